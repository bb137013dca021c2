import { formatDate } from "@/lib/domain/date-text";
import { addDays, type Day } from "@/lib/domain/days";
import type { Milestone } from "@/lib/schema/api/shapes";
import { formatHeadline, formatLateness, formatOverdue, isDropped, NO_DEADLINE } from "./format-deadline";
import { formatDuration, roundDuration } from "./format-duration";
import { getShownDate } from "./milestone/input";
import { capitalize, formatCount } from "./text";

/**
 * How far a promise moved, as short as a row beside a drawing takes it: "+5 years: 2023 → 2028; 2 slips". The sentence with
 * the same numbers is `formatHeadline`.
 * @returns null where it neither moved nor was put off
 */
export function formatBriefHeadline(milestone: Milestone): string | null {
  const headline = formatHeadline(milestone);
  const { current, deadline } = milestone;
  const { first, shiftDays: days, atLeast } = deadline;
  if (headline === null || current === null || first === null || days === null) return capitalized(headline);
  const now = deadline.current === null ? current.text : formatBriefDeadline(deadline.current);
  const dates = `${formatBriefDeadline(first)} → ${now}`;
  // What is left of the promise is the news; the moves that led there stand in the sentence.
  if (isDropped({ days, atLeast })) return `${capitalize(NO_DEADLINE)}: ${dates}`;
  if (days === 0) return capitalize(headline);
  const length = formatDuration(roundDuration(Math.abs(days), atLeast ? "down" : "nearest"));
  const shift = `${atLeast ? "At least " : ""}${days > 0 ? "+" : "−"}${length}`;
  return [`${shift}: ${dates}`, ...countMoves(milestone)].join("; ");
}

/** The last day of a year or a month as the year or the month alone: the line before and behind it are deadlines both. */
function formatBriefDeadline(day: Day): string {
  if (day.endsWith("-12-31")) return day.slice(0, 4);
  return formatDate({ edtf: addDays(day, 1).endsWith("-01") ? day.slice(0, 7) : day });
}

function countMoves({ slips, pullIns }: Pick<Milestone, "slips" | "pullIns">): string[] {
  const moves = [
    ...(slips > 0 ? [formatCount(slips, "slip")] : []),
    ...(pullIns > 0 ? [formatCount(pullIns, "pull-in")] : []),
  ];
  return moves.length > 0 ? [moves.join(", ")] : [];
}

/** How long a deadline has passed: "Deadline passed three years ago"; that there is no report says the status beside it. */
export function formatBriefOverdue(milestone: Pick<Milestone, "deadline">): string | null {
  return capitalized(formatOverdue(milestone)?.replace(", no report found", "") ?? null);
}

/** The words of a row in short, and in full where that says more. */
export interface RowWords {
  readonly brief: string;
  readonly full: string;
}

/** How a promise went, in one clause: how late or overdue it is, else how far it moved, else its date. */
export function writePromise(milestone: Milestone): RowWords {
  const date = capitalize(getShownDate(milestone)?.text ?? "no date");
  const [late, overdue] = [formatLateness(milestone), formatOverdue(milestone)];
  const full = capitalize(late ?? overdue ?? formatHeadline(milestone) ?? date);
  const brief =
    (overdue === null ? capitalized(late) : formatBriefOverdue(milestone)) ??
    formatBriefHeadline(milestone) ??
    date;
  return { brief, full };
}

function capitalized(words: string | null): string | null {
  return words === null ? null : capitalize(words);
}
