import { getYear } from "@/lib/domain/days";
import type { YearRange } from "@/lib/domain/years";
import { formatCount } from "@/lib/view-models/text";
import { type Leaders, writeLeaders } from "./leaders";
import { countAllOf, findHighest, type SeriesRow } from "./series";

/** A bar of a chart by years: one year, all before or after the years shown, or those that count in no year. */
export interface YearRow<K extends string = string> extends SeriesRow<K> {
  readonly place: "before" | "year" | "after" | "no-deadline" | "undated";
}

/** Records of one key that count on one day, counted. */
export interface DayCount<K extends string> {
  readonly day: string;
  readonly key: K;
  readonly count: number;
}

/** More bars than this cannot be told apart; what lies outside stands in one bar at each end. */
export const MOST_YEARS = 60;

interface YearRowsInput<K extends string> {
  /** The keys in the order in which bars are stacked. */
  readonly keys: readonly K[];
  /** The years asked for; bars at the ends keep to them. */
  readonly params: YearRange | null;
  /** The year of the day of the view, which the bars keep near where there are too many years. */
  readonly present: number;
  /** The address of the list that holds exactly the records of a bar, or of a segment of it. */
  hrefOf(range: YearRange, key: K | null): string;
}

/** A bar for each year from the first to the last that anything counts in; each record counts in one bar alone. */
export function buildYearRows<K extends string>(
  counts: readonly DayCount<K>[],
  { keys, params, present, hrefOf }: YearRowsInput<K>,
): YearRow<K>[] {
  if (counts.length === 0) return [];
  const years = counts.map(({ day }) => getYear(day));
  const { first, last } = shownYears(Math.min(...years), Math.max(...years), present);
  const row = (place: YearRow["place"], label: string, range: YearRange): YearRow<K> => {
    const inside = counts.filter(({ day }) => isWithin(getYear(day), range));
    return buildKeyedRow({ id: place === "year" ? label : place, place, label }, keys, inside, (key) =>
      hrefOf(range, key),
    );
  };
  const between = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const rows = [
    row("before", `Before ${first}`, { from: params?.from ?? null, to: first - 1 }),
    ...between.map((year) => row("year", String(year).padStart(4, "0"), { from: year, to: year })),
    row("after", `After ${last}`, { from: last + 1, to: params?.to ?? null }),
  ];
  return rows.filter(({ place, total }) => place === "year" || total > 0);
}

/** A bar with a segment for each key that counts something in it. */
export function buildKeyedRow<K extends string>(
  row: Pick<YearRow, "id" | "place" | "label">,
  keys: readonly K[],
  counts: readonly Pick<DayCount<K>, "key" | "count">[],
  hrefOf: (key: K | null) => string,
): YearRow<K> {
  const segments = keys.map((key) => ({
    key,
    count: countAllOf(counts.filter((each) => each.key === key)),
    href: hrefOf(key),
  }));
  return {
    ...row,
    segments: segments.filter(({ count }) => count > 0),
    total: countAllOf(counts),
    href: hrefOf(null),
  };
}

function shownYears(first: number, last: number, present: number): { first: number; last: number } {
  if (last - first < MOST_YEARS) return { first, last };
  const start = Math.min(Math.max(present - MOST_YEARS / 2, first), last - MOST_YEARS + 1);
  return { first: start, last: start + MOST_YEARS - 1 };
}

function isWithin(year: number, { from, to }: YearRange): boolean {
  return (from === null || year >= from) && (to === null || year <= to);
}

/**
 * The years of the highest bars: "82 of 380 milestones fall in 2025, more than in any other year".
 * @param verbs what one of them does in a year, and several: "falls", "fall"
 */
export function writePeak(
  rows: readonly YearRow[],
  { records, noun, verbs }: Omit<Leaders, "place" | "isAsked">,
): string | null {
  const years = rows.filter(({ place }) => place === "year");
  const most = findHighest(years);
  if (!most) return null;
  if (most.rows.length > 3) return `No year has more than ${most.total} of ${formatCount(records, noun)}`;
  return writeLeaders(years, { records, noun, verbs, place: { of: "in", one: "", each: "", other: "year" } });
}
