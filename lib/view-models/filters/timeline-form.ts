import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnership-kinds";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import { writeYearRange } from "@/lib/domain/year-range";
import { queryOf } from "@/lib/schema/address";
import type { AskedTimeline } from "@/lib/schema/asked";
import type { FacetCount, Facets } from "@/lib/schema/facets";
import { LANES, NO_FILTER, type TimelineFilter } from "@/lib/schema/parameters";
import type { Company } from "@/lib/schema/shapes";
import { companyLabels } from "./company-labels";
import { byCount, type FilterChip, type FilterFormModel, filterGroup } from "./filter-form";
import { yearWords } from "./year-words";

/** The counts of the two kinds of records that a timeline shows. */
export interface TimelineFacets {
  readonly milestones: Facets;
  readonly partnerships: Facets;
}

const PATH = "/timeline";

/** The form of the timeline's filter; a choice that both kinds of records have counts both. */
export function timelineForm(
  { filter, open, askedDay }: AskedTimeline,
  facets: TimelineFacets,
  companies: readonly Company[],
): FilterFormModel {
  const { milestones, partnerships } = facets;
  const names = companyLabels(companies, filter.company);
  const company = summed(milestones.company, partnerships.company);
  const technology = summed(milestones.technology, partnerships.technology);
  const href = (change: Partial<TimelineFilter>) =>
    `${PATH}${queryOf({ ...filter, ...change }, { open, asOf: askedDay })}`;
  return {
    path: PATH,
    query: queryOf(filter, { open, asOf: askedDay }),
    q: filter.q ?? "",
    year: filter.year ? writeYearRange(filter.year) : "",
    years: summed(milestones.year, partnerships.year)
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map(({ id, count }) => ({
        year: id,
        count,
        href: href({ year: { from: Number(id), to: Number(id) } }),
      })),
    groups: [
      filterGroup("company", "Company", byCount(names, company), company, filter.company),
      filterGroup("milestoneKind", "Stage", MILESTONE_KINDS, milestones.kind, filter.milestoneKind),
      filterGroup(
        "partnershipKind",
        "Partnership",
        PARTNERSHIP_KINDS,
        partnerships.kind,
        filter.partnershipKind,
      ),
      filterGroup("technology", "Technology", TECHNOLOGIES, technology, filter.technology),
      filterGroup("milestoneStatus", "Status", MILESTONE_STATUSES, milestones.status, filter.milestoneStatus),
    ].filter(({ choices }) => choices.length > 0),
    scopeAll: filter.scope === "all",
    hidden: milestones.hidden + partnerships.hidden,
    wellSourced: filter.sourcing === "well",
    carried: [
      ...open.map((value) => ({ name: "open", value })),
      ...(askedDay ? [{ name: "asOf", value: askedDay }] : []),
    ],
    chips: timelineChips(filter, names, href),
    everything: `${PATH}${queryOf({ ...NO_FILTER, lanes: filter.lanes }, { asOf: askedDay })}`,
  };
}

/** What a lane can stand for, and which it is. */
export function laneChoices(filter: TimelineFilter) {
  return LANES.map(({ id, label }) => ({ id, label, chosen: id === filter.lanes }));
}

const LISTS = {
  milestoneKind: MILESTONE_KINDS,
  partnershipKind: PARTNERSHIP_KINDS,
  technology: TECHNOLOGIES,
  milestoneStatus: MILESTONE_STATUSES,
} as const;

function timelineChips(
  filter: TimelineFilter,
  names: readonly { readonly id: string; readonly label: string }[],
  href: (change: Partial<TimelineFilter>) => string,
): FilterChip[] {
  const chips: FilterChip[] = [];
  if (filter.q) chips.push({ label: `“${filter.q}”`, href: href({ q: null }) });
  const lists = { company: names, ...LISTS };
  for (const parameter of [
    "company",
    "milestoneKind",
    "partnershipKind",
    "technology",
    "milestoneStatus",
  ] as const) {
    for (const id of filter[parameter]) {
      const rest = filter[parameter].filter((other) => other !== id);
      const entries: readonly { id: string; label: string }[] = lists[parameter];
      const label = entries.find((entry) => entry.id === id)?.label ?? id;
      chips.push({ label, href: href({ [parameter]: rest }) });
    }
  }
  if (filter.year) chips.push({ label: yearWords(filter.year), href: href({ year: null }) });
  if (filter.scope === "all")
    chips.push({ label: "beyond solid-state too", href: href({ scope: "solid-state" }) });
  if (filter.sourcing === "well") chips.push({ label: "well sourced only", href: href({ sourcing: "all" }) });
  return chips;
}

function summed(a: readonly FacetCount[], b: readonly FacetCount[]): FacetCount[] {
  const sums = new Map<string, number>();
  for (const { id, count } of [...a, ...b]) sums.set(id, (sums.get(id) ?? 0) + count);
  return [...sums].map(([id, count]) => ({ id, count }));
}
