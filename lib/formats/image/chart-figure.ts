import { drawChart } from "@/lib/view-models/charts/bar-charts";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { timelineSeries } from "@/lib/view-models/timeline/series";
import { trendSeries } from "@/lib/view-models/trends/series";
import { barKeys, drawBarFigure } from "./bar-drawing";
import { barTable } from "./bar-table";
import type { BarContent, ChartContent } from "./chart-content";
import { barCaption, type ChartCaption, timelineCaption, trendCaption } from "./chart-words";
import type { Brush } from "./drawing";
import type { Figure } from "./figure";
import { keyItem } from "./legend";
import { timelineFigure } from "./timeline-figure";
import { trendFigure } from "./trend-figure";

/** A chart with its words. */
export interface ChartFigure extends Omit<Figure, "cut"> {
  readonly caption: ChartCaption;
}

/**
 * A chart, ready to be drawn.
 * @param room the width of the drawing that has most room, and how high the lanes of a timeline may be together
 */
export function chartFigure(
  content: ChartContent,
  room: { readonly width: number; readonly most: number },
  brush: Brush,
): ChartFigure {
  if (content.chart === "timeline") {
    const { records, asOf, askedDay, filter } = content;
    const hrefs = { query: writeCarriedQuery(askedDay, filter.scope) };
    const series = timelineSeries({
      ...records,
      asOf,
      lanes: filter.lanes,
      chosen: filter.company,
      hrefs,
    });
    return told(timelineCaption(content), timelineFigure(series, room, brush));
  }
  if (content.chart === "trends") {
    const series = trendSeries({ ...content.records, asked: content });
    return told(trendCaption(content), trendFigure(series, content.records.promises.length, brush));
  }
  return barFigure(content, brush);
}

function barFigure(content: BarContent, brush: Brush): ChartFigure {
  const { filter, askedDay, asOf, records } = content;
  const drawn = drawChart(records, { filter, asOf: askedDay, day: asOf });
  return {
    caption: barCaption(content, drawn),
    items: barKeys(drawn).map((key) => keyItem(key, brush)),
    draw: (room) => drawBarFigure(drawn, room, brush),
    table: () => barTable(drawn),
  };
}

function told(caption: ChartCaption, { cut, ...figure }: Figure): ChartFigure {
  const note = [cut, caption.note].filter((text) => text !== "").join(" ");
  return { ...figure, caption: { ...caption, note } };
}
