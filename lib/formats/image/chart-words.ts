import { getBarChart, TREND_CHART } from "@/lib/schema/pages/charts";
import type { DrawnBars } from "@/lib/view-models/charts/bar-charts";
import { writeFilter, writeTimelineFilter } from "@/lib/view-models/filters/filter-sentence";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { statusCounts, writeStatus } from "@/lib/view-models/lists";
import { formatCount } from "@/lib/view-models/text";
import { writeTrendsLead } from "@/lib/view-models/trends/words";
import type { BarContent, ChartContent, TimelineContent, TrendContent } from "./chart-content";

/** What a chart is called, and what it says in sentences. */
export interface ChartCaption {
  readonly title: string;
  readonly sentence: string;
  /** What the filter keeps. */
  readonly filter: string;
  /** What has to be known to read it; empty where nothing has. */
  readonly note: string;
}

/** What a chart is called, wherever it stands alone. */
export function chartTitle(chart: ChartContent["chart"]): string {
  if (chart === "timeline") return "Partnerships and promised milestones";
  return chart === "trends" ? TREND_CHART.label : getBarChart(chart).label;
}

/** The words of a chart of bars. */
export function barCaption(
  { chart, filter, named, namedRecords }: BarContent,
  drawn: DrawnBars,
): ChartCaption {
  const { list } = getBarChart(chart);
  const { series, words } = drawn;
  const { sentence, note } = words;
  return {
    title: chartTitle(chart),
    sentence,
    filter: sourced(
      writeFilter(list, filter, series.records, buildLabels(list, named, namedRecords)),
      filter,
    ),
    note,
  };
}

/** The words of the trends. */
export function trendCaption({ filter, named, namedRecords, records }: TrendContent): ChartCaption {
  const { total, promises } = records;
  const labels = buildLabels("milestones", named, namedRecords);
  const undated = total - promises.length;
  return {
    title: chartTitle("trends"),
    sentence: writeTrendsLead(promises),
    filter: sourced(writeFilter("milestones", filter, total, labels), filter),
    note:
      undated > 0
        ? `${formatCount(undated, "milestone has", "milestones have")} no dated target and no line.`
        : "",
  };
}

/** The words of the timeline. */
export function timelineCaption({ filter, named, records, tallies }: TimelineContent): ChartCaption {
  return {
    title: chartTitle("timeline"),
    sentence: writeStatus(statusCounts(tallies)),
    filter: sourced(writeTimelineFilter(filter, records.totals, buildLabels("timeline", named)), filter),
    note: "",
  };
}

function sourced(sentence: string, { sourcing }: { readonly sourcing: string }): string {
  return sourcing === "well" ? `${sentence} Weakly sourced claims are left out.` : sentence;
}
