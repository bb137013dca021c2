import type { SlipShape } from "@/lib/schema/shapes";
import { formatDuration, formatDurationRange, type Rounding, roundDuration } from "./format-duration";

/**
 * The bounds of how far a date moved, for the details: "later by 3 to 9 years", "at most 6 years later", "at least 1 day
 * later", "between 12 months earlier and 2 years later". The words never claim more than the days do: a lower limit is
 * rounded down, an upper one up.
 * @param slip days against the date before, positive for later; an open side is null
 * @returns null where there is no slip to tell
 */
export function slipWords(slip: SlipShape | null): string | null {
  if (slip === null) return null;
  const { minDays, maxDays } = slip;
  if (minDays === null) return maxDays === null ? null : upToWords(maxDays, "later", "earlier");
  // A date that lost its end may be any time later: its other limit alone would read as a date pulled in.
  if (maxDays === null && minDays < 0) return `any time later, or up to ${limit(-minDays, "up")} earlier`;
  if (maxDays === null) return upToWords(-minDays, "earlier", "later");
  if (minDays === maxDays) return exactly(minDays);
  if (minDays > 0) return `later by ${rangeWords(minDays, maxDays)}`;
  if (maxDays < 0) return `earlier by ${rangeWords(-maxDays, -minDays)}`;
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
function upToWords(days: number, to: string, away: string): string {
  if (days > 0) return `at most ${limit(days, "up")} ${to}`;
  return days === 0 ? `not ${to}` : `at least ${limit(-days, "down")} ${away}`;
}

function limit(days: number, rounding: Rounding): string {
  return formatDuration(roundDuration(days, rounding));
}

function rangeWords(least: number, most: number): string {
  return formatDurationRange(roundDuration(least, "down"), roundDuration(most, "up"));
}
