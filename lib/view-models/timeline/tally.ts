import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { LaneSeries, MilestoneItem, PartnershipItem } from "./items";

/** What stands in some lanes, each record counted once. */
export interface LaneTally {
  readonly lanes: number;
  readonly milestones: readonly MilestoneItem[];
  readonly partnerships: readonly PartnershipItem[];
  /** How many milestones have each status; those that none has are left out. */
  readonly statuses: readonly { readonly status: MilestoneStatus; readonly count: number }[];
}

/** Counts what stands in some lanes. */
export function tallyLanes(lanes: readonly LaneSeries[]): LaneTally {
  const milestones = listOnce(lanes.flatMap((lane) => lane.milestones));
  return {
    lanes: lanes.length,
    milestones,
    partnerships: listOnce(lanes.flatMap((lane) => lane.partnerships)),
    statuses: MILESTONE_STATUSES.map(({ id }) => ({
      status: id,
      count: milestones.filter(({ status }) => status === id).length,
    })).filter(({ count }) => count > 0),
  };
}

/** Each record once: one in two lanes counts once. */
export function listOnce<T extends MilestoneItem | PartnershipItem>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.row.href, item])).values()];
}
