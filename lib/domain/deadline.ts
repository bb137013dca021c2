import { type Day, daysBetween } from "./days";
import type { Bounds } from "./edtf-date";
import { countMoves, type Moves, type PromiseCourse } from "./promise";

/** How far the deadline of a promise stands from the first one. */
export interface DeadlineShift {
  /** Later is positive. */
  readonly days: number;
  /** The present target has no deadline: at least so many days, counted to its start. */
  readonly atLeast: boolean;
}

/** The first deadline: the last day that the first target with such a day allows; null where no target has one. */
export function findFirstDeadline({ steps }: PromiseCourse): Day | null {
  const first = steps.find(({ claim, to }) => claim.date !== null && to?.latest != null);
  return first?.to?.latest ?? null;
}

/**
 * The deadline shift, the one headline measure of how far a promise moved (docs/rules.md, Deadline shift): the present
 * deadline minus the first one; 0 where nothing moved. Where the present target has no deadline, its start minus the
 * first deadline, at least 0.
 * @returns null where no dated target stands, and where a promise moved that never had a deadline
 */
export function measureShift(
  promise: PromiseCourse,
  moves: Moves = countMoves(promise.steps),
): DeadlineShift | null {
  const { current } = promise;
  if (current === null) return null;
  const first = findFirstDeadline(promise);
  const atLeast = first !== null && current.latest === null;
  if (moves.slips + moves.pullIns === 0) return { days: 0, atLeast };
  return first === null ? null : shiftDeadline(first, current);
}

/**
 * How far a target's deadline stands from an earlier one; where it has none, its start, at least 0.
 * @param before the deadline that is measured from
 */
export function shiftDeadline(before: Day, { earliest, latest }: Bounds): DeadlineShift {
  if (latest !== null) return { days: daysBetween(before, latest), atLeast: false };
  return { days: earliest === null ? 0 : Math.max(0, daysBetween(before, earliest)), atLeast: true };
}
