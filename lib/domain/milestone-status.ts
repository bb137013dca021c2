import { addDays, type Day } from "./days";
import type { Bounds } from "./edtf-date";
import type { MilestoneBelief } from "./milestone-belief";
import type { MilestoneStatus } from "./milestone-statuses";

/** As much of a belief as its status needs. */
export type StatusBasis = Pick<MilestoneBelief, "happened" | "withdrawn" | "notMet"> & {
  readonly current: Bounds | null;
};

/**
 * Where a milestone stands on a day. The definitions are those of MILESTONE_STATUSES; the database compares the same
 * bounds with the same day (`statusWhere`), and a test proves the two equal.
 */
export function statusOn(belief: StatusBasis, asOf: Day): MilestoneStatus {
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
