import { type Day, daysBetween } from "./days";
import type { MilestoneBelief } from "./milestone-belief";
import { statusOn } from "./milestone-status";
import { OUTCOMES, type Outcome } from "./outcomes";

/** As much of a belief as its outcome needs. */
export type OutcomeBasis = Pick<
  MilestoneBelief,
  "achieved" | "current" | "firstDeadline" | "happened" | "notMet" | "shift" | "stands" | "withdrawn"
>;

/**
 * What had become of a promise by a day.
 * @returns null where no target ever had a deadline: then there is nothing to measure by
 */
export function outcomeOn(belief: OutcomeBasis, asOf: Day): Outcome | null {
  const { firstDeadline, shift } = belief;
  if (firstDeadline === null) return null;
  const status = statusOn(belief, asOf);
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
  return daysBetween(firstDeadline, stands);
}

/** How many days the deadline of the present target has passed without a report; null where it is not so. */
export function measureOverdue(outcome: Outcome | null, deadline: Day | null, asOf: Day): number | null {
  return outcome === "no-report" && deadline !== null ? daysBetween(deadline, asOf) : null;
}

/** A milestone as far as it counts in a record. */
export interface Recorded {
  readonly outcome: Outcome | null;
  readonly slips: number;
  readonly shiftDays: number | null;
  readonly overdueDays: number | null;
}

/** Promises by what became of them; the parts add up to `dated`. */
export interface PromiseParts {
  /** How many have a first deadline. */
  readonly dated: number;
  readonly parts: Readonly<Record<Outcome, number>>;
}

/** What became of dated promises. */
export interface PromiseRecord extends PromiseParts {
  /** Of the dated, those that slipped at least once. */
  readonly slipped: number;
  /** Of the dated, the largest deadline shift in days, and the longest without a report; null where none is above 0. */
  readonly largestShiftDays: number | null;
  readonly longestOverdueDays: number | null;
}

/**
 * Counts promises by what became of them; those that never had a deadline do not count.
 * @param tallies promises that became the same, counted; rows may repeat and add up
 */
export function countParts(
  tallies: readonly { readonly outcome: Outcome | null; readonly count: number }[],
): PromiseParts {
  const sum = (keeps: (outcome: Outcome) => boolean) =>
    tallies.reduce((all, { outcome, count }) => (outcome !== null && keeps(outcome) ? all + count : all), 0);
  const parts = OUTCOMES.map(({ id }) => [id, sum((outcome) => outcome === id)]);
  return {
    dated: sum(() => true),
    parts: Object.fromEntries(parts) as Record<Outcome, number>,
  };
}

/** Counts what became of promises, each once; those that never had a deadline do not count. */
export function countRecord(milestones: readonly Recorded[]): PromiseRecord {
  const dated = milestones.filter(({ outcome }) => outcome !== null);
  return {
    ...countParts(dated.map(({ outcome }) => ({ outcome, count: 1 }))),
    slipped: dated.filter(({ slips }) => slips > 0).length,
    largestShiftDays: findLargest(dated.map(({ shiftDays }) => shiftDays)),
    longestOverdueDays: findLargest(dated.map(({ overdueDays }) => overdueDays)),
  };
}

function findLargest(days: readonly (number | null)[]): number | null {
  const largest = days.reduce<number>((most, each) => Math.max(most, each ?? 0), 0);
  return largest > 0 ? largest : null;
}
