import ICAL from "ical.js";
import ical, { type VEvent } from "node-ical";

/** The entries of a calendar as ical.js reads them. */
export function byIcalJs(calendar: string) {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    const value = (name: string) => part.getFirstPropertyValue(name);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      status: value("status"),
      url: value("url"),
      category: value("categories"),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      stamp: String(value("dtstamp")),
      modified: String(value("last-modified")),
    };
  });
}

/** A value that node-ical gives with its parameters where there are some. */
function wordsOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "val" in value ? value.val : value;
}

/** The same as node-ical reads them. */
export function byNodeIcal(calendar: string) {
  const events = Object.values(ical.sync.parseICS(calendar)).filter(
    (part): part is VEvent => part?.type === "VEVENT",
  );
  const day = (at: Date) =>
    [at.getFullYear(), at.getMonth() + 1, at.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  const time = (at: Date) => at.toISOString().replace(".000Z", "Z");
  return events.map((event) => ({
    uid: event.uid,
    sequence: Number(event.sequence),
    summary: event.summary,
    description: event.description,
    status: event.status,
    url: wordsOf(event.url),
    category: event.categories?.[0],
    start: day(event.start),
    end: day(event.end as Date),
    allDay: event.datetype === "date",
    stamp: time(event.dtstamp),
    modified: time(event.lastmodified ?? new Date(0)),
  }));
}
