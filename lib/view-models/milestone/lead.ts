import type { Claim, DateShape } from "@/lib/schema/api/shapes";
import { formatAttribution, formatGivenBy } from "@/lib/view-models/attribution";
import { formatBound, formatBy, formatWhen } from "@/lib/view-models/format-dates";
import { formatHeadline, formatLateness, formatMoves } from "@/lib/view-models/format-deadline";
import { capitalize } from "@/lib/view-models/text";
import { type CourseClaims, getCourseClaims, type MilestoneInput } from "./input";

/**
 * What is known of a milestone, in a sentence or two: who promised it when and for when, how that moved, and what is
 * said to have become of it. Every word is somebody's; the project itself states nothing.
 */
export function writeMilestoneLead(input: MilestoneInput): string {
  const claims = getCourseClaims(input);
  const { milestone } = input;
  // That it was put off is in the promise, with whose word it is.
  const headline = milestone.current === null ? formatMoves(milestone) : formatHeadline(milestone);
  const sentences = [
    writePromise(input, claims),
    headline && `${capitalize(headline)}.`,
    outcomeSentence(input, claims),
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ") || "No source gives a date.";
}

/** What was promised first and how it stands now, in one sentence; null where nobody promised anything. */
function writePromise(input: MilestoneInput, { history }: CourseClaims): string | null {
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined) return null;
  const change = changeWords(input, history, first, last);
  // Words of one day that say the same are told as the last of them, which stands nearest to it; a target without a
  // date repeats the dated one before it.
  const isOneDay = change === null && last.saidOn.edtf === first.saidOn.edtf;
  const teller = isOneDay ? (history.findLast(({ date }) => date !== null) ?? last) : first;
  const start = `${formatAttribution(teller, input, { first: change !== null })} that ${intentWords(teller)}`;
  return change === null ? `${start}.` : `${start}; ${change}.`;
}

function intentWords({ says, date }: Claim): string {
  const when = date && formatWhen(date);
  switch (says) {
    case "withdrawn":
      return "this would not happen";
    case "delayed":
      return when ? `this was put off and would happen ${when}` : "this was put off, without a new date";
    case "target":
      return when ? `this would happen ${when}` : "this would happen, without naming a date";
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
function changeWords(
  input: MilestoneInput,
  history: readonly Claim[],
  first: Claim,
  last: Claim,
): string | null {
  const { current, slips, pullIns } = input.milestone;
  if (last === first) return null;
  if (current === null) {
    // Words without a date may follow; they give no target back.
    const dropped = history.findLast(dropsTarget);
    return dropped && dropped !== first
      ? `${formatAttribution(dropped, input)} that ${intentWords(dropped)}`
      : null;
  }
  if (slips + pullIns === 0 && first.date?.edtf === current.edtf)
    return last.saidOn.edtf === first.saidOn.edtf
      ? null
      : `the same was last repeated ${formatWhen(last.saidOn)}`;
  return targetWords(input, history, first);
}

/** Whether a claim takes a target away. */
function dropsTarget({ says, date }: Claim): boolean {
  return says === "withdrawn" || (says === "delayed" && date === null);
}

/** "the target is now 2027–28, given in October 2023". */
function targetWords(input: MilestoneInput, history: readonly Claim[], first: Claim): string {
  const given = history.findLast(({ date }) => date !== null) ?? first;
  const target = targetNow(input);
  return `the ${target} ${input.milestone.current?.text}, ${formatGivenBy(given, input, first)}`;
}

/** What the latest dated target is called, with its verb. */
function targetNow({ milestone, params }: MilestoneInput): string {
  if (milestone.status === "achieved") return "last target was";
  return params.asOfParam === null ? "target is now" : "target on that day was";
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
  const measured = judgeWords(input);
  const start = `${formatAttribution(claim, input)} that this had happened`;
  if (claim.date === null) return `${start}, without naming a date.`;
  const when = claim.date.edtf === claim.saidOn.edtf ? " by then" : ` ${formatWhen(claim.date)}`;
  return measured === null ? `${start}${when}.` : `${start}${when}, ${measured}.`;
}

/** How the achievement stands to the first deadline; null where there was none, or the sources leave it open. */
function judgeWords({ milestone }: MilestoneInput): string | null {
  if (milestone.outcome === "on-time") return "by its first deadline";
  return formatLateness(milestone);
}

function missedSentence(input: MilestoneInput, current: DateShape): string {
  const denial = input.claims.findLast(({ says }) => says === "not-yet" || says === "delayed");
  const end = `${windowEnded(current)}`;
  return denial
    ? `${end}; ${formatAttribution(denial, input)} that it had not happened${denialDate(denial)}.`
    : `${end}.`;
}

function notYetSentence(input: MilestoneInput): string | null {
  const denial = input.claims.findLast(({ says }) => says === "not-yet");
  return denial
    ? `${formatAttribution(denial, input)} that this had not happened${denialDate(denial)}.`
    : null;
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
