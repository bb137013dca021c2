import { getBarChart } from "@/lib/schema/charts";
import type { ChartDrawing } from "./chart-data";
import { ColumnsDrawing } from "./columns-drawing";
import { RowsDrawing } from "./rows-drawing";
import { YearsDrawing } from "./years-drawing";

/** Draws a series with Recharts. Loaded only when a chart comes into view: the library is large. */
export function Drawing(drawing: ChartDrawing) {
  switch (getBarChart(drawing.chart).layout) {
    case "years":
      return <YearsDrawing {...drawing} />;
    case "rows":
      return <RowsDrawing {...drawing} />;
    case "columns":
      return <ColumnsDrawing {...drawing} />;
  }
}
