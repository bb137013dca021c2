import { formatDate } from "@/lib/domain/date-text";
import { addDays, type Day } from "@/lib/domain/days";
import { type DeadlineShift, toShift } from "@/lib/domain/deadline";
import type { PromiseRecord } from "@/lib/domain/outcomes";
import type { Move } from "@/lib/domain/promise";
import type { DateShape, Milestone, SlipShape } from "@/lib/schema/api/shapes";
import {
  formatDuration,
  formatDurationRange,
  type Rounding,
  roundDuration,
  spellDuration,
} from "./format-duration";

/** A deadline as a newspaper prints it: "end of 2028", "end of June 2027", "15 March 2027". */
export function formatDeadline(day: Day): string {
  if (day.endsWith("-12-31")) return `end of ${formatDate({ edtf: day.slice(0, 4) })}`;
  const isLastOfMonth = addDays(day, 1).endsWith("-01");
  return isLastOfMonth ? `end of ${formatDate({ edtf: day.slice(0, 7) })}` : formatDate({ edtf: day });
}

/** A length of time as a newspaper prints it, to the nearest unit: "five years", "18 months", "45 days". */
export function formatLength(days: number): string {
  return spellDuration(roundDuration(days, "nearest"));
}

/**
 * How far a deadline moved: "five years later", "at least six years later", "45 days earlier"; null where it did not, and
 * where it is gone without a length that is worth telling.
 */
export function formatShift(shift: DeadlineShift): string | null {
  const { days, atLeast } = shift;
  if (days === 0 || isDropped(shift)) return null;
  const length = spellDuration(roundDuration(Math.abs(days), atLeast ? "down" : "nearest"));
  return `${atLeast ? "at least " : ""}${length} ${days > 0 ? "later" : "earlier"}`;
}

/** What is said of a promise whose present target leaves the end open. */
export const NO_DEADLINE = "no deadline any more";

/** A lower bound in days under this says no more than that the deadline is gone: "2024" and then "2025 or later" lie a day apart. */
const LEAST_TOLD = 60;

/** Whether a deadline was dropped without moving by a length that is worth telling. */
export function isDropped({ days, atLeast }: DeadlineShift): boolean {
  return atLeast && days < LEAST_TOLD;
}

type LargestShift = Pick<PromiseRecord, "largestShiftDays" | "isLargestShiftOpen">;

/**
 * The largest shift of a record in a sentence: "five years", of a lower bound "at least five years" or that there is no
 * deadline any more; null where there is none.
 */
export function spellLargestShift(record: LargestShift): string | null {
  return tellLargestShift(record, spellDuration);
}

/** The same in a column, where numbers are compared: "5 years". */
export function formatLargestShift(record: LargestShift): string | null {
  return tellLargestShift(record, formatDuration);
}

function tellLargestShift(
  { largestShiftDays: days, isLargestShiftOpen: atLeast }: LargestShift,
  write: typeof formatDuration,
): string | null {
  if (isDropped({ days: days ?? 0, atLeast })) return NO_DEADLINE;
  if (days === null) return null;
  return `${atLeast ? "at least " : ""}${write(roundDuration(days, atLeast ? "down" : "nearest"))}`;
}

type MoveCounts = Pick<Milestone, "slips" | "pullIns">;

/** How often a target moved: "slipped twice, pulled in once"; null where it never did. */
export function formatMoves({ slips, pullIns }: MoveCounts): string | null {
  const moves = [
    ...(slips > 0 ? [`slipped ${formatTimes(slips)}`] : []),
    ...(pullIns > 0 ? [`pulled in ${formatTimes(pullIns)}`] : []),
  ];
  return moves.length > 0 ? moves.join(", ") : null;
}

/** How often something happened: "once", "twice", "three times", "12 times". */
export function formatTimes(count: number): string {
  return { 1: "once", 2: "twice", 3: "three times", 4: "four times" }[count] ?? `${count} times`;
}

type Promised = Pick<
  Milestone,
  "status" | "baseline" | "current" | "deadline" | "slips" | "pullIns" | "undatedDelays"
>;

/**
 * How far a promise moved, in the one measure that every page uses (docs/rules.md, Deadline shift): "deadline five years
 * later: end of 2023 → end of 2028; slipped twice", "put off without a new date".
 * @returns null where it neither moved nor was put off
 */
export function formatHeadline(promised: Promised): string | null {
  const moves = formatMoves(promised);
  const { current, deadline } = promised;
  if (current === null) return formatDropped(promised, moves);
  const { first, shiftDays, atLeast } = deadline;
  if (first === null || shiftDays === null) return moves;
  const shift = formatShift({ days: shiftDays, atLeast });
  if (shift !== null) {
    const now = deadline.current === null ? current.text : formatDeadline(deadline.current);
    return joinClauses(`deadline ${shift}: ${formatDeadline(first)} → ${now}`, moves);
  }
  if (atLeast) return joinClauses(`${NO_DEADLINE}: ${firstText(promised, first)} → ${current.text}`, moves);
  return moves && `${moves}; the deadline is the first again`;
}

/** The first target that had a deadline; where it is not the very first one, its deadline alone is known. */
function firstText({ baseline }: Promised, first: Day): string {
  return baseline?.latest === first ? baseline.text : formatDeadline(first);
}

/** A promise whose last word gives no date; a withdrawn one says so by its status. */
function formatDropped({ status, undatedDelays }: Promised, moves: string | null): string | null {
  const isPutOff = status === "undated" && undatedDelays > 0;
  return joinClauses(moves, isPutOff ? "put off without a new date" : null);
}

function joinClauses(...clauses: (string | null)[]): string | null {
  const said = clauses.filter((clause) => clause !== null);
  return said.length > 0 ? said.join("; ") : null;
}

/**
 * How far one claim moved the target before it: "two years later"; null where it only said it in other words.
 * @param move what it did to the target; null for a rewording
 */
export function formatMove(move: Move | null, from: DateShape | null, to: DateShape | null): string | null {
  if (move === null || from?.latest == null || to === null) return null;
  return formatShift(toShift(from.latest, to));
}

/** How late a promise was kept: "14 months after its first deadline"; null where it was not surely late. */
export function formatLateness({ deadline: { lateDays } }: Pick<Milestone, "deadline">): string | null {
  if (lateDays === null) return null;
  return `${formatLength(lateDays)} after its first deadline`;
}

/** How long a deadline has passed without a report: "deadline passed three years ago, no report found"; else null. */
export function formatOverdue({ deadline: { overdueDays } }: Pick<Milestone, "deadline">): string | null {
  if (overdueDays === null) return null;
  return `deadline passed ${formatLength(overdueDays)} ago, no report found`;
}

/**
 * The bounds of how far a date moved, for the details: "later by 3 to 9 years", "at most 6 years later", "at least 1 day
 * later", "between 12 months earlier and 2 years later". The words never claim more than the days do: a lower limit is
 * rounded down, an upper one up.
 * @param slip days against the date before, positive for later; an open side is null
 * @returns null where there is no slip to tell
 */
export function formatSlip(slip: SlipShape | null): string | null {
  if (slip === null) return null;
  const { minDays, maxDays } = slip;
  if (minDays === null) return maxDays === null ? null : formatUpTo(maxDays, "later", "earlier");
  // A date that lost its end may be any time later: its other limit alone would read as a date pulled in.
  if (maxDays === null && minDays < 0) return `any time later, or up to ${limit(-minDays, "up")} earlier`;
  if (maxDays === null) return formatUpTo(-minDays, "earlier", "later");
  if (minDays === maxDays) return exactly(minDays);
  if (minDays > 0) return `later by ${formatRange(minDays, maxDays)}`;
  if (maxDays < 0) return `earlier by ${formatRange(-maxDays, -minDays)}`;
  if (minDays === 0) return `at most ${limit(maxDays, "up")} later`;
  if (maxDays === 0) return `at most ${limit(-minDays, "up")} earlier`;
  return `between ${limit(-minDays, "up")} earlier and ${limit(maxDays, "up")} later`;
}

/** Two days that are both known lie apart by one number of days. */
function exactly(days: number): string | null {
  if (days === 0) return null;
  return `${days > 0 ? "later" : "earlier"} by ${limit(Math.abs(days), "nearest")}`;
}

/** `days` is the most it can have moved towards `to`; less than none means that it moved the other way. */
function formatUpTo(days: number, to: string, away: string): string {
  if (days > 0) return `at most ${limit(days, "up")} ${to}`;
  return days === 0 ? `not ${to}` : `at least ${limit(-days, "down")} ${away}`;
}

function limit(days: number, rounding: Rounding): string {
  return formatDuration(roundDuration(days, rounding));
}

function formatRange(least: number, most: number): string {
  return formatDurationRange(roundDuration(least, "down"), roundDuration(most, "up"));
}
