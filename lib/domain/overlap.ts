import type { Bounds } from "./edtf-date";
import { daysOfYears, type YearRange } from "./year-range";

/**
 * Whether a date stands in a range of years, by its bounds.
 * No date is in no range; a date without a lower bound ("by 2025") stands in the year of its upper bound;
 * one without an upper bound reaches to the end of time.
 */
export function standsInYears(date: Bounds | null, years: YearRange): boolean {
  if (!date) return false;
  const { first, last } = daysOfYears(years);
  if (date.latest !== null && date.latest < first) return false;
  // The range ends with a year, so "by 2025" begins no later than it ends: the upper bound alone decides.
  const begins = date.earliest ?? date.latest;
  return begins !== null && begins <= last;
}
