import { addDays, type Day, yearOf } from "@/lib/domain/days";
import type { DateShape } from "@/lib/schema/api/shapes";
import { spanOf } from "@/lib/view-models/timeline/span";

/** How many years an open side is drawn wide. */
const OPEN_YEARS = 10;

/** A date as an error bar: inclusive days, an open side drawn a decade wide, a soft side said to be approximate. */
export interface TrendWindow {
  readonly from: Day;
  readonly to: Day;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  /** Where the line passes: the last day the date allows, or its first where it allows no last. */
  readonly at: Day;
}

/**
 * The error bar of a date.
 * @throws where a date has no bound at all, which the house grammar does not know
 */
export function trendWindow(date: Pick<DateShape, "edtf" | "earliest" | "latest">): TrendWindow {
  const span = spanOf(date);
  if (!span) throw new Error(`a date without a bound: ${date.edtf}`);
  const { earliest, latest, softStart, softEnd } = span;
  const from = earliest ?? decadeBefore(latest as Day);
  const to = latest ?? decadeAfter(earliest as Day);
  return {
    from,
    to,
    openStart: earliest === null,
    openEnd: latest === null,
    softStart,
    softEnd,
    at: latest === null ? from : to,
  };
}

/** The last day of the decade that begins on a day. */
function decadeAfter(day: Day): Day {
  return addDays(yearsLater(day, OPEN_YEARS), -1);
}

/** The first day of the decade that ends on a day. */
function decadeBefore(day: Day): Day {
  return yearsLater(addDays(day, 1), -OPEN_YEARS);
}

/** The same day of another year; a leap day where there is none is the first of March. */
function yearsLater(day: Day, years: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(yearOf(day) + years);
  return date.toISOString().slice(0, 10);
}
