import type { Day } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";
import { statusOn } from "@/lib/domain/milestone-status";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { Client } from "@/lib/db/client";
import { milestoneBeliefWhere, milestoneWhere } from "@/lib/db/where/records";
import type { Filter } from "@/lib/schema/parameters";

/** Milestones with the same dates and the same status, counted: what charts and counts by year are made of. */
export interface MilestoneTallyRow {
  readonly status: MilestoneStatus;
  readonly current: Bounds | null;
  readonly achieved: Bounds | null;
  readonly baseline: Bounds | null;
  readonly count: number;
}

/** Counts the milestones that a filter keeps by their dates and status; the database counts, no record is read. */
export async function tallyMilestones(client: Client, filter: Filter, asOf: Day): Promise<MilestoneTallyRow[]> {
  const rows = await client.milestoneBelief.groupBy({
    by: [
      "currentEarliest",
      "currentLatest",
      "achievedEarliest",
      "achievedLatest",
      "baselineEarliest",
      "baselineLatest",
      "happened",
      "withdrawn",
      "notMet",
    ],
    where: { ...milestoneBeliefWhere(filter, asOf), milestone: milestoneWhere(filter, asOf) },
    _count: true,
  });
  return rows.map((row) => {
    const current = boundsOf(row.currentEarliest, row.currentLatest);
    return {
      status: statusOn({ ...row, current }, asOf),
      current,
      achieved: boundsOf(row.achievedEarliest, row.achievedLatest),
      baseline: boundsOf(row.baselineEarliest, row.baselineLatest),
      count: row._count,
    };
  });
}

/** A date has at least one bound: two absent ones are no date. */
function boundsOf(earliest: Day | null, latest: Day | null): Bounds | null {
  return earliest === null && latest === null ? null : { earliest, latest };
}
