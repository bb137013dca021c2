import { type Day, getYear } from "@/lib/domain/days";
import type { DayRange } from "@/lib/drawing/year-scale";

/** Pixels around the plot: for the day above it, the years below, the values at its left, what has no date at its right. */
export const FIGURE_EDGE = { top: 24, right: 52, bottom: 26, left: 46 } as const;

/** How many years the axis reaches from the as-of day at most; what lies beyond stands at its end. */
const REACH = 20;

/** The years of all panels, in whole years. */
export type FigureAxis = DayRange;

/** The axis that holds all that has a date, and the day itself. */
export function buildFigureAxis(marks: readonly { readonly span: DayRange | null }[], asOf: Day): FigureAxis {
  const now = getYear(asOf);
  const years = marks.flatMap(({ span }) => (span ? [getYear(span.from), getYear(span.to)] : []));
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
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  // Counted in steps, so that no remainder of a sum is printed.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
