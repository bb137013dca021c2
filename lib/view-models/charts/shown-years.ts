import { yearOf } from "@/lib/domain/days";
import { standingDates } from "@/lib/domain/standing-dates";
import type { YearRange } from "@/lib/domain/year-range";
import type { ChartView, MilestoneTally } from "./inputs";

/** More bars than this cannot be told apart; what lies outside stands in one bar at each end. */
export const MOST_YEARS = 60;

/** The years of the grammar of dates and of addresses. */
const TIME = { from: 0, to: 9999 } as const;

/** The years a chart has a bar for, and the ranges that its bars at the ends stand for, where there are any. */
export interface ShownYears {
  readonly first: number;
  readonly last: number;
  readonly before: YearRange | null;
  readonly after: YearRange | null;
  /** Whether a date that has an end lies after the last year shown. */
  readonly endsAfter: boolean;
}

/**
 * The years from the first to the last that any date names, within the years asked for; null where there is
 * no date. The ends keep to the years asked for too, so that each opens a list of the same records.
 */
export function shownYears(
  tallies: readonly MilestoneTally[],
  { filter, day }: ChartView,
): ShownYears | null {
  const span = namedYears(tallies);
  if (!span) return null;
  const asked = filter.year ?? { from: null, to: null };
  let first = Math.max(span.first, asked.from ?? span.first);
  let last = Math.min(span.last, asked.to ?? span.last);
  // Only dates without an end reach into the years asked for, or only the gap between two dates does.
  if (first > last) first = last = asked.from ?? asked.to ?? first;
  if (last - first >= MOST_YEARS) {
    const start = Math.min(Math.max(yearOf(day) - MOST_YEARS / 2, first), last - MOST_YEARS + 1);
    [first, last] = [start, start + MOST_YEARS - 1];
  }
  return {
    first,
    last,
    before: rangeOf(asked.from, first - 1),
    after: rangeOf(last + 1, asked.to),
    endsAfter: span.last > last,
  };
}

function namedYears(tallies: readonly MilestoneTally[]): { first: number; last: number } | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { earliest, latest } of tallies.flatMap(standingDates)) {
    for (const bound of [earliest, latest]) {
      if (bound === null) continue;
      first = Math.min(first, yearOf(bound));
      last = Math.max(last, yearOf(bound));
    }
  }
  return first <= last ? { first, last } : null;
}

function rangeOf(from: number | null, to: number | null): YearRange | null {
  return (from ?? TIME.from) <= (to ?? TIME.to) ? { from, to } : null;
}
