import type { Day } from "@/lib/domain/days";
import { type PartOfDay, placeDay } from "@/lib/drawing/year-scale";
import type { TrendAxes, TrendAxis } from "./axes";
import { EDGE } from "./measures";

/** Where days stand in a drawing: across as a fraction of the plot, down in pixels of the drawing. */
export interface TrendPlot {
  readonly axes: TrendAxes;
  readonly height: number;
  readonly x: (day: Day, part?: PartOfDay) => number;
  readonly y: (day: Day, part?: PartOfDay) => number;
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

function fractionOf(axis: TrendAxis, day: Day, part: PartOfDay): number {
  return Math.min(1, Math.max(0, placeDay(axis, day, part)));
}
