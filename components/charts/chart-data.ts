import type { BarChartId } from "@/lib/schema/pages/charts";
import type { BarSeries } from "@/lib/view-models/charts/bar-chart";

/** What the browser draws a chart from. */
export interface ChartDrawing {
  readonly chart: BarChartId;
  /** Its rows are those that are drawn. */
  readonly series: BarSeries;
  readonly label: string;
  /** Pixels of the drawing that stands there already. */
  readonly height: number;
}
