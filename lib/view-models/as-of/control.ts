import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import type { SaidDays } from "@/lib/schema/pages/promises";
import { formatCount } from "@/lib/view-models/text";
import { getStop, listDayStops } from "./day-stops";

/** Which day a page shows, and which day it is. */
export interface DayShown {
  readonly asOf: Day;
  readonly asOfParam: Day | null;
  readonly today: Day;
}

/** A part of the slider's length, from 0 at its first stop to 1 at its last, and how high a bar stands there. */
export interface DayBar {
  readonly at: number;
  readonly height: number;
}

/** What the control of the day shows. */
export interface DayControl {
  readonly day: Day;
  readonly today: Day;
  /** The day in words, or "today". */
  readonly words: string;
  /** Whether an earlier day than today is shown. */
  readonly past: boolean;
  /** The first day that can be chosen in the field; null where nothing had been said. */
  readonly first: Day | null;
  /** Where the slider begins; null where it would have one stop only. */
  readonly from: Day | null;
  /** How many stops the slider has. */
  readonly stops: number;
  /** A bar for each month in which something was said, up to the day and never beyond. */
  readonly bars: readonly DayBar[];
  /** Years along the slider, few enough to read. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
  /** What the bars count, with the sum of it. */
  readonly count: string;
}

const MOST_YEARS = 8;

/** The control of the day, from what was said up to it. */
export function buildDayControl({ asOf: day, asOfParam, today }: DayShown, said: SaidDays): DayControl {
  const past = asOfParam !== null && asOfParam < today;
  const from = said.first ?? day;
  const stops = listDayStops(from, today, day);
  const last = stops.length - 1;
  return {
    day,
    today,
    words: past ? formatDate({ edtf: day }) : "today",
    past,
    first: said.first,
    from: last > 0 ? from : null,
    stops: stops.length,
    bars: barsOf(stops, day, said),
    years: yearsOf(stops),
    count: countWords(said, past),
  };
}

function barsOf(stops: readonly Day[], day: Day, { months }: SaidDays): DayBar[] {
  const most = Math.max(1, ...months.map(({ count }) => count));
  const last = Math.max(1, stops.length - 1);
  return months.map(({ month, count }) => {
    // What was said later in the day's own month is not known, so its bar stands at the day.
    const end = month === day.slice(0, 7) ? day : `${month}-31`;
    return { at: getStop(stops, end) / last, height: count / most };
  });
}

function countWords({ months }: SaidDays, past: boolean): string {
  const sum = months.reduce((sum, { count }) => sum + count, 0);
  return `${formatCount(sum, "claim or figure", "claims and figures")} in all${past ? " by then" : ""}, by month`;
}

function yearsOf(stops: readonly Day[]): DayControl["years"] {
  const last = Math.max(1, stops.length - 1);
  const firsts = stops.flatMap((stop, index) => {
    const year = stop.slice(0, 4);
    return index > 0 && stops[index - 1]?.slice(0, 4) !== year ? [{ year, at: index / last }] : [];
  });
  const step = Math.ceil(firsts.length / MOST_YEARS);
  return firsts.filter((_, index) => index % step === 0);
}
