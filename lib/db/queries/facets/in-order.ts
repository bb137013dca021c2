import type { FacetCount } from "@/lib/schema/pages/list-page";

/** Counts by id: a database gives groups in whatever order it met them, which may tell of what was said later. */
export function toSortedFacet(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
