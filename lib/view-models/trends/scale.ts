import { type Day, getYear } from "@/lib/domain/days";
import { chooseYearStep, type DayRange, type PartOfDay, placeDay } from "@/lib/drawing/year-scale";
import type { TrendPoint } from "./points";

/** Pixels around the plot: for the day above it, the years below, the years at its left, the numbers at its right. */
export const EDGE = { top: 22, right: 38, bottom: 40, left: 36 } as const;

/** How many years the axes reach from the as-of day at most; what lies beyond runs out in an arrow. */
const REACH = 20;

/** The same for every panel: when it was said runs to the as-of day, and the targets hold all of that span too. */
export interface TrendAxes {
  readonly said: DayRange;
  readonly target: DayRange;
}

/** Where days stand in a drawing: across as a fraction of the plot, down in pixels of the drawing. */
export interface TrendPlot {
  readonly axes: TrendAxes;
  readonly height: number;
  readonly x: (day: Day, part?: PartOfDay) => number;
  readonly y: (day: Day, part?: PartOfDay) => number;
}

/** The axes that hold every word and every error bar, in whole years. */
export function buildTrendAxes(points: readonly TrendPoint[], asOf: Day): TrendAxes {
  const now = getYear(asOf);
  const saidYears = points.map(({ said }) => getYear(said.from ?? said.to));
  const windows = points.flatMap(({ window, at }) => (window ? [window.from, window.to] : [at])).map(getYear);
  const first = Math.max(now - REACH, Math.min(now - 1, ...saidYears));
  const low = Math.max(now - REACH, Math.min(first, ...windows));
  const high = Math.min(now + REACH, Math.max(now + 1, ...windows));
  return {
    said: { from: `${first}-01-01`, to: asOf },
    target: { from: `${low}-01-01`, to: `${high}-12-31` },
  };
}

/** The years that begin on an axis and are multiples of the closest step that leaves each so many pixels. */
export function listYears({ from, to }: DayRange, pixels: number, room: number): number[] {
  const [first, last] = [getYear(from), getYear(to)];
  const width = pixels / (last - first + 1);
  const step = chooseYearStep(width, room);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  );
}

/** The plot of a drawing of that height; days beyond an axis stand at its end. */
export function buildTrendPlot(axes: TrendAxes, height: number): TrendPlot {
  const [top, bottom] = [EDGE.top, height - EDGE.bottom];
  return {
    axes,
    height,
    x: (day, part = "middle") => clampDay(axes.said, day, part),
    y: (day, part = "middle") => bottom - clampDay(axes.target, day, part) * (bottom - top),
  };
}

/** A day on an axis, or the axis's end where the day lies beyond it. */
function clampDay(axis: DayRange, day: Day, part: PartOfDay): number {
  return Math.min(1, Math.max(0, placeDay(axis, day, part)));
}
