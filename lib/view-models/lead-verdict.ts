import type { Company, DateShape, Milestone } from "@/lib/schema/api/shapes";
import { formatWhen } from "./format-dates";
import { formatLateness, formatOverdue, formatShift, formatTimes, isDropped } from "./format-deadline";
import { isDayUnsaid } from "./milestone/input";
import { capitalize, formatList } from "./text";
import { formatLaneTitle } from "./timeline/milestone-item";

/**
 * What became of the promise that stands for a company, in a sentence or two: "First car with all-solid-state batteries:
 * promised for 2020–23, now 2027–28. It slipped twice; its deadline is five years later."
 * @param company whose it is: its title does not name it again
 */
export function writeLeadVerdict(milestone: Milestone, company: Company): string {
  const { baseline } = milestone;
  const promised = baseline === null ? "promised" : `promised ${formatFor(baseline)}`;
  return `${formatLaneTitle(milestone.title, company)}: ${promised}${becameWords(milestone)}`;
}

/** "for 2027–28", "by 2025". */
function formatFor({ text }: DateShape): string {
  return text.startsWith("by ") ? text : `for ${text}`;
}

/** How the sentence goes on from the first date. */
function becameWords(milestone: Milestone): string {
  const { status, outcome, achieved } = milestone;
  const then = laterTarget(milestone, "then");
  switch (status) {
    case "achieved": {
      const late = outcome === "on-time" ? "by its first deadline" : formatLateness(milestone);
      const when =
        achieved === null || isDayUnsaid(milestone) ? ", no day stated" : ` ${formatWhen(achieved)}`;
      return `, reported achieved${when}${late === null ? "" : `, ${late}`}.`;
    }
    case "open":
      return isUnmoved(milestone)
        ? ", unmoved so far."
        : `${laterTarget(milestone, "now")}.${movesSentence(milestone)}`;
    case "due":
      // Of a target without an end, "due" would promise a day that nobody names.
      return `${laterTarget(milestone, "now")}${milestone.deadline.current === null ? "" : ", due now"}.${movesSentence(milestone)}`;
    case "unreported":
      return `${then}; ${formatOverdue(milestone) ?? "the date has passed, no report found"}.`;
    case "missed":
      return `${then}, missed, as reported.`;
    case "withdrawn":
      return `${then}, withdrawn.`;
    case "undated":
      return `${then}, put off without a new date.`;
  }
}

/** The last target where its deadline is another than the first: ", now 2027–28". */
function laterTarget(milestone: Milestone, word: "now" | "then"): string {
  const { current } = milestone;
  return current === null || isFirstDeadline(milestone) ? "" : `, ${word} ${current.text}`;
}

function isUnmoved(milestone: Milestone): boolean {
  return milestone.slips + milestone.pullIns === 0 && isFirstDeadline(milestone);
}

/** Whether the deadline is the first one, whatever words it was given in since. */
function isFirstDeadline({ deadline: { shiftDays, atLeast } }: Milestone): boolean {
  return shiftDays === 0 && !atLeast;
}

/** How often it moved, and how far that leads in all: " It slipped twice; its deadline is five years later." */
function movesSentence({ slips, pullIns, deadline: { shiftDays, atLeast } }: Milestone): string {
  const shift = shiftDays === null ? null : { days: shiftDays, atLeast };
  const isOpen = shift !== null && isDropped(shift);
  const moves = [
    ...(slips > 0 ? [`slipped ${formatTimes(slips)}`] : []),
    ...(pullIns > 0 ? [`was pulled in ${formatTimes(pullIns)}`] : []),
    ...(isOpen ? ["no longer has a deadline"] : []),
  ];
  const length = shift && formatShift(shift);
  const became = moves.length === 0 ? null : `it ${formatList(moves, "and")}`;
  const words = [became, length && `its deadline is ${length}`].filter((each) => each !== null);
  return words.length === 0 ? "" : ` ${capitalize(words.join("; "))}.`;
}
