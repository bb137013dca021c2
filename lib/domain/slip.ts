import { daysBetween } from "./days";
import { type Bounds, contains } from "./edtf-date";

/** How far a date moved, in days, at least and at most; positive is later; an open side is null. */
export interface Slip {
  readonly minDays: number | null;
  readonly maxDays: number | null;
}

/**
 * The slip from one date to another: from `to.earliest − from.latest` to `to.latest − from.earliest`.
 * None (null) where the new date is the same or lies inside the old one, and where both sides are open.
 */
export function slipBetween(from: Bounds, to: Bounds): Slip | null {
  if (contains(from, to)) return null;
  const minDays = from.latest === null || to.earliest === null ? null : daysBetween(from.latest, to.earliest);
  const maxDays = from.earliest === null || to.latest === null ? null : daysBetween(from.earliest, to.latest);
  return minDays === null && maxDays === null ? null : { minDays, maxDays };
}
