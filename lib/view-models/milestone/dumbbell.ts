import { sameBounds } from "@/lib/domain/edtf-date";
import type { Milestone } from "@/lib/schema/api/shapes";
import { axisOf, type TimelineAxis } from "@/lib/view-models/timeline/axis";
import { type PlacedSpan, placeSpan } from "@/lib/view-models/timeline/placed-span";
import { spanOf } from "@/lib/view-models/timeline/span";
import { getShownDate } from "./shown-date";

/** The first target and the date that stands, on one axis. */
export interface Dumbbell {
  readonly axis: TimelineAxis;
  readonly first: PlacedSpan;
  readonly now: PlacedSpan;
}

/**
 * The first target against the achievement, or else the target as it stands.
 * @returns null where there are not two different dates to compare
 */
export function dumbbell(milestone: Milestone, asOf: string): Dumbbell | null {
  const { baseline } = milestone;
  const reached = getShownDate(milestone);
  if (!baseline || !reached || sameBounds(baseline, reached)) return null;
  const [first, now] = [spanOf(baseline), spanOf(reached)];
  if (!first || !now) return null;
  const axis = axisOf([first, now], asOf);
  return { axis, first: placeSpan(first, axis), now: placeSpan(now, axis) };
}
