import { getBarChart, isBarChart } from "@/lib/schema/pages/charts";
import { drawChart } from "@/lib/view-models/charts/bar-charts";
import { timelineSeries } from "@/lib/view-models/timeline/series";
import { trendSeries } from "@/lib/view-models/trends/series";
import type { ChartContent } from "./chart-content";
import { barCaption, timelineCaption, trendCaption } from "./chart-words";
import type { Brush } from "./drawing";
import type { Room } from "./preview";
import { barPreview, timelinePreview, trendPreview } from "./preview-figures";
import type { PathPreview } from "./record-previews";
import { viewPath } from "./view-address";

/** A page that shows a chart, before it is opened. */
export function chartPreview(content: ChartContent, brush: Brush): PathPreview {
  const { asOf, askedDay } = content;
  const { caption, figure } = captionAndFigure(content, brush);
  return {
    eyebrow: eyebrowOf(content.chart),
    title: caption.title,
    lead: caption.sentence,
    asOf,
    path: viewPath(content, askedDay),
    figure,
  };
}

function eyebrowOf(chart: ChartContent["chart"]): string {
  return isBarChart(chart) ? getBarChart(chart).eyebrow : { timeline: "Timeline", trends: "Trends" }[chart];
}

function captionAndFigure(content: ChartContent, brush: Brush) {
  if (content.chart === "timeline") {
    const { records, filter, asOf } = content;
    const series = timelineSeries({ ...records, asOf, lanes: filter.lanes });
    const figure = (room: Room) => timelinePreview(series, room, brush);
    return { caption: timelineCaption(content), figure };
  }
  if (content.chart === "trends") {
    const series = trendSeries({ ...content.records, asked: content });
    return { caption: trendCaption(content), figure: (room: Room) => trendPreview(series, room, brush) };
  }
  const { records, filter, asOf, askedDay } = content;
  const drawn = drawChart(records, { filter, asOf: askedDay, day: asOf });
  return { caption: barCaption(content, drawn), figure: (room: Room) => barPreview(drawn, room, brush) };
}
