import type { BarChartId } from "@/lib/schema/pages/charts";
import type { Series } from "@/lib/view-models/charts/series";
import type { ReachableLines } from "@/lib/view-models/trends/find-point";
import type { TrendCard } from "@/lib/view-models/trends/words";

interface Drawing {
  readonly label: string;
  /** Pixels of the drawing that stands there already. */
  readonly height: number;
}

/** What the browser draws a chart of bars from. */
export interface ChartDrawing extends Drawing {
  readonly chart: BarChartId;
  /** Its rows are those that are drawn. */
  readonly series: Series;
}

/** What the browser needs of a panel of trends: where its points stand, and what each says. */
export interface TrendChart extends Drawing {
  readonly chart: "trends";
  readonly lines: ReachableLines;
  readonly cards: readonly TrendCard[];
}
