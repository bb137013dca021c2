import type { Day } from "@/lib/domain/days";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { Carried } from "@/lib/schema/parameters/to-params";

/** A part of a bar: how many records, and the address of the list that holds exactly those. */
interface Segment<K extends string = string> {
  readonly key: K;
  readonly count: number;
  readonly href: string;
}

/** A bar, or a row of the table beside it: only segments that count something, in the order of the keys. */
export interface SeriesRow<K extends string = string> {
  readonly id: string;
  readonly label: string;
  readonly segments: readonly Segment<K>[];
  /** How many different records the row holds, and the list that holds exactly those. */
  readonly total: number;
  readonly href: string;
}

/** A chart before it has pixels: serialisable, the same for the drawing and for its table. */
export interface Series<K extends string = string, R extends SeriesRow<K> = SeriesRow<K>> {
  /** The keys that count something in any row, in the order of their list. */
  readonly keys: readonly K[];
  readonly rows: readonly R[];
}

/** The segment of a row under a key; undefined where nothing counts there. */
export function buildSegment<K extends string>(row: SeriesRow<K>, key: K): Segment<K> | undefined {
  return row.segments.find((segment) => segment.key === key);
}

/** How many records of a row stand under a key. */
export function getCount<K extends string>(row: SeriesRow<K>, key: K): number {
  return buildSegment(row, key)?.count ?? 0;
}

/** Those of `keys` that count something in any of `rows`, in their own order. */
export function listKeysInUse<K extends string>(
  keys: readonly K[],
  rows: readonly SeriesRow<K>[],
): readonly K[] {
  const used = new Set(rows.flatMap((row) => row.segments.map((segment) => segment.key)));
  return keys.filter((key) => used.has(key));
}

/** The sum of the counts of tallies. */
export function countAllOf(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((sum, tally) => sum + tally.count, 0);
}

/** What a chart is drawn for: the filter of the list its bars open, and the day. */
export interface ChartView {
  readonly filter: Filter;
  /** The day as the address asks for it; null where it asks for none. */
  readonly asOf: Day | null;
  /** The day everything is counted on: `asOf`, or today. */
  readonly day: Day;
  /** What other views of the same frame are asked. */
  readonly carried?: Carried | undefined;
}

/** The address of a list under the view's filter, changed where a bar narrows it. */
export function listHref(
  path: string,
  { filter, asOf, carried }: ChartView,
  change: Partial<Filter>,
): string {
  return `${path}${formatQuery({ ...filter, ...change }, { ...carried, asOf })}`;
}

/** The rows that count most, and how much. */
export interface Highest {
  readonly total: number;
  readonly rows: readonly SeriesRow[];
}

/** The rows of the highest bars; null where nothing counts. */
export function findHighest(rows: readonly SeriesRow[]): Highest | null {
  const total = Math.max(0, ...rows.map((row) => row.total));
  return total > 0 ? { total, rows: rows.filter((row) => row.total === total) } : null;
}

/** What is said after a number that several rows have. */
export function formatEach({ rows }: Highest): string {
  return rows.length > 1 ? " each" : "";
}
