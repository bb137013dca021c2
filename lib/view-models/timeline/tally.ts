import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import { formatCount } from "@/lib/view-models/text";
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

/**
 * Why the counts of groups add up to more than there is: "A record of both groups counts in each; 9 partnerships and 34
 * milestones in all." Null where they do not.
 */
export function writeOverlap(
  tallies: readonly Pick<LaneTally, "milestones" | "partnerships">[],
): string | null {
  const count = (of: (tally: (typeof tallies)[number]) => readonly (MilestoneItem | PartnershipItem)[]) => ({
    sum: tallies.reduce((sum, tally) => sum + of(tally).length, 0),
    all: listOnce(tallies.flatMap(of)).length,
  });
  const [partnerships, milestones] = [
    count((tally) => tally.partnerships),
    count((tally) => tally.milestones),
  ];
  if (partnerships.sum === partnerships.all && milestones.sum === milestones.all) return null;
  const groups = tallies.length === 2 ? "both groups" : "several groups";
  return `A record of ${groups} counts in each; ${formatCount(partnerships.all, "partnership")} and ${formatCount(milestones.all, "milestone")} in all.`;
}
