import type { Claim, DateShape } from "@/lib/schema/api/shapes";
import { formatCredit } from "@/lib/view-models/attribution";
import { formatBound, formatBy, formatWhen } from "@/lib/view-models/format-dates";
import { formatLateness, formatShift } from "@/lib/view-models/format-deadline";
import { countMoves } from "@/lib/view-models/format-moves";
import { type CourseClaims, getCourseClaims, type MilestoneInput } from "./input";

/**
 * What is known of a milestone, in a few short sentences: for when it was promised first, how that moved, and what is said
 * to have become of it: "First target (Toyota via Nikkei, December 2020): 2020–23. After two slips it is 2027–28 …". Every
 * word is somebody's; the project itself states nothing.
 */
export function writeMilestoneLead(input: MilestoneInput): string {
  const claims = getCourseClaims(input);
  const sentences = [...writePromise(input, claims), outcomeSentence(input, claims)];
  return sentences.filter((sentence) => sentence !== null).join(" ") || "No source gives a date.";
}

/** What was promised first and how it stands now; nothing where nobody promised anything. */
function writePromise(input: MilestoneInput, { history }: CourseClaims): string[] {
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined) return [];
  const change = changeSentence(input, history, first, last);
  if (change !== null) return [`${intentWords(first, "First target", input)}.`, change];
  // Words of one day that say the same are told as the last of them, which stands nearest to it; a target without a
  // date repeats the dated one before it.
  const isOneDay = last.saidOn.edtf === first.saidOn.edtf;
  const teller = isOneDay ? (history.findLast(({ date }) => date !== null) ?? last) : first;
  const told = `${intentWords(teller, "Target", input)}.`;
  const isRepeated = !isOneDay && first.date !== null && first.date.edtf === input.milestone.current?.edtf;
  return isRepeated ? [told, `Last repeated ${formatWhen(last.saidOn)}.`] : [told];
}

/** @param target what a target is called: "First target" */
function intentWords(claim: Claim, target: string, input: MilestoneInput): string {
  const { says, date } = claim;
  const credit = `(${formatCredit(claim, input)})`;
  switch (says) {
    case "withdrawn":
      return `Withdrawn ${credit}`;
    case "delayed":
      return date ? `Put off ${credit}: ${date.text}` : `Put off without a new date ${credit}`;
    case "target":
      return date ? `${target} ${credit}: ${date.text}` : `Promised without a date ${credit}`;
    case "achieved":
    case "not-yet":
    case "announced":
    case "active":
    case "completed":
    case "ended":
      throw new Error(`no word about what is to happen: ${says}`);
  }
}

/** How the promise stands beside the first one; null where it stands as it was first given. */
function changeSentence(
  input: MilestoneInput,
  history: readonly Claim[],
  first: Claim,
  last: Claim,
): string | null {
  const { milestone } = input;
  if (last === first) return null;
  const moves = countMoves(milestone);
  if (milestone.current === null) {
    // Words without a date may follow; they give no target back.
    const dropped = history.findLast(dropsTarget);
    if (dropped === undefined || dropped === first) return null;
    const words = intentWords(dropped, "", input);
    return moves === null
      ? `${words}.`
      : `After ${moves} it was ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
  }
  if (moves === null && first.date?.edtf === milestone.current.edtf) return null;
  const given = history.findLast(({ date }) => date !== null) ?? first;
  const target = `${milestone.current.text} (${formatCredit(given, input)})`;
  return `${targetNow(input, moves)} ${target}${shiftWords(milestone)}.`;
}

/** Whether a claim takes a target away. */
function dropsTarget({ says, date }: Claim): boolean {
  return says === "withdrawn" || (says === "delayed" && date === null);
}

/** What the latest dated target is called, with its verb: "After two slips it is". */
function targetNow({ milestone, params }: MilestoneInput, moves: string | null): string {
  if (milestone.status === "achieved")
    return moves === null ? "The last target was" : `After ${moves} the last target was`;
  if (params.asOfParam !== null)
    return moves === null ? "The target on that day was" : `After ${moves} the target on that day was`;
  return moves === null ? "The target is now" : `After ${moves} it is`;
}

/** How far the deadline moved with that, and what no length says: that it moved back, or is gone. */
function shiftWords({ deadline, slips, pullIns }: MilestoneInput["milestone"]): string {
  const { first, shiftDays, atLeast } = deadline;
  if (first === null || shiftDays === null) return "";
  const shift = formatShift({ days: shiftDays, atLeast });
  if (shift !== null) return `, deadline ${shift}`;
  if (atLeast) return "; there is no deadline any more";
  return slips + pullIns > 0 ? "; the deadline is the first again" : "";
}

/** What is said to have become of it; null where the date lies ahead, and where the promise says it all. */
function outcomeSentence(input: MilestoneInput, { standing, history }: CourseClaims): string | null {
  const { status, current } = input.milestone;
  switch (status) {
    case "achieved":
      return standing && achievedSentence(input, standing);
    case "due":
      return current && `${windowWords(current)}; no source reports that it has happened.`;
    case "unreported":
      return current && `${windowEnded(current)}; no source says what happened.`;
    case "missed":
      return current && missedSentence(input, current);
    case "undated":
      return history.length === 0 ? notYetSentence(input) : null;
    case "open":
    case "withdrawn":
      return null;
  }
}

function achievedSentence(input: MilestoneInput, claim: Claim): string {
  const { date, saidOn } = claim;
  const credit = `(${formatCredit(claim, input)})`;
  if (date === null) return `Reported achieved, without a date ${credit}.`;
  const when = date.edtf === saidOn.edtf ? formatBy(date) : ` ${formatWhen(date)}`;
  const measured = judgeWords(input);
  return `Reported achieved${when} ${credit}${measured === null ? "" : `, ${measured}`}.`;
}

/** How the achievement stands to the first deadline; null where there was none, or the sources leave it open. */
function judgeWords({ milestone }: MilestoneInput): string | null {
  if (milestone.outcome === "on-time") return "by its first deadline";
  return formatLateness(milestone);
}

function missedSentence(input: MilestoneInput, current: DateShape): string {
  const denial = input.claims.findLast(({ says }) => says === "not-yet" || says === "delayed");
  const end = windowEnded(current);
  return denial ? `${end}; not achieved${denialDate(denial)} (${formatCredit(denial, input)}).` : `${end}.`;
}

function notYetSentence(input: MilestoneInput): string | null {
  const denial = input.claims.findLast(({ says }) => says === "not-yet");
  return denial ? `Not achieved${denialDate(denial)} (${formatCredit(denial, input)}).` : null;
}

function denialDate({ says, date }: Claim): string {
  return says === "not-yet" && date !== null ? formatBy(date) : " by then";
}

function windowEnded(current: DateShape): string {
  return current.latest === null
    ? "The window is over"
    : `The window ended ${formatBound(current.latest, current)}`;
}

function windowWords(current: DateShape): string {
  if (current.latest !== null)
    return `The window is open until ${formatBound(current.latest, current).replace(/^on /, "")}`;
  return current.earliest === null
    ? "The window is open"
    : `The window has been open since ${formatBound(current.earliest, current).replace(/^on /, "")}`;
}
