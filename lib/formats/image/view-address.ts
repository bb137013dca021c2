import type { Day } from "@/lib/domain/days";
import { getBarChart } from "@/lib/schema/pages/charts";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { ChartContent } from "./chart-content";

/**
 * Where all of a chart is found: the page that shows it; under a filter, which the front page does not take, the list of
 * what its bars count.
 * @param asOf the day that the address names; null for one that goes with the time
 */
export function viewPath(
  { chart, filter }: Pick<ChartContent, "chart" | "filter">,
  asOf: Day | null,
): string {
  const query = formatQuery(filter, { asOf });
  if (chart === "timeline" || chart === "trends") return `/${chart}${query}`;
  const { list } = getBarChart(chart);
  return formatQuery(filter) === "" ? `/${query}` : `/${list}${query}`;
}
