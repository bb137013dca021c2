import type { Day } from "@/lib/domain/days";
import type { Company } from "@/lib/schema/api/shapes";
import type { BarRecords } from "@/lib/schema/pages/bar-records";
import { type BarChartId, getBarChart } from "@/lib/schema/pages/charts";
import type { NamedRecords } from "@/lib/schema/pages/list-page";
import type { Filter, TimelineFilter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { statusCounts } from "@/lib/view-models/lists";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import type { TrendsInput } from "@/lib/view-models/trends/series";

/** What every picture of a chart says of where it comes from. */
interface ChartBase {
  readonly asOf: Day;
  /** The day in the address; null where it asks for none. */
  readonly asOfParam: Day | null;
  /** How many sources what is drawn comes from. */
  readonly sources: number;
  /** The companies that the filter names. */
  readonly named: readonly Company[];
}

/** A chart of bars with the filter of the list it counts. */
export interface BarContent extends ChartBase {
  readonly chart: BarChartId;
  readonly filter: Filter;
  readonly namedRecords: NamedRecords;
  readonly records: BarRecords;
}

/** The chart of trends. */
export interface TrendContent extends ChartBase {
  readonly chart: "trends";
  readonly filter: Filter;
  readonly namedRecords: NamedRecords;
  readonly records: Omit<TrendsInput, "params">;
}

/** The timeline, with its milestones counted by status: all of them, drawn or not. */
export interface TimelineContent extends ChartBase {
  readonly chart: "timeline";
  readonly filter: TimelineFilter;
  readonly records: Omit<TimelineInput, "asOf" | "lanes"> & {
    readonly totals: { readonly partnerships: number; readonly milestones: number };
  };
  readonly tallies: Parameters<typeof statusCounts>[0];
}

/** A chart with all that is said of it, before it has pixels. */
export type ChartContent = BarContent | TrendContent | TimelineContent;

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
