import type { Scene } from "@/lib/drawing/scene";
import { getBarChart } from "@/lib/schema/pages/charts";
import type { DrawnBars } from "./bar-charts";
import type { WordRoom } from "./bar-parts";
import { drawColumns, drawRows } from "./draw-lying-bars";
import { drawYears } from "./draw-years";

/** A chart of bars of a height, in a plot of any width. */
export function drawBars(drawn: DrawnBars, height: number, rooms: readonly WordRoom[]): Scene {
  switch (getBarChart(drawn.chart).layout) {
    case "years":
      return drawYears(drawn, height, rooms);
    case "rows":
      return drawRows(drawn, height, rooms);
    case "columns":
      return drawColumns(drawn, height, rooms);
  }
}
