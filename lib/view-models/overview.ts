import type { PromiseParts } from "@/lib/domain/outcomes";
import { formatCount, formatNumber } from "./text";

/** The front page's headline: one measure and its base, "No report found for 59 of 128 promises no longer ahead". */
export function writeHeadline({ dated, parts }: PromiseParts): string {
  const over = dated - parts.ahead;
  const open = parts["no-report"];
  if (over === 0) return "Every dated promise lies ahead";
  if (open === 0) return "The outcome of every promise no longer ahead is known";
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
