import type { BarRecords } from "@/lib/schema/pages/bar-records";
import type { BarChartId } from "@/lib/schema/pages/charts";
import type { BarChart, BarSeries, ChartWords } from "./bar-chart";
import { DEADLINES_BY_STAGE } from "./deadlines-by-stage";
import { MILESTONES_PER_YEAR } from "./milestones-per-year";
import { PARTNERSHIPS_BY_TECHNOLOGY } from "./partnerships-by-technology";
import { PROMISES_BY_FIRST_DEADLINE } from "./promises-by-first-deadline";
import type { ChartView } from "./series";
import { TARGETS_BY_COMPANY } from "./targets-by-company";

/** What makes each chart of bars what it is. */
const CHARTS: Readonly<Record<BarChartId, BarChart>> = {
  "milestones-per-year": MILESTONES_PER_YEAR,
  "promises-by-first-deadline": PROMISES_BY_FIRST_DEADLINE,
  "deadlines-by-stage": DEADLINES_BY_STAGE,
  "targets-by-company": TARGETS_BY_COMPANY,
  "partnerships-by-technology": PARTNERSHIPS_BY_TECHNOLOGY,
};

/** A chart of bars, ready to be drawn or written. */
export interface DrawnBars {
  readonly chart: BarChartId;
  readonly series: BarSeries;
  readonly words: ChartWords;
}

/** The series of a chart of bars, and its words. */
export function buildChart(records: BarRecords, view: ChartView): DrawnBars {
  return { chart: records.chart, ...CHARTS[records.chart].draw(records, view) };
}

/** The rows of a chart that are drawn: where they are many, the first. */
export function listDrawnRows({ chart, series }: Pick<DrawnBars, "chart" | "series">): BarSeries["rows"] {
  return series.rows.slice(0, CHARTS[chart].mostDrawn);
}
