import type { Day } from "@/lib/domain/days";
import { countParts } from "@/lib/domain/outcomes";
import { getBarChart, isBarChart } from "@/lib/schema/pages/charts";
import { drawChart } from "@/lib/view-models/charts/bar-charts";
import { statusCounts, statusSentence } from "@/lib/view-models/lists";
import { writeVerdictText } from "@/lib/view-models/promise-record";
import { timelineSeries } from "@/lib/view-models/timeline/series";
import { trendSeries } from "@/lib/view-models/trends/series";
import { type BarContent, type ChartContent, viewPath } from "./chart-content";
import { barCaption, timelineCaption, trendCaption } from "./chart-words";
import type { Brush } from "./drawing";
import type { PathPreview, Room } from "./preview";
import { barPreview, timelinePreview, trendPreview } from "./preview-figures";

interface PageWords {
  readonly title: string;
  readonly description: string;
}

/** The front page: what became of what was promised. */
export function overviewPreview(
  { title, description }: PageWords,
  content: BarContent,
  brush: Brush,
): PathPreview {
  const { records } = content;
  const promised =
    records.counts === "milestones" ? writeVerdictText(countParts(records.tallies)) : description;
  return { ...listPreview({ title, description }, "/", content, brush), lead: promised };
}

/** A list: what it holds, and a chart of it. */
export function listPreview(
  { title }: PageWords,
  path: string,
  content: BarContent,
  brush: Brush,
): PathPreview {
  const { asOf, askedDay, filter, records } = content;
  const drawn = drawChart(records, { filter, asOf: askedDay, day: asOf });
  const lead =
    records.counts === "milestones"
      ? statusSentence(statusCounts(records.tallies))
      : barCaption(content, drawn).sentence;
  return {
    eyebrow: "",
    title,
    lead,
    asOf,
    path,
    figure: (room: Room) => barPreview(drawn, room, brush),
  };
}

/** A page of words. */
export function wordsPreview({ title, description }: PageWords, path: string, asOf: Day): PathPreview {
  return { eyebrow: "", title, lead: description, asOf, path, figure: null };
}

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
