import { addDays, type Day, getYear } from "@/lib/domain/days";

/** A stretch of time: its first and last point in EDTF, `soft` where its ends are approximate. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly soft?: boolean;
}

/** The parts of one time as words give them; what they leave open is undefined. */
export interface Parts {
  year?: number;
  decade?: number;
  fiscal?: boolean;
  /** The month is the first or the last one of a fiscal year. */
  edge?: "first" | "last";
  quarter?: number;
  half?: number;
  third?: "early" | "mid" | "late";
  season?: number;
  month?: number;
  day?: number;
  weekday?: number;
  daysAgo?: number;
  /** The part of the year before or after the words. */
  side?: "earlier" | "later";
  /** How many months from the day of the words. */
  months?: number;
  /** Nothing but that it is so by the day of the words. */
  now?: boolean;
}

/** What words make of a stretch: an end, a beginning, or nothing but a shade. */
export type Bound = "notBefore" | "before" | "by" | "within" | "from" | "around";

export const toPoint = (first: string): Stretch => ({ first, last: first });
export const padTwo = (number: number) => String(number).padStart(2, "0");
export const toMonth = (year: number, month: number) => {
  const count = year * 12 + month - 1;
  return `${Math.floor(count / 12)}-${padTwo((count % 12) + 1)}`;
};
export const toMonths = (year: number, from: number, to: number, soft = false): Stretch => ({
  first: toMonth(year, from),
  last: toMonth(year, to),
  soft,
});
export function formatStretch({ first, last, soft }: Stretch): string {
  const mark = soft && !first.endsWith("X") ? "~" : "";
  return first === last ? `${first}${mark}` : `${first}${mark}/${last}${mark}`;
}

export function endAt({ last, soft }: Stretch): string[] {
  const isEndOfYear = soft && last.endsWith("-12");
  return [isEndOfYear ? `../${last.slice(0, 4)}` : `../${last}${soft ? "~" : ""}`];
}

/** The last point before one, no more exact than it. */
export function getPointBefore(first: string): string {
  if (first.endsWith("X")) return String(Number(first.replace("X", "0")) - 1);
  const day = addDays(`${first}${"YYYY-01-01".slice(first.length)}`, -1);
  return day.slice(0, first.length);
}

/** What a word gives: parts of a time, a shade of it, both, or a turn of what follows. */
export interface Meaning {
  readonly parts?: Parts;
  readonly bounds?: readonly Bound[];
  /** A new time begins here, where one stands before it. */
  readonly starts?: boolean;
  readonly negates?: boolean;
}

/** A word of time: what it looks like, and what it gives when said on a day. */
export type LexiconEntry = readonly [pattern: string, Meaning | ((text: string, day: Day) => Meaning)];

export const countYears =
  (offset: number) =>
  (_: string, day: Day): Meaning => ({ parts: { year: getYear(day) + offset } });
export const countFiscalYears =
  (offset: number) =>
  (_: string, day: Day): Meaning => ({
    parts: { fiscal: true, year: getYear(day) + offset - (day.slice(5, 7) < "04" ? 1 : 0) },
  });
export const countMonths =
  (offset: number) =>
  (_: string, day: Day): Meaning => {
    const [year, month] = toMonth(getYear(day), Number(day.slice(5, 7)) + offset)
      .split("-")
      .map(Number);
    return { parts: { year: year as number, month: month as number } };
  };
export const countDecades =
  (offset: number, more: Parts = {}) =>
  (_: string, day: Day): Meaning => ({
    parts: { ...more, decade: Math.floor(getYear(day) / 10) * 10 + offset },
  });
export const toBound = (which: Bound, starts = false): Meaning => ({ bounds: [which], starts });
export const toThird = (which: "early" | "mid" | "late"): Meaning => ({
  parts: { third: which },
  starts: true,
});
