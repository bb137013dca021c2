import { countAll } from "@/lib/schema/pages/bar-records";
import { getLanes } from "@/lib/schema/parameters/filter";
import { buildChart } from "@/lib/view-models/charts/bar-charts";
import { buildFigureSeries } from "@/lib/view-models/figures/series";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { layOutNetwork } from "@/lib/view-models/network/layout";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { buildTrendSeries } from "@/lib/view-models/trends/series";
import { buildBarFigure } from "./bar-drawing";
import {
  type BarContent,
  buildBarCaption,
  buildFigureCaption,
  buildNetworkCaption,
  buildTimelineCaption,
  buildTrendCaption,
  type ChartCaption,
  type ChartContent,
} from "./chart-content";
import type { Figure, FigureRoom, RenderContext } from "./figure";
import { buildFiguresFigure } from "./figures-figure";
import { buildNetworkFigure } from "./network-figure";
import { buildTimelineFigure } from "./timeline-figure";
import { buildTrendFigure } from "./trend-figure";
import { buildShapedTrends } from "./trend-shapes";

/** A chart with its words. */
export interface ChartFigure extends Omit<Figure, "cut" | "told"> {
  readonly caption: ChartCaption;
}

/** A chart, ready to be drawn in that room. */
export function buildChartFigure(
  content: ChartContent,
  room: FigureRoom,
  context: RenderContext,
): ChartFigure {
  if (content.chart === "timeline") {
    const { records, asOf, asOfParam, filter } = content;
    const hrefs = { query: writeCarriedQuery(asOfParam, filter.scope) };
    const series = buildTimelineSeries({
      ...records,
      asOf,
      lanes: getLanes(filter),
      years: filter.year,
      chosen: filter.company,
      hrefs,
    });
    return withCaption(buildTimelineCaption(content), buildTimelineFigure(series, room, context));
  }
  if (content.chart === "trends") {
    const series = buildTrendSeries({ ...content.records, params: content });
    const promises = countAll(content.records.moves);
    return withCaption(
      buildTrendCaption(content),
      room.shape
        ? buildShapedTrends(series, promises, room, context)
        : buildTrendFigure(series, promises, context),
    );
  }
  if (content.chart === "figures") {
    const series = buildFigureSeries({ ...content.records, params: content });
    return withCaption(buildFigureCaption(content, series), buildFiguresFigure(series, room, context));
  }
  if (content.chart === "network") {
    const network = layOutNetwork(content.records);
    return withCaption(
      buildNetworkCaption(content, network),
      buildNetworkFigure(network, writeCarriedQuery(content.asOfParam, content.filter.scope), room, context),
    );
  }
  return barFigure(content, room, context);
}

function barFigure(content: BarContent, room: FigureRoom, context: RenderContext): ChartFigure {
  const { filter, asOfParam, asOf, records } = content;
  const drawn = buildChart(records, { filter, asOf: asOfParam, day: asOf });
  return withCaption(buildBarCaption(content, drawn), buildBarFigure(drawn, room, context));
}

function withCaption(caption: ChartCaption, { cut, told, ...figure }: Figure): ChartFigure {
  const note = [cut, caption.note].filter((text) => text !== "").join(" ");
  return { ...figure, caption: { ...caption, ...told, note } };
}
