import type { SlipShape } from "@/lib/schema/shapes";
import { type Amount, amountWords, atLeast, atMost, rangeWords } from "./duration-words";

/**
 * How far a date moved, in words: "later by 3 to 9 years", "at most 6 years later", "at least 1 day later",
 * "between 1 year earlier and 2 years later". The words never claim more than the days do: what is a lower limit is
 * rounded down, an upper one up.
 * @param slip days against the baseline, positive for later; an open side is null
 * @returns null where there is no slip to tell
 */
export function slipWords(slip: SlipShape | null): string | null {
  if (slip === null) return null;
  const { minDays, maxDays } = slip;
  if (minDays === null) return maxDays === null ? null : upToWords(maxDays, "later", "earlier");
  // A date that lost its end may be any time later: its other limit alone would read as a date pulled in.
  if (maxDays === null && minDays < 0)
    return `any time later, or up to ${amountWords(atMost(-minDays))} earlier`;
  if (maxDays === null) return upToWords(-minDays, "earlier", "later");
  if (minDays === 0 && maxDays === 0) return null;
  if (minDays > 0) return `later by ${rangeWords(atLeast(minDays), atMost(maxDays))}`;
  if (maxDays < 0) return `earlier by ${rangeWords(atLeast(-maxDays), atMost(-minDays))}`;
  if (minDays === 0) return `at most ${amountWords(atMost(maxDays))} later`;
  if (maxDays === 0) return `at most ${amountWords(atMost(-minDays))} earlier`;
  return `between ${amountWords(atMost(-minDays))} earlier and ${amountWords(atMost(maxDays))} later`;
}

/** `days` is the most it can have moved towards `to`; less than none means that it moved the other way. */
function upToWords(days: number, to: string, away: string): string {
  if (days > 0) return limited("at most", atMost(days), to);
  return days === 0 ? `not ${to}` : limited("at least", atLeast(-days), away);
}

function limited(limit: string, amount: Amount, direction: string): string {
  return `${limit} ${amountWords(amount)} ${direction}`;
}
