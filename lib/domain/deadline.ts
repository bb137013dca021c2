import { countDays, type Day } from "./days";
import type { Bounds } from "./edtf-date";
import type { MilestoneStatus } from "./milestone-status";
import type { SaidOn } from "./statement";

/** How far the deadline of a promise stands from the first one. */
export interface DeadlineShift {
  /** Later is positive. */
  readonly days: number;
  /** The present target has no deadline: at least so many days, counted to its start. */
  readonly atLeast: boolean;
}

/**
 * How far a target's deadline stands from an earlier one; where it has none, its start, at least 0.
 * @param before the deadline that is measured from
 */
export function toShift(before: Day, { earliest, latest }: Bounds): DeadlineShift {
  if (latest !== null) return { days: countDays(before, latest), atLeast: false };
  return { days: earliest === null ? 0 : Math.max(0, countDays(before, earliest)), atLeast: true };
}

/** How long nobody has spoken, in days, at least and at most; an open side is null. */
export interface Silence {
  readonly minDays: number;
  readonly maxDays: number | null;
}

const WAITED_FOR: ReadonlySet<MilestoneStatus> = new Set(["open", "due", "unreported", "undated"]);

/**
 * How long since anybody last spoke of a milestone that is still waited for; null for one that is settled.
 * @param lastSaidOn when the last words about it were said
 */
export function measureSilence(
  status: MilestoneStatus,
  lastSaidOn: SaidOn | null,
  asOf: Day,
): Silence | null {
  if (!lastSaidOn || !WAITED_FOR.has(status)) return null;
  return {
    minDays: countDays(lastSaidOn.latest, asOf),
    maxDays: lastSaidOn.earliest === null ? null : countDays(lastSaidOn.earliest, asOf),
  };
}
