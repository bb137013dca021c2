import type { Day } from "@/lib/domain/days";
import { type TimelineAxis, toFraction } from "./axis";
import type { ArcItem } from "./items";

/** A move of a target, in fractions of the axis. */
export interface PlacedArc {
  readonly from: number;
  readonly to: number;
}

/** The least part of the axis that an arc spans, so that each can be seen and counted. */
const LEAST = 0.01;

/** Puts the moves of a target on the axis, each as one arc. */
export function placeArcs(arcs: readonly ArcItem[], axis: TimelineAxis): PlacedArc[] {
  return arcs.map(({ from, to }) => {
    const [start, end] = [placeDay(from, axis), placeDay(to, axis)];
    if (Math.abs(end - start) >= LEAST) return { from: start, to: end };
    // A target that lost its deadline may slip to a start on that very day.
    return { from: from <= to ? end - LEAST : end + LEAST, to: end };
  });
}

/** Where a day on which something ends stands, as a fraction of the axis between 0 and 1. */
export function placeDay(day: Day, axis: TimelineAxis): number {
  return Math.min(1, Math.max(0, toFraction(axis, day, "end")));
}
