import type { ChartContent } from "@/lib/formats/image/chart-content";
import type { BarChartId } from "@/lib/schema/pages/charts";
import { drawChart } from "@/lib/view-models/charts/bar-charts";
import type { Lookups } from "@/lib/view-models/lookups";
import { barRows } from "./bar-rows";
import type { BarRow, TimelineFileRow, TrendFileRow } from "./chart-shapes";
import { timelineRows } from "./timeline-rows";
import { trendRows } from "./trend-rows";

/** What a chart shows, as rows; the companies and sources that they name stand beside them. */
export type ChartTable = Lookups & {
  /** How many different records the filter keeps, in a row or not. */
  readonly records: number;
} & (
    | { readonly chart: BarChartId; readonly rows: readonly BarRow[] }
    | { readonly chart: "trends"; readonly rows: readonly TrendFileRow[] }
    | { readonly chart: "timeline"; readonly rows: readonly TimelineFileRow[] }
  );

/** A chart as rows. */
export function chartTable(content: ChartContent): ChartTable {
  const { chart, asOf, askedDay } = content;
  if (chart === "timeline") {
    const { filter, records } = content;
    const { companies, sources, totals } = records;
    const rows = timelineRows({ ...records, asOf, lanes: filter.lanes });
    return { chart, rows, records: totals.milestones + totals.partnerships, companies, sources };
  }
  if (chart === "trends") {
    const { companies, sources, total } = content.records;
    const rows = trendRows({ ...content.records, asked: content });
    return { chart, rows, records: total, companies, sources };
  }
  const drawn = drawChart(content.records, { filter: content.filter, asOf: askedDay, day: asOf });
  const lookups = { companies: new Map(), sources: new Map() };
  return { chart, rows: barRows(drawn), records: drawn.series.records, ...lookups };
}
