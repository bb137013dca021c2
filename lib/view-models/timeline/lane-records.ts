import type { Company, Milestone, Partnership } from "@/lib/schema/shapes";

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
