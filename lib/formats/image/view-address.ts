import type { Day } from "@/lib/domain/days";
import { queryOf } from "@/lib/schema/address";
import { BAR_CHARTS } from "@/lib/schema/charts";
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
  const query = queryOf(filter, { asOf });
  if (chart === "timeline" || chart === "trends") return `/${chart}${query}`;
  const list = BAR_CHARTS.find(({ id }) => id === chart)?.list ?? "milestones";
  return queryOf(filter) === "" ? `/${query}` : `/${list}${query}`;
}
