import fc from "fast-check";
import { type EdtfDate, toEdtf } from "@/lib/domain/edtf-date";

/** A point of the house grammar, taken apart: what a test knows of it without reading it. */
export interface MadePoint {
  readonly text: string;
  readonly first: string;
  readonly last: string;
}

/** A date of the house grammar with the bounds it must have. */
export interface MadeDate {
  readonly text: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate: boolean;
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** The days of a month in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const year = (from: number, to: number) => fc.integer({ min: from, max: to });

/** A point by its parts; the bounds come from a calendar of the test's own. */
export function point(from = 1, to = 9999): fc.Arbitrary<MadePoint> {
  const parts = fc.record({
    year: year(from, to),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    form: fc.constantFrom("year", "month", "day", "decade"),
    mark: fc.constantFrom("", "~"),
  });
  return parts.map(({ year, month, day, form, mark }) => {
    const y = pad(year, 4);
    if (form === "decade")
      return { text: `${y.slice(0, 3)}X`, first: `${y.slice(0, 3)}0-01-01`, last: `${y.slice(0, 3)}9-12-31` };
    if (form === "year") return { text: y + mark, first: `${y}-01-01`, last: `${y}-12-31` };
    const m = `${y}-${pad(month, 2)}`;
    const days = daysInMonth(year, month);
    if (form === "month") return { text: m + mark, first: `${m}-01`, last: `${m}-${days}` };
    const d = `${m}-${pad(Math.min(day, days), 2)}`;
    return { text: d + mark, first: d, last: d };
  });
}

/** Every form of the house grammar, within some years; in a span the first point ends before the second begins. */
export function madeDate(from = 1, to = 9999): fc.Arbitrary<MadeDate> {
  const date = (text: string, earliest: string | null, latest: string | null): MadeDate => ({
    text,
    earliest,
    latest,
    approximate: text.includes("~"),
  });
  const single = point(from, to).map(({ text, first, last }) => date(text, first, last));
  const after = point(from, to).map(({ text, first }) => date(`${text}/..`, first, null));
  const by = point(from, to).map(({ text, last }) => date(`../${text}`, null, last));
  const span = fc
    .tuple(point(from, to), point(from, to))
    .map(([a, b]) => (a.first <= b.first ? ([a, b] as const) : ([b, a] as const)))
    .filter(([a, b]) => a.last < b.first)
    .map(([a, b]) => date(`${a.text}/${b.text}`, a.first, b.last));
  return fc.oneof(single, after, by, span);
}

/** Dates as the rules take them, within the years a tracker is about. */
export function someDate(from = 2019, to = 2032): fc.Arbitrary<EdtfDate> {
  return madeDate(from, to).map(({ text }) => toEdtf(text));
}

/** A day of some years, `YYYY-MM-DD`. */
export function someDay(from = 2019, to = 2032): fc.Arbitrary<string> {
  return fc
    .record({
      year: year(from, to),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map(
      ({ year, month, day }) =>
        `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`,
    );
}
