import type { Day } from "@/lib/domain/days";
import { idsOf } from "@/lib/domain/list";
import { type AskedList, type AskedTimeline, askedList, askedTimeline } from "./asked";
import { BAR_CHARTS, type BarChartId, TIMELINE_CHART, TREND_CHART } from "./charts";
import type { ListName } from "./parameters";
import {
  type AddressProblem,
  filterParameters,
  type Parameters,
  readAddress,
  timelineParameters,
  type Values,
} from "./read-address";

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

/** What chooses what a chart shows: the parameters of the page that shows it. */
export function chartParameters(chart: ChartId, today: Day): Parameters {
  if (chart === TIMELINE_CHART.id) return timelineParameters(today);
  return filterParameters(listOfChart(chart), today);
}

/** The list whose filter chooses what a chart shows. */
export function listOfChart(chart: Exclude<ChartId, typeof TIMELINE_CHART.id>): ListName {
  return (BAR_CHARTS.find(({ id }) => id === chart) ?? TREND_CHART).list;
}

/**
 * Reads the address of a chart, as a picture or in another page.
 * @param further what the address takes beside the filter
 */
export function chartAddress(
  chart: ChartId,
  query: URLSearchParams,
  further: Parameters,
  today: Day,
): { readonly asked: AskedChart; readonly values: Values; readonly problems: AddressProblem[] } {
  const { values, problems } = readAddress(query, { ...chartParameters(chart, today), ...further });
  const asked: AskedChart =
    chart === TIMELINE_CHART.id
      ? { chart, asked: askedTimeline(values, today) }
      : { chart, asked: askedList(values, today) };
  return { asked, values, problems };
}
