import { type Day, getYear } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";
import { groupBy } from "@/lib/domain/list";
import { isInYears } from "@/lib/domain/years";
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
  const years = records.flatMap(({ dates }) => dates.flatMap(namedYears));
  if (years.length === 0) return [];
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const inYear = records.filter(({ dates }) =>
      dates.some((date) => isInYears(date, { from: year, to: year })),
    );
    return { id: String(year), count: inYear.reduce((sum, { count }) => sum + count, 0) };
  });
}

function namedYears(date: Bounds | null): number[] {
  return [date?.earliest, date?.latest].flatMap((day) => (day == null ? [] : [getYear(day)]));
}

/** The years worth counting: those that milestones' dates name, and from the first announcement on. */
export function listYears(firstAnnounced: Day | null, dates: readonly DatedCount[]): number[] {
  const announced = { earliest: firstAnnounced, latest: firstAnnounced };
  const counted = countYears(firstAnnounced === null ? dates : [...dates, { dates: [announced], count: 0 }]);
  return counted.map(({ id }) => Number(id));
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
