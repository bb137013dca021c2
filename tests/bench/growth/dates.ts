import { isDay } from "@/lib/domain/days";
import { type EdtfDate, hasSameBounds, readEdtf, toEdtf } from "@/lib/domain/edtf-date";
import { parseSaidDate } from "@/lib/domain/said-date/read";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * Moves the days of a text some days back, never out of their month, and leaves months and years: so what was said before
 * something else still is, nothing is dated after today, and a milestone stands where it stood. The last day of a month
 * stays, since it mostly means the month.
 * @param days 0 or more
 */
export function shiftDays(text: string, days: number): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => {
    const [month, inMonth] = [day.slice(0, 8), Number(day.slice(8))];
    const isLast = !isDay(month + String(inMonth + 1).padStart(2, "0"));
    return isLast ? day : month + String(Math.max(1, inMonth - days)).padStart(2, "0");
  });
}

/** The same of a date; a span whose ends fall together is the day of both. */
export function shiftDate({ edtf }: EdtfDate, days: number): EdtfDate {
  const shifted = shiftDays(edtf, days);
  return readEdtf(shifted) ?? toEdtf(shifted.split("/")[1] ?? shifted);
}

/**
 * English words for a date, as a page could say it; null where the check would read none of ours as that date.
 */
export function sayDate(date: EdtfDate): string | null {
  const known = sayings.get(date.edtf);
  if (known !== undefined) return known;
  const said = toEdtf("2024-06-15");
  const isRead = (words: string) =>
    (parseSaidDate(words, { said, language: "en" }) ?? []).some((read) => hasSameBounds(toEdtf(read), date));
  const found = listSayings(date.edtf).find((words) => isRead(words)) ?? null;
  sayings.set(date.edtf, found);
  return found;
}
const sayings = new Map<string, string | null>();

function listSayings(edtf: string): string[] {
  const [start = "", end] = edtf.split("/");
  if (end === undefined)
    return [`in ${sayPoint(start)}`, `on ${sayPoint(start)}`, `around ${sayPoint(start)}`];
  if (start === "..") return [`by ${sayPoint(end)}`, `by the end of ${sayPoint(end)}`];
  if (end === "..") return [`as early as ${sayPoint(start)}`, `from ${sayPoint(start)} on`];
  return [
    ...listParts(start, end),
    `between ${sayPoint(start)} and ${sayPoint(end)}`,
    `${sayPoint(start)} to ${sayPoint(end)}`,
  ];
}

/** Parts of a year that span some months. */
function listParts(start: string, end: string): string[] {
  const [year, otherYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (year !== otherYear) return [];
  const names = [
    "first half",
    "second half",
    "first quarter",
    "second quarter",
    "third quarter",
    "fourth quarter",
  ];
  return [
    ...names.map((name) => `in the ${name} of ${year}`),
    ...["early", "mid", "late", "spring", "summer", "autumn"].map((name) => `${name} ${year}`),
  ];
}

function sayPoint(point: string): string {
  const [year = "", month, day] = point.replace("~", "").split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year.endsWith("X") ? `the ${year.slice(0, 3)}0s` : year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
