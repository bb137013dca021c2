import { OUTCOMES, type Outcome, type PromiseRecord } from "@/lib/domain/outcomes";
import { measureWilsonInterval } from "@/lib/domain/wilson";
import { formatLength, NO_DEADLINE, spellLargestShift } from "./format-deadline";
import { spellCount } from "./format-duration";
import { capitalize } from "./text";

/** Fewer settled promises than this say nothing about a share. */
const FEWEST_SETTLED = 5;

/** The outcomes that settle a promise, and what is said of the only one that is settled. */
const SETTLED = {
  "on-time": "was on time",
  late: "was late",
  unclear: "was kept, on a day that is unclear",
  missed: "was missed",
  withdrawn: "was withdrawn",
} as const satisfies Partial<Record<Outcome, string>>;

/**
 * How many slipped and how far at the most, and how long one has passed without a report: "Three of the five slipped, one by
 * five years. One is three years overdue."
 * @returns null where nothing is to be told
 */
export function describeMeasures(record: PromiseRecord): string | null {
  const { dated, slipped, longestOverdueDays } = record;
  const who = dated === 1 ? "It" : "One";
  const sentences = [
    slipped > 0 && `${slippedWords(record)}.`,
    longestOverdueDays !== null && `${who} is ${formatLength(longestOverdueDays)} overdue.`,
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? null : sentences.join(" ");
}

function slippedWords(record: PromiseRecord): string {
  const { dated, slipped } = record;
  const words = dated === 1 ? "It slipped" : `${partOf(slipped, dated)} slipped`;
  const shift = spellLargestShift(record);
  if (shift === null) return words;
  const one = slipped === 1 ? "" : "one ";
  if (shift === NO_DEADLINE)
    return `${words}, and ${one || (dated === 1 ? "" : "one ")}has no deadline any more`;
  return `${words}, ${one}by ${shift}`;
}

/** "Three of the five", "All five", "Both". */
function partOf(some: number, all: number): string {
  if (some < all) return `${capitalize(spellCount(some))} of the ${spellCount(all)}`;
  return all === 2 ? "Both" : `All ${spellCount(all)}`;
}

/**
 * How many of the settled promises were kept on time, with a share and its interval where they are enough to rate. Of what was
 * kept on an unclear day nobody knows whether it was on time.
 */
export function writeKept({ dated, parts }: PromiseRecord): string {
  const outcomes = OUTCOMES.map(({ id }) => id).filter((id): id is keyof typeof SETTLED => id in SETTLED);
  const settled = outcomes.reduce((sum, id) => sum + parts[id], 0);
  if (settled === 0) return dated === 1 ? "It is not settled yet." : "None is settled yet.";
  const [only] = outcomes.filter((id) => parts[id] > 0);
  if (settled === 1 && only) return `${dated === 1 ? "It" : "The one settled so far"} ${SETTLED[only]}.`;
  const kept = parts["on-time"];
  const was = kept > 1 ? "were" : "was";
  const known = parts.unclear > 0 ? `${kept > 1 ? "are" : "is"} known to have been` : was;
  const words =
    kept === settled
      ? `${partOf(kept, settled)} settled so far were on time`
      : `Of the ${spellCount(settled)} settled so far, ${kept === 0 ? "none" : spellCount(kept)} ${known} on time`;
  if (settled < FEWEST_SETTLED) return `${words}.`;
  const { share, low, high } = measureWilsonInterval(kept, settled);
  return `${words}: ${percent(share)} (95 % Wilson interval ${Math.round(low * 100)}–${percent(high)}).`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
