import { getYear } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";
import { groupBy } from "@/lib/domain/list";
import { getYearRange } from "@/lib/domain/years";
import type { FacetCount } from "@/lib/schema/pages/list-page";

/** Records that stand at the same dates, counted. */
export interface DatedCount {
  readonly dates: readonly (Bounds | null)[];
  readonly count: number;
}

/** More years than a filter is chosen from; what lies further off is found by typing it. */
const MOST_YEARS = 40;

/** How many records each year would leave, from the first year that a date names to the last. */
export function countYears(records: readonly DatedCount[]): FacetCount[] {
  return countInYears(listYears(records), records);
}

/** The years worth counting, from the first that a date names to the last. */
export function listYears(records: readonly DatedCount[]): number[] {
  const named = records.flatMap(({ dates }) => dates.flatMap(listNamedYears));
  if (named.length === 0) return [];
  const last = named.reduce((a, b) => Math.max(a, b));
  const first = Math.max(
    named.reduce((a, b) => Math.min(a, b)),
    last - MOST_YEARS + 1,
  );
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * How many records each of some years would leave.
 * @param years one after the other
 */
export function countInYears(years: readonly number[], records: readonly DatedCount[]): FacetCount[] {
  const [first = 0] = years;
  const counts = years.map(() => 0);
  for (const { dates, count } of records) {
    // Several dates of a record may stand in one year, which counts it once.
    const places = new Set<number>();
    for (const date of dates) {
      const own = getYearRange(date);
      if (own === null) continue;
      const end = Math.min(own.to === null ? years.length : own.to - first + 1, years.length);
      for (let place = Math.max(own.from - first, 0); place < end; place++) places.add(place);
    }
    for (const place of places) counts[place] = (counts[place] ?? 0) + count;
  }
  return years.map((year, place) => ({ id: String(year), count: counts[place] ?? 0 }));
}

function listNamedYears(date: Bounds | null): number[] {
  return [date?.earliest, date?.latest].flatMap((day) => (day == null ? [] : [getYear(day)]));
}

/** How many records have each id, by all pairs of a record and an id that it has; a pair may stand there twice. */
export function countPairs(pairs: readonly (readonly [record: string, id: string])[]): FacetCount[] {
  const records = groupBy(pairs, ([, id]) => id);
  return toSortedFacet(
    [...records].map(([id, own]) => ({ id, count: new Set(own.map(([record]) => record)).size })),
  );
}

/** Counts by id: a database gives groups in whatever order it met them, which may tell of what was said later. */
export function toSortedFacet(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
