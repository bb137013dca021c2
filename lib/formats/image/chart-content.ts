import type { Day } from "@/lib/domain/days";
import type { Company } from "@/lib/schema/api/shapes";
import type { BarRecords } from "@/lib/schema/pages/bar-records";
import { countAll } from "@/lib/schema/pages/bar-records";
import {
  type BarChartId,
  FIGURE_CHART,
  getBarChart,
  isBarChart,
  NETWORK_CHART,
  TREND_CHART,
} from "@/lib/schema/pages/charts";
import type { NamedRecords } from "@/lib/schema/pages/list-page";
import type { Filter, TimelineFilter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { DrawnBars } from "@/lib/view-models/charts/bar-charts";
import type { FigureSeries, FiguresInput } from "@/lib/view-models/figures/series";
import { writeFiguresFinding, writeFiguresLead } from "@/lib/view-models/figures/words";
import { writeFilter, writeTimelineFilter } from "@/lib/view-models/filters/filter-sentence";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { countByStatus, writeStatus, writeStatusFinding } from "@/lib/view-models/lists";
import type { Network, NetworkInput } from "@/lib/view-models/network/graph";
import { writeNetworkFinding, writeNetworkLead } from "@/lib/view-models/network/table";
import { formatCount } from "@/lib/view-models/text";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import type { TrendsInput } from "@/lib/view-models/trends/series";
import { writeTrendsFinding, writeTrendsLead } from "@/lib/view-models/trends/words";

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

/** The chart of figures. */
export interface FigureContent extends ChartBase {
  readonly chart: "figures";
  readonly filter: Filter;
  readonly namedRecords: NamedRecords;
  readonly records: Omit<FiguresInput, "params">;
}

/** The network: partnerships and their companies. */
export interface NetworkContent extends ChartBase {
  readonly chart: "network";
  readonly filter: Filter;
  readonly namedRecords: NamedRecords;
  readonly records: NetworkInput;
}

/** The timeline, with its milestones counted by status: all of them, drawn or not. */
export interface TimelineContent extends ChartBase {
  readonly chart: "timeline";
  readonly filter: TimelineFilter;
  readonly records: Omit<TimelineInput, "asOf" | "lanes"> & {
    readonly totals: { readonly partnerships: number; readonly milestones: number };
  };
  readonly tallies: Parameters<typeof countByStatus>[0];
}

/** A chart with all that is said of it, before it has pixels. */
export type ChartContent = BarContent | TrendContent | FigureContent | NetworkContent | TimelineContent;

/**
 * Where all of a chart is found: the page that shows it; under a filter, which the front page does not take, the list of
 * what its bars count.
 * @param asOf the day that the address names; null for one that goes with the time
 */
export function formatViewPath(
  { chart, filter }: Pick<ChartContent, "chart" | "filter">,
  asOf: Day | null,
): string {
  const query = formatQuery(filter, { asOf });
  if (!isBarChart(chart)) return `/${chart}${query}`;
  const { list } = getBarChart(chart);
  return formatQuery(filter) === "" ? `/${query}` : `/${list}${query}`;
}

/** What is said of a chart in sentences. */
export interface ChartCaption {
  /** What it finds, or what it is called. */
  readonly title: string;
  /** What it shows, or what it finds. */
  readonly sentence: string;
  /** What the filter keeps. */
  readonly filter: string;
  /** What has to be known to read it; empty where nothing has. */
  readonly note: string;
}

/** What a chart is called, wherever it stands alone. */
export function formatChartTitle(chart: ChartContent["chart"]): string {
  if (chart === "timeline") return "Partnerships and promised milestones";
  if (isBarChart(chart)) return getBarChart(chart).label;
  const { label } = [TREND_CHART, FIGURE_CHART, NETWORK_CHART].find(({ id }) => id === chart) ?? TREND_CHART;
  return label;
}

/** The words of a chart of bars. */
export function buildBarCaption(
  { chart, filter, named, namedRecords }: BarContent,
  drawn: DrawnBars,
): ChartCaption {
  const { list } = getBarChart(chart);
  const { series, words } = drawn;
  const { finding, note, rest } = words;
  return {
    title: finding,
    sentence: `${formatChartTitle(chart)}${rest ? `; ${rest}` : ""}.`,
    filter: sourced(
      writeFilter(list, filter, series.records, buildLabels(list, named, namedRecords)),
      filter,
    ),
    note,
  };
}

/** The words of the trends. */
export function buildTrendCaption({ filter, named, namedRecords, records }: TrendContent): ChartCaption {
  const { total, moves } = records;
  const labels = buildLabels("milestones", named, namedRecords);
  const undated = total - countAll(moves);
  return {
    title: writeTrendsFinding(moves) ?? formatChartTitle("trends"),
    sentence: `${formatChartTitle("trends")}. ${writeTrendsLead(moves)}`,
    filter: sourced(writeFilter("milestones", filter, total, labels), filter),
    note: undated > 0 ? `Not shown: ${formatCount(undated, "milestone")} without a dated target.` : "",
  };
}

/** The words of the figures. */
export function buildFigureCaption(
  { filter, named, namedRecords }: FigureContent,
  series: FigureSeries,
): ChartCaption {
  const labels = buildLabels("metrics", named, namedRecords);
  return {
    title: writeFiguresFinding(series) ?? formatChartTitle("figures"),
    sentence: `${formatChartTitle("figures")}. ${writeFiguresLead(series)}`,
    filter: sourced(writeFilter("metrics", filter, series.total, labels), filter),
    note: "Each figure is placed at the last day of its target date; if it has none and was measured or reported, on the day of the claim.",
  };
}

/** The words of the network. */
export function buildNetworkCaption(
  { filter, named, namedRecords, records }: NetworkContent,
  network: Network,
): ChartCaption {
  const labels = buildLabels("partnerships", named, namedRecords);
  return {
    title: writeNetworkFinding(network) ?? formatChartTitle("network"),
    sentence: `${formatChartTitle("network")}. ${writeNetworkLead(network)}`,
    filter: sourced(writeFilter("partnerships", filter, records.total, labels), filter),
    note: "The larger a company, the more partnerships it has. Materials suppliers are on the left, cell makers in the middle, vehicle makers on the right, public bodies and money below.",
  };
}

/** The words of the timeline. */
export function buildTimelineCaption({ filter, named, records, tallies }: TimelineContent): ChartCaption {
  const statuses = countByStatus(tallies);
  return {
    title: writeStatusFinding(statuses) ?? formatChartTitle("timeline"),
    sentence: `${formatChartTitle("timeline")}. ${writeStatus(statuses)}`,
    filter: sourced(writeTimelineFilter(filter, records.totals, buildLabels("timeline", named)), filter),
    note: "",
  };
}

function sourced(sentence: string, { sourcing }: { readonly sourcing: string }): string {
  return sourcing === "well" ? `${sentence} Weakly sourced claims are left out.` : sentence;
}
