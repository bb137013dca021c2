import { getLabel, groupBy } from "@/lib/domain/list";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import { getTechnologyGroup } from "@/lib/domain/technologies";
import type { Milestone } from "@/lib/schema/api/shapes";
import { OUTSIDE_GROUP } from "@/lib/schema/parameters/choices";
import { getRecordHref } from "@/lib/view-models/record-href";
import type { TimelineInput } from "./input";
import { byActivity, type LaneRecords } from "./lane-records";

/** A lane for each partnership with its milestones, and last those outside of all of them. */
export function buildPartnershipLanes(input: TimelineInput): LaneRecords[] {
  const { partnerships, milestones } = input;
  const lanes = partnerships.map(
    (partnership): LaneRecords => ({
      id: partnership.id,
      name: partnership.name,
      href: getRecordHref("partnerships", partnership.id),
      note: partnership.kinds.map((kind) => getLabel(PARTNERSHIP_KINDS, kind)).join(", "),
      group: getTechnologyGroup(partnership.technologies),
      company: null,
      partnerships: [partnership],
      milestones: milestones
        .filter((milestone) => milestone.partnerships.includes(partnership.id))
        .map((milestone) => ({ milestone, involved: false })),
    }),
  );
  const shown = new Set(partnerships.map(({ id }) => id));
  const rest = milestones.filter((milestone) => !milestone.partnerships.some((id) => shown.has(id)));
  return [...lanes.sort(byActivity), ...outsideLanes(rest, input)];
}

/** Not an id that a partnership could have. */
const OUTSIDE = "--outside";

/** More than this would be a wall of its own: they stand by the company that is to reach them. */
const MOST_IN_ONE_LANE = 12;

function outsideLanes(rest: readonly Milestone[], { companies }: TimelineInput): LaneRecords[] {
  const hasHidden = rest.some((milestone) => milestone.partnerships.length > 0);
  const one = {
    ...laneOf(rest),
    id: OUTSIDE,
    name: hasHidden ? "Outside the partnerships shown" : "Outside any partnership",
    href: null,
  };
  const byCompany = groupBy(rest, ({ companies: [first] }) => first?.company ?? "");
  if (rest.length === 0) return [];
  if (rest.length <= MOST_IN_ONE_LANE || byCompany.size === 1) return [one];
  return [...byCompany]
    .map(([id, own]) => ({
      ...laneOf(own),
      id: `${OUTSIDE}-${id}`,
      name: companies.get(id)?.name ?? id,
      href: getRecordHref("companies", id),
      company: companies.get(id) ?? null,
    }))
    .sort(byActivity);
}

function laneOf(milestones: readonly Milestone[]) {
  return {
    note: "",
    group: OUTSIDE_GROUP.id,
    company: null,
    partnerships: [],
    milestones: milestones.map((milestone) => ({ milestone, involved: false })),
  };
}
