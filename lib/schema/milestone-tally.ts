import type { Day } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { Outcome } from "@/lib/domain/outcomes";

/**
 * Milestones that count alike, counted by the database: what charts, sentences and counts by year are made of. Rows may
 * repeat and add up.
 */
export interface MilestoneTally {
  readonly status: MilestoneStatus;
  /** What became of the promise; null where it never had a deadline. */
  readonly outcome: Outcome | null;
  /** The one day they stand at; null where they have no date. */
  readonly stands: Day | null;
  /** The same where they are settled or have a deadline: the day in whose year they count. */
  readonly countedOn: Day | null;
  readonly firstDeadline: Day | null;
  /** What they reach over, for the years that a filter finds them in. */
  readonly dates: readonly Bounds[];
  readonly count: number;
}
