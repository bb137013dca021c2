import type { Day } from "@/lib/domain/days";
import type { DateShape } from "@/lib/schema/api/shapes";
import { type TimelineAxis, toFraction } from "./axis";

/** A date as it is drawn: inclusive days, an open side is null, a soft side was said to be approximate. */
export interface Span {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** What is drawn of a date; null where it has no bound at all. */
export function toSpan(date: Pick<DateShape, "edtf" | "earliest" | "latest">): Span | null {
  if (date.earliest === null && date.latest === null) return null;
  const [start, end = start] = date.edtf.split("/") as [string, string?];
  return {
    earliest: date.earliest,
    latest: date.latest,
    softStart: start.endsWith("~"),
    softEnd: end.endsWith("~"),
  };
}

/** Whether two spans are drawn alike. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** What is drawn of one day. */
export function getSpanDay(day: Day): Span {
  return { earliest: day, latest: day, softStart: false, softEnd: false };
}

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
