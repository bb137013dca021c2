import type { Day } from "@/lib/domain/days";
import { idsOf } from "@/lib/domain/list";
import { BAR_CHARTS, type BarChartId, getBarChart, isBarChart, TIMELINE_CHART, TREND_CHART } from "./charts";
import { type AskedList, type AskedTimeline, askedList, askedTimeline } from "./parameters/asked";
import {
  filterParameters,
  type Parameters,
  type PlaceParameters,
  readAddress,
} from "./parameters/parse-address";
import type { ListName } from "./parameters/places";

/** Everything that is drawn, by its name in addresses. */
export const CHART_IDS = [...idsOf(BAR_CHARTS), TREND_CHART.id, TIMELINE_CHART.id] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** What an address asks of a chart. */
export type AskedChart =
  | { readonly chart: BarChartId | typeof TREND_CHART.id; readonly asked: AskedList }
  | { readonly chart: typeof TIMELINE_CHART.id; readonly asked: AskedTimeline };

/** Whether a word of an address names a chart. */
export function isChart(name: string): name is ChartId {
  return (CHART_IDS as readonly string[]).includes(name);
}

/** Where the filter of a chart has its meaning. */
export function placeOfChart(chart: ChartId): ListName | "timeline" {
  return chart === TIMELINE_CHART.id ? "timeline" : listOfChart(chart);
}

/** What chooses what a chart shows: the parameters of the page that shows it. */
export function chartParameters(chart: ChartId, today: Day): PlaceParameters {
  return filterParameters(placeOfChart(chart), today);
}

/** The list whose filter chooses what a chart shows. */
export function listOfChart(chart: Exclude<ChartId, typeof TIMELINE_CHART.id>): ListName {
  return isBarChart(chart) ? getBarChart(chart).list : TREND_CHART.list;
}

/**
 * Reads the address of a chart, as a picture or in another page.
 * @param further what the address takes beside the filter
 */
export function chartAddress<F extends Parameters = Record<never, never>>(
  chart: ChartId,
  query: URLSearchParams,
  further: F | undefined,
  today: Day,
) {
  const { values, problems } = readAddress(query, chartParameters(chart, today), further);
  const asked: AskedChart =
    chart === TIMELINE_CHART.id
      ? { chart, asked: askedTimeline(values, today) }
      : { chart, asked: askedList(values, today) };
  return { asked, values, problems };
}
