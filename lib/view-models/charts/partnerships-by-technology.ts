import { listIds } from "@/lib/domain/list";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import { TECHNOLOGY_GROUPS, type Technology, type TechnologyGroup } from "@/lib/domain/technologies";
import type { PartnershipTally } from "@/lib/schema/pages/charts";
import { lowerLabel } from "@/lib/view-models/text";
import { type ChartWords, defineBarChart } from "./bar-chart";
import { writeLeaders } from "./leaders";
import { type ChartView, countAllOf, listHref, listKeysInUse, type Series, type SeriesRow } from "./series";

/** Partnerships by kind and technology group. */
export interface PartnershipKindSeries extends Series<TechnologyGroup> {
  /** All partnerships of the view, each counted once. */
  readonly records: number;
  readonly isAsked: boolean;
}

/**
 * The chart of partnerships by kind and technology. A number counts what `/partnerships?kind=…&technology=…`
 * lists, `technology` once for each of the group: a partnership of several kinds or of several groups counts
 * in each, so a row's numbers can add up to more than its total. Where the view asks for kinds or technologies,
 * only those count, since an address cannot narrow them further.
 */
export function buildPartnershipsByTechnology(
  tallies: readonly PartnershipTally[],
  view: ChartView,
): PartnershipKindSeries {
  const params = view.filter.kind;
  const rows = PARTNERSHIP_KINDS.filter(({ id }) => params.length === 0 || params.includes(id))
    .map(({ id, label }) =>
      rowOf(
        id,
        label,
        tallies.filter(({ kinds }) => kinds.includes(id)),
        view,
      ),
    )
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  return {
    keys: listKeysInUse(listIds(TECHNOLOGY_GROUPS), rows),
    rows,
    records: countAllOf(tallies),
    isAsked: params.length > 0,
  };
}

function rowOf(
  kind: string,
  label: string,
  tallies: readonly PartnershipTally[],
  view: ChartView,
): SeriesRow<TechnologyGroup> {
  const params = view.filter.technology;
  const segments = TECHNOLOGY_GROUPS.map((group) => {
    const members = group.technologies.filter((id) => params.length === 0 || params.includes(id));
    return {
      key: group.id,
      count: countAllOf(tallies.filter((tally) => sharesAny(tally.technologies, members))),
      href: listHref("/partnerships", view, { kind: [kind], technology: members }),
    };
  });
  return {
    id: kind,
    label,
    segments: segments.filter((segment) => segment.count > 0),
    total: countAllOf(tallies),
    href: listHref("/partnerships", view, { kind: [kind] }),
  };
}

function sharesAny(technologies: readonly Technology[], members: readonly Technology[]): boolean {
  return technologies.some((technology) => members.includes(technology));
}

/** The words of the chart by kinds. */
export function describePartnershipsByTechnology(series: PartnershipKindSeries): ChartWords {
  const { rows, records, isAsked } = series;
  const kinds = rows.map((row) => ({ ...row, label: lowerLabel(row.label) }));
  const finding = writeLeaders(kinds, {
    records,
    noun: "partnership",
    verbs: ["is", "are"],
    place: { of: "of", one: "the kind ", each: "the kinds ", other: "kind" },
    isAsked,
  });
  if (finding === null) return { finding: "No partnerships to count", note: "" };
  return {
    finding,
    note: "A partnership counts under each of its kinds and each of its technologies, so the numbers can add up to more than there are partnerships.",
  };
}

export const PARTNERSHIPS_BY_TECHNOLOGY = defineBarChart({
  counts: "partnerships",
  build: ({ tallies }, view) => buildPartnershipsByTechnology(tallies, view),
  describe: describePartnershipsByTechnology,
});
