import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { LaneSeries, MilestoneItem, PartnershipItem } from "./items";
import type { GroupLayout } from "./layout";
import type { TimelineRow } from "./row";
import { compareDates } from "./series";

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

/** Each record once: one in two lanes has one row. */
export function listOnce<T extends MilestoneItem | PartnershipItem>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.row.id, item])).values()];
}

/** The rows of the table: each record that is drawn once, in the order of time. */
interface TableRows {
  readonly milestones: readonly TimelineRow[];
  readonly partnerships: readonly TimelineRow[];
}

/** The rows of what is drawn in full; what is folded has none. */
export function listTableRows(groups: readonly GroupLayout[]): TableRows {
  const lanes = groups.flatMap(({ shown }) => shown.map(({ lane }) => lane));
  const milestones = listOnce(lanes.flatMap((lane) => lane.milestones)).sort(compareDates);
  const partnerships = listOnce(lanes.flatMap((lane) => lane.partnerships)).sort(compareDates);
  return {
    milestones: milestones.map(({ row }) => row),
    partnerships: partnerships.map(({ row }) => row),
  };
}
