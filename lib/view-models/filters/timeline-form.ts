import type { FacetCount, Facets } from "@/lib/schema/facets";
import type { AskedTimeline } from "@/lib/schema/parameters/asked";
import { LANES } from "@/lib/schema/parameters/choices";
import type { TimelineFilter } from "@/lib/schema/parameters/filter";
import type { Company } from "@/lib/schema/shapes";
import { buildForm } from "./build-form";
import type { FilterFormModel } from "./filter-form";
import { buildLabels } from "./labels";

/** The counts of the two kinds of records that a timeline shows. */
export interface TimelineFacets {
  readonly milestones: Facets;
  readonly partnerships: Facets;
}

/** The form of the timeline's filter; a choice that both kinds of records have counts both. */
export function timelineForm(
  { filter, open, askedDay }: AskedTimeline,
  { milestones, partnerships }: TimelineFacets,
  companies: readonly Company[],
): FilterFormModel {
  const facets = {
    company: sumCounts(milestones.company, partnerships.company),
    technology: sumCounts(milestones.technology, partnerships.technology),
    year: sumCounts(milestones.year, partnerships.year).sort((a, b) => Number(a.id) - Number(b.id)),
    milestoneKind: milestones.kind ?? [],
    milestoneStatus: milestones.status ?? [],
    partnershipKind: partnerships.kind ?? [],
    hidden: milestones.hidden + partnerships.hidden,
  };
  const labels = buildLabels("timeline", companies);
  const view = { open, asOf: askedDay };
  const kept = { lanes: filter.lanes, asOf: askedDay };
  return buildForm({ place: "timeline", path: "/timeline", filter, view, kept, facets, companies, labels });
}

/** What a lane can stand for, and which it is. */
export function laneChoices(filter: TimelineFilter) {
  return LANES.map(({ id, label }) => ({ id, label, chosen: id === filter.lanes }));
}

function sumCounts(a: readonly FacetCount[] = [], b: readonly FacetCount[] = []): FacetCount[] {
  const sums = new Map<string, number>();
  for (const { id, count } of [...a, ...b]) sums.set(id, (sums.get(id) ?? 0) + count);
  return [...sums].map(([id, count]) => ({ id, count }));
}
