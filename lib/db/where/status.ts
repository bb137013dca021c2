import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";

/**
 * The condition that a belief has a status on a day: `statusOn` of lib/domain/milestone-status.ts, in the query.
 * A test proves the two equal for every belief and day.
 */
export function statusWhere(status: MilestoneStatus, asOf: Day): Prisma.MilestoneBeliefWhereInput {
  const pending = { happened: false, withdrawn: false };
  switch (status) {
    case "achieved":
      return { happened: true };
    case "withdrawn":
      return { happened: false, withdrawn: true };
    case "undated":
      return { ...pending, currentEdtf: null };
    case "missed":
      return { ...pending, currentLatest: { lt: asOf }, notMet: true };
    case "unreported":
      return { ...pending, currentLatest: { lt: asOf }, notMet: false };
    case "open":
      return {
        ...pending,
        OR: [{ currentEarliest: { gt: asOf } }, { currentEarliest: null, currentLatest: { gte: asOf } }],
      };
    case "due":
      return {
        ...pending,
        currentEarliest: { lte: asOf },
        OR: [{ currentLatest: null }, { currentLatest: { gte: asOf } }],
      };
  }
}
