import type { Bounds } from "./edtf-date";

/** A milestone as far as its dates go. */
export interface MilestoneDates {
  readonly current: Bounds | null;
  readonly achieved: Bounds | null;
  readonly baseline: Bounds | null;
}

/**
 * The dates by which a milestone stands in a year: its current target and its achievement;
 * where there is neither, its baseline.
 */
export function standingDates({ current, achieved, baseline }: MilestoneDates): readonly Bounds[] {
  const dates = current || achieved ? [current, achieved] : [baseline];
  return dates.filter((date) => date !== null);
}
