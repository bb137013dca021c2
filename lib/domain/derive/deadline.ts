import { countDays, type Day } from "@/lib/domain/days";
import { type DeadlineShift, toShift } from "@/lib/domain/deadline";
import type { Bounds } from "@/lib/domain/edtf-date";
import type { Moves, PromiseCourse } from "@/lib/domain/promise";
import { countMoves } from "./promise";
import { reviseDate } from "./revisions";

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
  return first === null ? null : toShift(first, current);
}

/** How far a date moved, in days, at least and at most; positive is later; an open side is null. */
export interface Slip {
  readonly minDays: number | null;
  readonly maxDays: number | null;
}

/**
 * The slip from one date to another (docs/rules.md, Slip): from `to.earliest − from.latest` to `to.latest − from.earliest`.
 * None (null) where the step is *reaffirmed* or *refined*, where the two deadlines are equal, and with both sides open.
 */
export function measureSlip(from: Bounds, to: Bounds): Slip | null {
  const revision = reviseDate(from, to);
  if (revision === "reaffirmed" || revision === "refined") return null;
  if (from.latest !== null && from.latest === to.latest) return null;
  const minDays = from.latest === null || to.earliest === null ? null : countDays(from.latest, to.earliest);
  const maxDays = from.earliest === null || to.latest === null ? null : countDays(from.earliest, to.latest);
  return minDays === null && maxDays === null ? null : { minDays, maxDays };
}
