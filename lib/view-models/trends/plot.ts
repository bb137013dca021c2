import { type Day, daysBetween } from "@/lib/domain/days";
import type { TrendAxes, TrendAxis } from "./axes";
import { EDGE } from "./measures";

type Part = "start" | "middle" | "end";

/** Where days stand in a drawing: across as a fraction of the plot, down in pixels of the drawing. */
export interface TrendPlot {
  readonly axes: TrendAxes;
  readonly height: number;
  readonly x: (day: Day, part?: Part) => number;
  readonly y: (day: Day, part?: Part) => number;
}

/** The plot of a drawing of that height; days beyond an axis stand at its end. */
export function trendPlot(axes: TrendAxes, height: number): TrendPlot {
  const [top, bottom] = [EDGE.top, height - EDGE.bottom];
  return {
    axes,
    height,
    x: (day, part = "middle") => fractionOf(axes.said, day, part),
    y: (day, part = "middle") => bottom - fractionOf(axes.target, day, part) * (bottom - top),
  };
}

function fractionOf({ from, to }: TrendAxis, day: Day, part: Part): number {
  const into = { start: 0, middle: 0.5, end: 1 }[part];
  const fraction = (daysBetween(from, day) + into) / (daysBetween(from, to) + 1);
  return Math.min(1, Math.max(0, fraction));
}
