import type { Day } from "@/lib/domain/days";
import { countParts } from "@/lib/domain/outcomes";
import { getBarChart, isBarChart } from "@/lib/schema/pages/charts";
import { getPage } from "@/lib/schema/pages/pages";
import { getLanes } from "@/lib/schema/parameters/filter";
import { buildChart } from "@/lib/view-models/charts/bar-charts";
import { buildFigureSeries } from "@/lib/view-models/figures/series";
import { countByStatus, writeStatus } from "@/lib/view-models/lists";
import { layOutNetwork } from "@/lib/view-models/network/layout";
import { writeVerdictText } from "@/lib/view-models/promise-record";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { buildTrendSeries } from "@/lib/view-models/trends/series";
import {
  type BarContent,
  buildBarCaption,
  buildFigureCaption,
  buildNetworkCaption,
  buildTimelineCaption,
  buildTrendCaption,
  type ChartContent,
  formatViewPath,
} from "./chart-content";
import { toDrawable } from "./drawable";
import type { RenderContext } from "./figure";
import { drawNetworkPreview } from "./network-figure";
import type { PathPreview, Room } from "./preview";
import { drawBarPreview, drawFiguresPreview, drawTimelinePreview, drawTrendPreview } from "./preview-figures";

interface PageWords {
  readonly title: string;
  readonly description: string;
}

/** The front page: what became of what was promised. */
export function drawOverviewPreview(
  { title, description }: PageWords,
  content: BarContent,
  context: RenderContext,
): PathPreview {
  const { records } = content;
  const promised =
    records.counts === "milestones" ? writeVerdictText(countParts(records.tallies)) : description;
  return { ...listPreview({ title, description }, "/", content, context), lead: promised };
}

/** A list: what it holds, and a chart of it. */
export function listPreview(
  { title }: PageWords,
  path: string,
  told: BarContent,
  context: RenderContext,
): PathPreview {
  const { asOf, asOfParam, filter, records } = toDrawable(told);
  const drawn = buildChart(records, { filter, asOf: asOfParam, day: asOf });
  const lead =
    records.counts === "milestones" ? writeStatus(countByStatus(records.tallies)) : `${drawn.words.finding}.`;
  return {
    eyebrow: "",
    title,
    lead,
    asOf,
    path,
    figure: (room: Room) => drawBarPreview(drawn, room, context),
  };
}

/** A page of words. */
export function drawTextPreview({ title, description }: PageWords, path: string, asOf: Day): PathPreview {
  return { eyebrow: "", title, lead: description, asOf, path, figure: null };
}

/** A page that shows a chart, before it is opened. */
export function drawChartPreview(told: ChartContent, context: RenderContext): PathPreview {
  const content = toDrawable(told);
  const { asOf, asOfParam } = content;
  const { caption, figure } = captionAndFigure(content, context);
  return {
    eyebrow: eyebrowOf(content.chart),
    title: caption.title,
    lead: caption.sentence,
    asOf,
    path: formatViewPath(told, asOfParam),
    figure,
  };
}

function eyebrowOf(chart: ChartContent["chart"]): string {
  return isBarChart(chart) ? getBarChart(chart).eyebrow : getPage(`/${chart}`).title;
}

function captionAndFigure(content: ChartContent, context: RenderContext) {
  if (content.chart === "timeline") {
    const { records, filter, asOf } = content;
    const series = buildTimelineSeries({ ...records, asOf, lanes: getLanes(filter), years: filter.year });
    const figure = (room: Room) => drawTimelinePreview(series, room, context);
    return { caption: buildTimelineCaption(content), figure };
  }
  if (content.chart === "trends") {
    const series = buildTrendSeries({ ...content.records, params: content });
    return {
      caption: buildTrendCaption(content),
      figure: (room: Room) => drawTrendPreview(series, room, context),
    };
  }
  if (content.chart === "figures") {
    const series = buildFigureSeries({ ...content.records, params: content });
    return {
      caption: buildFigureCaption(content, series),
      figure: (room: Room) => drawFiguresPreview(series, room, context),
    };
  }
  if (content.chart === "network") {
    const network = layOutNetwork(content.records);
    return {
      caption: buildNetworkCaption(content, network),
      figure: (room: Room) => drawNetworkPreview(network, room, context),
    };
  }
  const { records, filter, asOf, asOfParam } = content;
  const drawn = buildChart(records, { filter, asOf: asOfParam, day: asOf });
  return {
    caption: buildBarCaption(content, drawn),
    figure: (room: Room) => drawBarPreview(drawn, room, context),
  };
}
