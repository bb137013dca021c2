import { type Day, daysBetween } from "./days";
import type { MilestoneStatus } from "./milestone-statuses";
import type { SaidOn } from "./statement";

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
export function silenceSince(status: MilestoneStatus, lastSaidOn: SaidOn | null, asOf: Day): Silence | null {
  if (!lastSaidOn || !WAITED_FOR.has(status)) return null;
  return {
    minDays: daysBetween(lastSaidOn.latest, asOf),
    maxDays: lastSaidOn.earliest === null ? null : daysBetween(lastSaidOn.earliest, asOf),
  };
}
