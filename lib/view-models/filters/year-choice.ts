import { type Day, getYear } from "@/lib/domain/days";
import { labelYears, typeYears, writeYearRange, type YearRange } from "@/lib/domain/years";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";

/** How many records stand in a year, and the address that asks for it alone. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
  /** Whether it is among the years asked for; all are where none is. */
  readonly chosen: boolean;
  readonly href: string;
}

/** The years of a filter: what is asked for, and what could be. */
export interface YearChoice {
  /** What its field holds: a range, or what could not be read as one. */
  readonly typed: string;
  /** What is asked for, in short: "2025–30"; null where no year is. */
  readonly label: string | null;
  /** Why that was left out; null where it was not. */
  readonly problem: string | null;
  /** Every year from the first that a record stands in to the last, and those asked for. */
  readonly counts: readonly YearCount[];
  /** The year nearest to those asked for that would leave records; null where none is asked for or none would. */
  readonly nearest: YearCount | null;
  /** Ranges that are often asked for. */
  readonly presets: readonly { readonly label: string; readonly chosen: boolean; readonly href: string }[];
}

/** The years that an address asks for. */
export interface AskedYears {
  readonly year: YearRange | null;
  /** What could not be read as years. */
  readonly problem: AddressProblem | null;
  readonly asOf: Day;
}

/** The years that the address of a page asks for, and what of them it could not follow. */
export function getAskedYears(
  { filter, asOf }: { readonly filter: { readonly year: YearRange | null }; readonly asOf: Day },
  problems: readonly AddressProblem[],
): AskedYears {
  const problem = problems.find(({ parameter }) => parameter === "year") ?? null;
  return { year: filter.year, problem, asOf };
}

/** What of an address a notice has to tell: a field for the years that stands open tells of itself. */
export function listNoticed(problems: readonly AddressProblem[], hasOpenYears: boolean): AddressProblem[] {
  return problems.filter(({ parameter }) => !(hasOpenYears && parameter === "year"));
}

/** A query with the years that could not be read: their field holds them all the same. */
export function withTyped(query: string, { problem }: AskedYears): string {
  if (problem === null) return query;
  return `${query === "" ? "?" : `${query}&`}year=${encodeURIComponent(problem.value)}`;
}

/** How many years beyond those of the records are still counted where they are asked for. */
const REACH = 20;

/** How many years a preset with a name of years holds, and one from the day on. */
const HALF_DECADE = 5;
const NEXT = 3;

/**
 * The years of a filter.
 * @param counts how many records stand in each year, oldest first
 * @param href the address under other years
 */
export function buildYearChoice(
  counts: readonly FacetCount[],
  { year, problem, asOf }: AskedYears,
  href: (year: YearRange | null) => string,
): YearChoice {
  const asked = year ? writeYearRange(year) : "";
  const preset = (label: string, range: YearRange | null) => ({
    label,
    chosen: asked === (range ? writeYearRange(range) : ""),
    href: href(range),
  });
  const now = getYear(asOf);
  const decade = now - (now % HALF_DECADE);
  const end = decade + HALF_DECADE;
  const years = countYears(counts, year).map(([each, count]) => ({
    year: each,
    count,
    chosen: distanceTo(year, each) === 0,
    href: href({ from: each, to: each }),
  }));
  return {
    typed: problem?.value ?? (year ? typeYears(year) : ""),
    label: year && labelYears(year),
    problem: problem?.message ?? null,
    counts: years,
    nearest: year && findNearest(years, year),
    presets: [
      preset("All", null),
      preset(`Next ${NEXT} years`, { from: now, to: now + NEXT }),
      preset(labelYears({ from: decade, to: end }), { from: decade, to: end }),
    ],
  };
}

/** The nearest year outside of a range that would leave records; of two as near the earlier. */
function findNearest(years: readonly YearCount[], range: YearRange): YearCount | null {
  const others = years.filter(({ count, chosen }) => count > 0 && !chosen);
  const [nearest] = others.toSorted((a, b) => distanceTo(range, a.year) - distanceTo(range, b.year));
  return nearest ?? null;
}

/** How many years a year lies outside of a range; 0 inside, and where no range is asked for. */
function distanceTo(range: YearRange | null, year: number): number {
  return Math.max(0, (range?.from ?? year) - year, year - (range?.to ?? year));
}

function countYears(counts: readonly FacetCount[], asked: YearRange | null): [year: number, count: number][] {
  const countOf = new Map(counts.map(({ id, count }) => [Number(id), count]));
  if (countOf.size === 0) return [];
  const [low, high] = [Math.min(...countOf.keys()), Math.max(...countOf.keys())];
  const ends = [asked?.from, asked?.to].filter(
    (year) => year != null && year > low - REACH && year < high + REACH,
  );
  const [first, last] = [Math.min(low, ...(ends as number[])), Math.max(high, ...(ends as number[]))];
  return Array.from({ length: last - first + 1 }, (_, index) => [
    first + index,
    countOf.get(first + index) ?? 0,
  ]);
}
