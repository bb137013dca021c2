import { buildChart } from "@/lib/view-models/charts/bar-charts";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { trendSeries } from "@/lib/view-models/trends/series";
import { barKeys, barTable, drawBarFigure } from "./bar-drawing";
import { type BarContent, type ChartContent, viewPath } from "./chart-content";
import { barCaption, type ChartCaption, timelineCaption, trendCaption } from "./chart-words";
import { type Figure, keyItem, type RenderContext } from "./figure";
import { drawFrame, PADDING, type Picture } from "./frame";
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
  context: RenderContext,
): ChartFigure {
  if (content.chart === "timeline") {
    const { records, asOf, asOfParam, filter } = content;
    const hrefs = { query: writeCarriedQuery(asOfParam, filter.scope) };
    const series = buildTimelineSeries({
      ...records,
      asOf,
      lanes: filter.lanes,
      chosen: filter.company,
      hrefs,
    });
    return withCaption(timelineCaption(content), timelineFigure(series, room, context));
  }
  if (content.chart === "trends") {
    const series = trendSeries({ ...content.records, params: content });
    return withCaption(trendCaption(content), trendFigure(series, content.records.promises.length, context));
  }
  return barFigure(content, context);
}

function barFigure(content: BarContent, context: RenderContext): ChartFigure {
  const { filter, asOfParam, asOf, records } = content;
  const drawn = buildChart(records, { filter, asOf: asOfParam, day: asOf });
  return {
    caption: barCaption(content, drawn),
    items: barKeys(drawn).map((key) => keyItem(key, context)),
    draw: (room) => drawBarFigure(drawn, room, context),
    table: () => barTable(drawn),
  };
}

function withCaption(caption: ChartCaption, { cut, ...figure }: Figure): ChartFigure {
  const note = [cut, caption.note].filter((text) => text !== "").join(" ");
  return { ...figure, caption: { ...caption, note } };
}

/** The size of a picture of bars before it is enlarged: that of a slide. */
const SLIDE = { width: 1000, height: 562.5 };

/** The width of the others: three panels stand side by side, and the timeline's plot has all the room it asks for. */
const WIDE = { width: 1260, height: null };

/** What the lanes of a timeline may take together, so that a picture can still be taken in. */
const MOST_LANES = 1500;

/**
 * A chart as a picture that can stand alone.
 * @param origin where the site stands, without a closing slash
 */
export function chartPicture(content: ChartContent, origin: string, context: RenderContext): Picture {
  const { asOf, sources } = content;
  const isWide = content.chart === "timeline" || content.chart === "trends";
  const size = isWide ? WIDE : SLIDE;
  const { caption, items, draw } = chartFigure(
    content,
    { width: size.width - 2 * PADDING, most: MOST_LANES },
    context,
  );
  const address = origin + viewPath(content, asOf);
  return drawFrame({ ...caption, asOf, sources, address }, items, draw, size, context);
}
