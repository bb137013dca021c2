import { COMPANY_GROUPS } from "@/lib/domain/companies";
import { groupBy } from "@/lib/domain/list";
import { TECHNOLOGY_GROUPS } from "@/lib/domain/technologies";
import { OUTSIDE_GROUP } from "@/lib/schema/parameters/choices";
import type { LaneSeries, TimelineSeries } from "./items";
import type { LaneGroupId } from "./lane-records";

/** Lanes of one family, the busiest first, then by name. */
export interface LaneGroup {
  readonly id: LaneGroupId;
  readonly label: string;
  readonly lanes: readonly LaneSeries[];
}

const GROUPS = [...COMPANY_GROUPS, ...TECHNOLOGY_GROUPS, OUTSIDE_GROUP] as const;

/** The lanes of a timeline by family, in the order of the families' list; those without a lane are left out. */
export function buildLaneGroups({ lanes }: TimelineSeries): LaneGroup[] {
  const byGroup = groupBy(lanes, ({ group }) => group);
  return GROUPS.flatMap(({ id, label }) => {
    const own = byGroup.get(id);
    return own ? [{ id, label, lanes: own }] : [];
  });
}
