import { addDays, countDays, type Day } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Outcome } from "@/lib/domain/outcomes";
import type { MilestoneBelief } from "./milestone-belief";

/** As much of a belief as its status needs. */
export type StatusBasis = Pick<MilestoneBelief, "happened" | "withdrawn" | "notMet"> & {
  readonly current: Bounds | null;
};

/**
 * Where a milestone stands on a day. The definitions are those of MILESTONE_STATUSES; the database compares the same
 * bounds with the same day (`statusWhere`), and a test proves the two equal.
 */
export function getStatus(belief: StatusBasis, asOf: Day): MilestoneStatus {
  if (belief.happened) return "achieved";
  if (belief.withdrawn) return "withdrawn";
  if (!belief.current) return "undated";
  const { earliest, latest } = belief.current;
  if (latest !== null && latest < asOf) return belief.notMet ? "missed" : "unreported";
  if (earliest === null || earliest > asOf) return "open";
  return "due";
}

/**
 * The days from which the passing of time alone can change the status or the outcome of a milestone: the first day of its
 * target's window, the day after its last, and the day after the first deadline.
 */
export function findTurningDays({
  happened,
  withdrawn,
  current,
  firstDeadline,
}: StatusBasis & { readonly firstDeadline: Day | null }): Day[] {
  if (happened || withdrawn || !current) return [];
  const ends = [current.latest, firstDeadline].filter((day) => day !== null);
  const after = ends.map((day) => addDays(day, 1));
  return current.earliest === null ? after : [current.earliest, ...after];
}

/** As much of a belief as its outcome needs. */
type OutcomeBasis = Pick<
  MilestoneBelief,
  "achieved" | "current" | "firstDeadline" | "happened" | "notMet" | "shift" | "stands" | "withdrawn"
>;

/**
 * What had become of a promise by a day.
 * @returns null where no target ever had a deadline: then there is nothing to measure by
 */
export function getOutcome(belief: OutcomeBasis, asOf: Day): Outcome | null {
  const { firstDeadline, shift } = belief;
  if (firstDeadline === null) return null;
  const status = getStatus(belief, asOf);
  switch (status) {
    case "achieved":
      return judgeAchievement(belief, firstDeadline);
    case "withdrawn":
    case "missed":
      return status;
    case "unreported":
      return "no-report";
    case "undated":
      return "put-off";
    case "open":
    case "due":
      return firstDeadline < asOf || (shift !== null && shift.days > 0) ? "put-off" : "ahead";
  }
}

/** An achieved date ends no later than the claim that gives it was made, which is where the milestone stands. */
function judgeAchievement({ achieved, stands }: OutcomeBasis, firstDeadline: Day): Outcome {
  if (stands !== null && stands <= firstDeadline) return "on-time";
  return achieved?.earliest != null && achieved.earliest > firstDeadline ? "late" : "unclear";
}

/** How many days after its first deadline a promise was kept; null where it was not surely late. */
export function measureLateness(belief: OutcomeBasis, outcome: Outcome | null): number | null {
  const { firstDeadline, stands } = belief;
  if (outcome !== "late" || firstDeadline === null || stands === null) return null;
  return countDays(firstDeadline, stands);
}

/** How many days the deadline of the present target has passed without a report; null where it is not so. */
export function measureOverdue(outcome: Outcome | null, deadline: Day | null, asOf: Day): number | null {
  return outcome === "no-report" && deadline !== null ? countDays(deadline, asOf) : null;
}
