import {
  ICalCalendar,
  ICalEvent,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { Day } from "@/lib/domain/days";
import type { CalendarData, CalendarPage } from "@/lib/schema/pages/files";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { buildCalendarEntry, type CalendarEntry } from "@/lib/view-models/calendar-entry";
import { describeFilter, describeWatched } from "@/lib/view-models/filters/filter-sentence";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { getRecordHref } from "@/lib/view-models/record-href";
import { foldLines } from "./fold-lines";
import { toOneLine } from "./plain-text";

/** Where the calendar of milestones is. */
const CALENDAR_PATH = "/api/v1/milestones.ics";
const WATCH_PATH = "/api/v1/watch.ics";

interface CalendarContext {
  readonly params: ListParams;
  /** Where the site stands, without a closing slash. */
  readonly site: string;
  readonly licence: { readonly url: string };
}

/** The milestones that a filter keeps, as a calendar in pieces; those without a date are left out. */
export function writeMilestonesCalendar(
  { companies, namedRecords, pages }: CalendarData,
  { params, site, licence }: CalendarContext,
): AsyncGenerator<string, void> {
  const { filter, sort, asOfParam } = params;
  const query = formatQuery(filter, { asOf: asOfParam, sort });
  const labels = buildLabels("milestones", companies, namedRecords);
  const words = filter.isUnion
    ? `of ${describeWatched(filter, labels)}`
    : describeFilter("milestones", filter, labels);
  const head = {
    title: `Interphase: milestones ${words}`,
    text: `Target dates and what became of them. An entry covers the whole target window and links to its sources. Data: CC BY 4.0 ${licence.url}`,
    page: `${site}/${filter.isUnion ? "watch" : "milestones"}${query}`,
    self: `${site}${filter.isUnion ? WATCH_PATH : CALENDAR_PATH}${query}`,
    site,
    reading: filter.sourcing,
  };
  return calendarPieces(head, entriesOf(pages));
}

async function* entriesOf(pages: AsyncIterable<CalendarPage>) {
  for await (const page of pages)
    yield page.data.flatMap((milestone) => buildCalendarEntry(milestone, page) ?? []);
}

/** What a calendar says of itself. Its addresses are absolute. */
interface CalendarHead {
  readonly title: string;
  readonly text: string;
  /** The page for readers that shows the same. */
  readonly page: string;
  readonly self: string;
  readonly site: string;
  /** Which claims were counted: where weakly sourced ones are left out, a milestone is another entry. */
  readonly reading: "all" | "well";
}

/** The media type of a calendar. */
export const CALENDAR = "text/calendar";

const CALENDAR_END = "END:VCALENDAR";

/** How often a subscriber need look again, in seconds. */
const DAILY = 86_400;

/**
 * A calendar (RFC 5545) in pieces: its head, its entries page by page, its end; none holds more than a page.
 * @param pages the entries; where reading a page fails the calendar breaks off without an end
 */
async function* calendarPieces(
  head: CalendarHead,
  pages: AsyncIterable<readonly CalendarEntry[]>,
): AsyncGenerator<string, void> {
  const empty = calendarOf(head);
  yield empty.toString().slice(0, -CALENDAR_END.length);
  for await (const entries of pages)
    yield foldLines(entries.map((entry) => eventOf(entry, head, empty).toString()).join(""));
  yield `${CALENDAR_END}\r\n`;
}

function calendarOf({ title, text, page, self }: CalendarHead): ICalCalendar {
  return new ICalCalendar({
    prodId: { company: "Interphase", product: "Milestones", language: "EN" },
    name: unmarked(title),
    description: unmarked(text),
    url: page,
    source: self,
    ttl: DAILY,
  });
}

function eventOf(entry: CalendarEntry, { site, reading }: CalendarHead, calendar: ICalCalendar): ICalEvent {
  const address = `${site}${getRecordHref("milestones", entry.milestone)}`;
  const said = timeOf(entry.said);
  return new ICalEvent(
    {
      id: uidOf(entry.milestone, reading),
      sequence: entry.sequence,
      // Of the words and not of the clock: what has not changed reads the same whenever it is asked for.
      stamp: said,
      lastModified: said,
      start: timeOf(entry.first),
      end: timeOf(entry.end),
      allDay: true,
      summary: toOneLine(entry.title),
      description: `${entry.text.split("\n").map(toOneLine).join("\n")}\n${address}\nInterphase, CC BY 4.0`,
      url: address,
      status: STATUS[entry.status],
      categories: [{ name: toOneLine(entry.category) }],
      // Nobody is busy because a company has promised something.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    },
    calendar,
  );
}

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/**
 * A text without the marks that a calendar writes in another way. Not every reader takes a calendar's own name and
 * description for text that is so written, and none has to where there is nothing to write so.
 */
function unmarked(text: string): string {
  return toOneLine(text).replace(/\s*[,;\\]\s*/g, " · ");
}

/** The same for a milestone at every address of the site, so that a subscriber's entry moves and does not double. */
function uidOf(milestone: string, reading: "all" | "well"): string {
  return `${milestone}@${reading === "well" ? "well-sourced." : ""}milestones.interphase`;
}

function timeOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
