import { addDays, type Day, getYear } from "@/lib/domain/days";
import type { DayRange } from "@/lib/drawing/year-scale";
import { formatNumber } from "@/lib/view-models/text";

/** Pixels around the plot: for the day above it, the years below, the values at its left, what has no date at its right. */
export const FIGURE_EDGE = { top: 24, right: 52, bottom: 26, left: 46 } as const;

/** Pixels between the outermost values of the axis and its ends, so that no mark stands on them. */
export const FIGURE_PAD = 10;

/** How many years the axis reaches from the as-of day at most; what lies beyond stands at its end. */
const REACH = 20;

/** So many days before either end of the axis it gets another year. */
const AIR = 60;

/** The years of all panels, in whole years. */
export type FigureAxis = DayRange;

/** The axis that holds all that has a date, and the day itself, with air at both ends. */
export function buildFigureAxis(marks: readonly { readonly span: DayRange | null }[], asOf: Day): FigureAxis {
  const now = getYear(asOf);
  const days = [{ from: asOf, to: asOf }, ...marks.flatMap(({ span }) => span ?? [])];
  const years = days.flatMap(({ from, to }) => [getYear(addDays(from, -AIR)), getYear(addDays(to, AIR))]);
  const first = Math.max(now - REACH, Math.min(now, ...years));
  const last = Math.min(now + REACH, Math.max(now, ...years));
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** Round values that begin and end an axis, with those between. */
export function listValueTicks(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const rough = (high - low || Math.abs(high) || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((each) => each * power >= rough) ?? 10) * power;
  // A single value stands in the middle.
  const isAlone = low === high && low > 0 && Number.isInteger(low / step);
  const first = Math.floor(low / step) - (isAlone ? 1 : 0);
  const last = Math.max(first + 1, Math.ceil(high / step) + (isAlone ? 1 : 0));
  // Counted in steps, so that no remainder of a sum is printed.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Short forms of values that have no room at an axis. */
const SHORT = [
  { of: 1e12, sign: "tn" },
  { of: 1e9, sign: "bn" },
  { of: 1e6, sign: "m" },
  { of: 1e3, sign: "k" },
] as const;

/** The longest value that stands at an axis as it is. */
const LONGEST = 99_999;

/** A value at an axis: "50,000", but "250k", "1.5bn". */
export function formatTick(value: number): string {
  const short = Math.abs(value) > LONGEST && SHORT.find(({ of }) => Math.abs(value) >= of);
  return short ? `${formatNumber(value / short.of)}${short.sign}` : formatNumber(value);
}
