import { listIds } from "@/lib/domain/list";
import { OUTCOMES, type Outcome, type PromiseParts } from "@/lib/domain/outcomes";
import { drawFilling } from "@/lib/drawing/patterns";
import { type Scene, type Shape, share } from "@/lib/drawing/scene";
import { getKey, type Key } from "./charts/keys";
import { describeOutcome } from "./promise-record";
import { formatCount, formatNumber } from "./text";

/** The front page's headline: one measure and its base, "No report found for 59 of 128 promises no longer ahead". */
export function writeHeadline({ dated, parts }: PromiseParts): string {
  const over = dated - parts.ahead;
  const open = parts["no-report"];
  if (over === 0) return "Every dated promise lies ahead";
  if (open === 0) return "Of every promise no longer ahead it is known what became";
  return `No report found for ${formatNumber(open)} of ${formatNumber(over)} promises no longer ahead`;
}

/** What the headline rests on: "113 of 241 dated promises lie ahead. What became of the other 128:". */
export function writeBase({ dated, parts }: PromiseParts): string {
  const all = formatCount(dated, "dated promise", "dated promises");
  const over = dated - parts.ahead;
  return over === 0
    ? `${all}.`
    : `${formatNumber(parts.ahead)} of ${all} lie ahead. What became of the other ${formatNumber(over)}:`;
}

/** A part of the record that no longer lies ahead, and how it looks. */
export interface VerdictPart {
  readonly key: Key;
  readonly outcome: Outcome;
  readonly count: number;
}

/** The parts of the record that no longer lie ahead; they add up to its base. */
export function listVerdictParts({ parts }: PromiseParts): VerdictPart[] {
  return listIds(OUTCOMES)
    .filter((outcome) => outcome !== "ahead" && parts[outcome] > 0)
    .map((outcome) => ({
      key: getKey("promises-by-first-deadline", outcome),
      outcome,
      count: parts[outcome],
    }));
}

/** These parts as one bar of a height, each a link to exactly its promises. */
export function drawVerdict(
  parts: readonly VerdictPart[],
  height: number,
  hrefOf: (outcome: Outcome) => string,
): Scene {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let at = 0;
  return parts.map(({ key, outcome, count }): Shape => {
    const box = { x: share(at / all), y: 1, width: share(count / all), height: height - 2 };
    at += count;
    return {
      shape: "group",
      title: describeOutcome(outcome, count),
      href: hrefOf(outcome),
      shapes: drawFilling(key, box),
    };
  });
}
