import type { Day } from "@/lib/domain/days";
import type { DateShape } from "@/lib/schema/api/shapes";

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
