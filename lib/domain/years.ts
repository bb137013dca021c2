import { type Day, getYear } from "./days";
import type { Bounds } from "./edtf-date";

/** A range of whole years; an open side is null. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** What a year parameter may look like, for error messages. */
export const YEAR_HINT = "2027, 2025..2030, 2028.. or ..2024";

/**
 * How people type a year or a range: two years beside two dots, a hyphen, a dash or "to", with spaces or without; an open
 * side by two dots or in words. A hyphen leaves no side open: a year with one may be the beginning of a day.
 */
export const YEARS_FORM =
  /^ *(\d{4}|\d{4} *(\.\.|[-‐‑‒–—−]|to) *\d{4}|\d{4} *\.\.|\.\. *\d{4}|([Ff]rom|[Uu]ntil) +\d{4}|\d{4} or (later|earlier)) *$/;

/** Reads a year or a range of years; null where the text is none or turned round. */
export function readYearRange(text: string): YearRange | null {
  if (!YEARS_FORM.test(text)) return null;
  const [first, last = first] = (text.match(/\d{4}/g) ?? []).map(Number) as [number, number?];
  const from = /^ *(\.|[Uu])|earlier/.test(text) ? null : first;
  const to = /\. *$|[Ff]rom|later/.test(text) ? null : last;
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** The text that reads back as the same range. */
export function writeYearRange({ from, to }: YearRange): string {
  if (from !== null && from === to) return year(from);
  return `${from === null ? "" : year(from)}..${to === null ? "" : year(to)}`;
}

/** A range of years as a field shows it and reads it again: "2027", "2025–2030", "from 2028", "until 2024". */
export function typeYears({ from, to }: YearRange): string {
  if (from === null) return to === null ? "" : `until ${year(to)}`;
  if (to === null) return `from ${year(from)}`;
  return from === to ? year(from) : `${year(from)}–${year(to)}`;
}

/** A range of years in a sentence: "2027", "2025–30", "2028 or later", "2024 or earlier". */
export function formatYears({ from, to }: YearRange): string {
  if (from === null) return `${to} or earlier`;
  if (to === null) return `${from} or later`;
  if (from === to) return String(from);
  return `${from}–${Math.floor(from / 100) === Math.floor(to / 100) ? year(to).slice(-2) : to}`;
}

/** The same where it stands alone: "2025–30", "2028 or later", "until 2024". */
export function labelYears(range: YearRange): string {
  return range.from === null ? `until ${range.to}` : formatYears(range);
}

/** The first and last day of a range; an open side is the beginning or the end of time. */
export function toDays({ from, to }: YearRange): { first: Day; last: Day } {
  return { first: `${year(from ?? 0)}-01-01`, last: `${year(to ?? 9999)}-12-31` };
}

function year(value: number): string {
  return String(value).padStart(4, "0");
}

/**
 * The years in which a date stands, by its bounds; null where it stands in none.
 * No date stands anywhere; a date without a lower bound ("by 2025") stands in the year of its upper bound; one without an
 * upper bound reaches to the end of time.
 */
export function getYearRange(
  date: Bounds | null,
): { readonly from: number; readonly to: number | null } | null {
  const begins = date?.earliest ?? date?.latest ?? null;
  if (begins === null) return null;
  return { from: getYear(begins), to: date?.latest == null ? null : getYear(date.latest) };
}

/** Whether a date stands in a range of years. */
export function isInYears(date: Bounds | null, years: YearRange): boolean {
  const own = getYearRange(date);
  if (own === null) return false;
  return own.from <= (years.to ?? 9999) && (own.to === null || own.to >= (years.from ?? 0));
}
