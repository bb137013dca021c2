import { type Day, getYear } from "@/lib/domain/days";
import type { PartOfDay } from "@/lib/drawing/year-scale";
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
  /** Whether that lies before the axis (-1) or after it (1). */
  readonly beyond: -1 | 0 | 1;
  /** The date has no bound on this side, and lies on the axis by the other: it runs out in an arrow. */
  readonly arrowStart: boolean;
  readonly arrowEnd: boolean;
  /** It goes on beyond this end of the axis, or an arrow has no room there. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** The part of the axis that an arrow takes: one that began nearer to its beginning would run into the words beside it. */
const ARROW_ROOM = 0.08;

/**
 * Puts a date on the axis.
 * @throws where the date has no bound at all
 */
export function placeSpan({ earliest, latest, softStart, softEnd }: Span, axis: TimelineAxis): PlacedSpan {
  const isDay = earliest !== null && earliest === latest;
  const start = earliest === null ? null : placeDay(earliest, axis, isDay ? "middle" : "start");
  const end = latest === null ? null : placeDay(latest, axis, isDay ? "middle" : "end");
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) throw new Error("a date without bounds has no place on the axis");
  const hasNoRoom = start === null && last.at < ARROW_ROOM;
  const cutStart = first.beyond === -1 || hasNoRoom;
  const cutEnd = last.beyond === 1;
  return {
    from: hasNoRoom ? 0 : first.at,
    to: last.at,
    ...last,
    arrowStart: start === null && !hasNoRoom,
    arrowEnd: end === null && first.beyond !== 1,
    cutStart,
    cutEnd,
    softStart: softStart && !cutStart,
    softEnd: softEnd && !cutEnd,
  };
}

/** Where a day stands on the axis, at its end where it lies beyond. */
export function placeDay(day: Day, axis: TimelineAxis, part: PartOfDay): Pick<PlacedSpan, "at" | "beyond"> {
  const year = getYear(day);
  return {
    at: Math.min(1, Math.max(0, toFraction(axis, day, part))),
    beyond: year < axis.first ? -1 : year > axis.last ? 1 : 0,
  };
}
