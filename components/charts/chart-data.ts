import type { BarChartId } from "@/lib/schema/charts";
import type { BarSeries } from "@/lib/view-models/charts/bar-chart";

/** What the browser draws a chart from. */
export interface ChartDrawing {
  readonly chart: BarChartId;
  /** Its rows are those that are drawn. */
  readonly series: BarSeries;
  /** The id of the figure, whose textures fill the bars. */
  readonly figure: string;
  readonly label: string;
  /** Pixels kept for the drawing from the start, so that nothing moves when it arrives. */
  readonly height: number;
}
