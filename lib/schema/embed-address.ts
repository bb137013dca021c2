import { type ChartId, isChart } from "./chart-address";
import { BAR_CHARTS, TIMELINE_CHART, TREND_CHART } from "./charts";

/** Where the view of a chart for other pages stands. */
export function embedPath(chart: ChartId): string {
  return chart === TIMELINE_CHART.id || chart === TREND_CHART.id
    ? `/embed/${chart}`
    : `/embed/charts/${chart}`;
}

/** The chart whose view for other pages stands at a path; null where there is none. */
export function embeddedChart(path: string): ChartId | null {
  const [, name = ""] = /^\/embed\/(?:charts\/)?([a-z-]+)$/.exec(path) ?? [];
  return isChart(name) && embedPath(name) === path ? name : null;
}

/**
 * The chart that a page shows: the page of the timeline or of the trends, or of the front page's the one that the address
 * leads to, else the first.
 * @param hash the part of the address behind the path and the query, with its leading "#", or empty
 */
export function chartOfPage(path: string, hash: string): ChartId | null {
  switch (path) {
    case TIMELINE_CHART.path:
      return TIMELINE_CHART.id;
    case TREND_CHART.path:
      return TREND_CHART.id;
    case "/":
      return (BAR_CHARTS.find(({ id }) => hash === `#${id}-title`) ?? BAR_CHARTS[0]).id;
  }
  return null;
}
