import type { TrendsInput } from "@/lib/view-models/trends/input";
import { trendSeries } from "@/lib/view-models/trends/series";
import type { TrendFileRow } from "./chart-shapes";

/** A row for each point of the chart of trends, in the order of its panels and lines. */
export function trendRows(input: TrendsInput): TrendFileRow[] {
  return trendSeries(input).rows.map(({ word, title }) => ({ title, ...word }));
}
