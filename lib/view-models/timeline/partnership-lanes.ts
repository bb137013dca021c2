import { labelOf } from "@/lib/domain/list";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnership-kinds";
import type { Milestone } from "@/lib/schema/shapes";
import { recordHref } from "@/lib/view-models/record-href";
import type { TimelineInput } from "./input";
import { byActivity, type LaneRecords } from "./lane-records";

/** A lane for each partnership with its milestones, and a last one for the milestones outside of all of them. */
export function partnershipLanes({ partnerships, milestones }: TimelineInput): LaneRecords[] {
  const lanes = partnerships.map(
    (partnership): LaneRecords => ({
      id: partnership.id,
      name: partnership.name,
      href: recordHref("partnerships", partnership.id),
      note: partnership.kinds.map((kind) => labelOf(PARTNERSHIP_KINDS, kind)).join(", "),
      company: null,
      partnerships: [partnership],
      milestones: milestones
        .filter((milestone) => milestone.partnerships.includes(partnership.id))
        .map((milestone) => ({ milestone, involved: false })),
    }),
  );
  const shown = new Set(partnerships.map(({ id }) => id));
  const rest = milestones.filter((milestone) => !milestone.partnerships.some((id) => shown.has(id)));
  return [...lanes.sort(byActivity), ...(rest.length > 0 ? [lastLane(rest)] : [])];
}

/** Not an id that a partnership could have. */
const OUTSIDE = "--outside";

function lastLane(rest: readonly Milestone[]): LaneRecords {
  const hasHidden = rest.some((milestone) => milestone.partnerships.length > 0);
  return {
    id: OUTSIDE,
    name: hasHidden ? "Outside the partnerships shown" : "Outside any partnership",
    href: null,
    note: "",
    company: null,
    partnerships: [],
    milestones: rest.map((milestone) => ({ milestone, involved: false })),
  };
}
