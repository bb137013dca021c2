import type { CompanyGroup } from "@/lib/domain/companies";
import type { TechnologyGroup } from "@/lib/domain/technologies";
import type { Company, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { OUTSIDE_GROUP } from "@/lib/schema/parameters/choices";

/** What groups lanes: a family of company kinds, the technology of a partnership, or that there is no partnership. */
export type LaneGroupId = CompanyGroup | TechnologyGroup | typeof OUTSIDE_GROUP.id;

/** A milestone as a lane holds it. */
export interface LaneMilestone {
  readonly milestone: Milestone;
  /** It is another's to reach; this lane's company is only concerned. */
  readonly involved: boolean;
}

/** Which records stand in a lane. */
export interface LaneRecords {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly note: string;
  readonly group: LaneGroupId;
  /** Whose lane it is; null where it is no company's. */
  readonly company: Company | null;
  readonly partnerships: readonly Partnership[];
  readonly milestones: readonly LaneMilestone[];
}

/** The order of lanes: those with most in them first, then by name. */
export function byActivity(a: LaneRecords, b: LaneRecords): number {
  return (
    activityOf(b) - activityOf(a) || a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en")
  );
}

function activityOf(lane: LaneRecords): number {
  return lane.partnerships.length + lane.milestones.length;
}
