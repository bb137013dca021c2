import { getBarChart } from "@/lib/schema/charts";
import type { DrawnBars } from "@/lib/view-models/charts/bar-charts";
import { getKey, type Key } from "@/lib/view-models/charts/keys";
import { drawBarColumns } from "./bar-columns";
import { drawBarRows } from "./bar-rows";
import type { Brush, Drawing } from "./drawing";
import { drawYears } from "./years";

/** The most and the least pixels that a row of bars takes. */
const ROW = { most: 44, least: 20 };

/** What the bars of a chart mean, where its columns do not say so themselves. */
export function barKeys({ chart, series }: DrawnBars): readonly Key[] {
  return getBarChart(chart).layout === "columns" ? [] : series.keys.map((id) => getKey(chart, id));
}

/** A chart of bars in a place; one with rows may be lower. */
export function drawBars(drawn: DrawnBars, room: { width: number; height: number }, brush: Brush): Drawing {
  const rowHeight = (rows: number, above = 0) =>
    Math.max(ROW.least, Math.min(ROW.most, (room.height - above) / Math.max(1, rows)));
  switch (getBarChart(drawn.chart).layout) {
    case "years":
      return drawYears(drawn, room, brush);
    case "rows":
      return drawBarRows(drawn, { width: room.width, rowHeight }, brush);
    case "columns":
      return drawBarColumns(drawn, { width: room.width, rowHeight }, brush);
  }
}
