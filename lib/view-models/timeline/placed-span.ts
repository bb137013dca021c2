import { type TimelineAxis, toFraction } from "./axis";
import type { Span } from "./span";

/** A date on the axis, in fractions of it between 0 and 1. */
export interface PlacedSpan {
  readonly from: number;
  readonly to: number;
  /** Where the glyph stands: at the last day the date allows, or at its first where it allows no last. */
  readonly at: number;
  /** The date has no bound on this side, or one beyond the axis: it runs out in an arrow. */
  readonly arrowStart: boolean;
  readonly arrowEnd: boolean;
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/**
 * Puts a date on the axis.
 * @throws where the date has no bound at all
 */
export function placeSpan({ earliest, latest, softStart, softEnd }: Span, axis: TimelineAxis): PlacedSpan {
  const isDay = earliest !== null && earliest === latest;
  const start = earliest === null ? null : toFraction(axis, earliest, isDay ? "middle" : "start");
  const end = latest === null ? null : toFraction(axis, latest, isDay ? "middle" : "end");
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) throw new Error("a date without bounds has no place on the axis");
  const arrowStart = start === null || first < 0;
  const arrowEnd = end === null || last > 1;
  return {
    from: within(first),
    to: within(last),
    at: within(end ?? first),
    arrowStart,
    arrowEnd,
    softStart: softStart && !arrowStart,
    softEnd: softEnd && !arrowEnd,
  };
}

function within(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
