import { type Day, daysBetween, yearOf } from "@/lib/domain/days";
import { type DayRange, stepOfYears } from "@/lib/drawing/year-scale";
import type { TrendLine } from "./line";

/** How many years the axes reach from the as-of day at most; what lies beyond runs out in an arrow. */
const REACH = 20;

export type TrendAxis = DayRange;

/** The same for every panel: when it was said runs to the as-of day, and the targets hold all of that span too. */
export interface TrendAxes {
  readonly said: TrendAxis;
  readonly target: TrendAxis;
}

/** The axes that hold every word and every error bar, in whole years. */
export function trendAxes(lines: readonly TrendLine[], asOf: Day): TrendAxes {
  const now = yearOf(asOf);
  const points = lines.flatMap((line) => line.points);
  const saidYears = points.map(({ said }) => yearOf(said.from ?? said.to));
  const windows = points.flatMap(({ window, at }) => (window ? [window.from, window.to] : [at])).map(yearOf);
  const first = Math.max(now - REACH, Math.min(now - 1, ...saidYears));
  const low = Math.max(now - REACH, Math.min(first, ...windows));
  const high = Math.min(now + REACH, Math.max(now + 1, ...windows));
  return {
    said: { from: `${first}-01-01`, to: asOf },
    target: { from: `${low}-01-01`, to: `${high}-12-31` },
  };
}

/** The years that begin on an axis and are multiples of the closest step that leaves each so many pixels. */
export function yearsOn({ from, to }: TrendAxis, pixels: number, room: number): number[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  const step = stepOfYears(pixels / (last - first + 1), room);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  );
}

/** A day as a number: days since 1970. */
export function dayNumber(day: Day): number {
  return daysBetween("1970-01-01", day);
}
