import { daysBetween } from "./days";
import type { Bounds } from "./edtf-date";
import { reviseDate } from "./revision";

/** How far a date moved, in days, at least and at most; positive is later; an open side is null. */
export interface Slip {
  readonly minDays: number | null;
  readonly maxDays: number | null;
}

/**
 * The slip from one date to another (docs/rules.md, Slip): from `to.earliest − from.latest` to `to.latest − from.earliest`.
 * None (null) where the step is *reaffirmed* or *refined*, where the two deadlines are equal, and with both sides open.
 */
export function slipBetween(from: Bounds, to: Bounds): Slip | null {
  const revision = reviseDate(from, to);
  if (revision === "reaffirmed" || revision === "refined") return null;
  if (from.latest !== null && from.latest === to.latest) return null;
  const minDays = from.latest === null || to.earliest === null ? null : daysBetween(from.latest, to.earliest);
  const maxDays = from.earliest === null || to.latest === null ? null : daysBetween(from.earliest, to.latest);
  return minDays === null && maxDays === null ? null : { minDays, maxDays };
}
