import { writeScene } from "@/lib/drawing/write-scene";
import { isBarChart } from "@/lib/schema/pages/charts";
import { buildChart } from "@/lib/view-models/charts/bar-charts";
import { buildFigureSeries } from "@/lib/view-models/figures/series";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { layOutNetwork } from "@/lib/view-models/network/layout";
import { formatCount } from "@/lib/view-models/text";
import { listBusiestLanes } from "@/lib/view-models/timeline/busiest";
import type { LaneSeries, TimelineSeries } from "@/lib/view-models/timeline/items";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { listLegend } from "@/lib/view-models/timeline/legend";
import { buildTimelineSeries, compareDates } from "@/lib/view-models/timeline/series";
import { listOnce } from "@/lib/view-models/timeline/tally";
import { LANE_WORDS } from "@/lib/view-models/timeline/words";
import { buildTrendSeries } from "@/lib/view-models/trends/series";
import { buildBarTable, drawBarFigure, listBarKeys } from "./bar-drawing";
import {
  type BarContent,
  buildBarCaption,
  buildFigureCaption,
  buildNetworkCaption,
  buildTimelineCaption,
  buildTrendCaption,
  type ChartCaption,
  type ChartContent,
  formatViewPath,
} from "./chart-content";
import {
  drawKeyItem,
  type Figure,
  type FigureTable,
  type LegendItem,
  NO_DRAWING,
  type RenderContext,
} from "./figure";
import { buildFiguresFigure } from "./figures-figure";
import { drawFrame, PADDING, type Picture } from "./frame";
import { buildNetworkFigure } from "./network-figure";
import { buildTimelinePlot, drawTimeline, measureLane } from "./timeline-drawing";
import { buildTrendFigure } from "./trend-figure";

/** A chart with its words. */
export interface ChartFigure extends Omit<Figure, "cut"> {
  readonly caption: ChartCaption;
}

/**
 * A chart, ready to be drawn.
 * @param room the width of the drawing that has most room, and how high the lanes of a timeline may be together
 */
export function buildChartFigure(
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
      years: filter.year,
      chosen: filter.company,
      hrefs,
    });
    return withCaption(buildTimelineCaption(content), timelineFigure(series, room, context));
  }
  if (content.chart === "trends") {
    const series = buildTrendSeries({ ...content.records, params: content });
    return withCaption(
      buildTrendCaption(content),
      buildTrendFigure(series, content.records.promises.length, context),
    );
  }
  if (content.chart === "figures") {
    const series = buildFigureSeries({ ...content.records, params: content });
    return withCaption(buildFigureCaption(content, series), buildFiguresFigure(series, context));
  }
  if (content.chart === "network") {
    const network = layOutNetwork(content.records);
    return withCaption(
      buildNetworkCaption(content, network),
      buildNetworkFigure(network, writeCarriedQuery(content.asOfParam, content.filter.scope), context),
    );
  }
  return barFigure(content, context);
}

function barFigure(content: BarContent, context: RenderContext): ChartFigure {
  const { filter, asOfParam, asOf, records } = content;
  const drawn = buildChart(records, { filter, asOf: asOfParam, day: asOf });
  return {
    caption: buildBarCaption(content, drawn),
    items: listBarKeys(drawn).map((key) => drawKeyItem(key, context)),
    draw: (room) => drawBarFigure(drawn, room, context),
    table: () => buildBarTable(drawn),
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
export function drawChartPicture(content: ChartContent, origin: string, context: RenderContext): Picture {
  const { asOf, sources } = content;
  const size = isBarChart(content.chart) ? SLIDE : WIDE;
  const { caption, items, draw } = buildChartFigure(
    content,
    { width: size.width - 2 * PADDING, most: MOST_LANES },
    context,
  );
  const address = origin + formatViewPath(content, asOf);
  return drawFrame({ ...caption, asOf, sources, address }, items, draw, size, context);
}

/**
 * The timeline: all lanes, or the busiest where they would be higher than `most` pixels at a width.
 * @param width of the drawing that has most room
 */
function timelineFigure(
  series: TimelineSeries,
  { width, most }: { readonly width: number; readonly most: number },
  context: RenderContext,
): Figure {
  const widest = buildTimelinePlot(width);
  const { axis, lanes, left } = listBusiestLanes(series, (lane) => measureLane(lane, widest), most);
  const { many, one } = LANE_WORDS[series.by];
  const busiest = `Drawn are the ${formatCount(lanes.length, one, many)} with the most partnerships and milestones, of ${series.lanes.length}`;
  const drawnWords =
    left > 0
      ? `${busiest}, and of each what lies nearest to the day`
      : `Of each ${one} what lies nearest to the day is drawn`;
  const isCut = left > 0 || lanes.some(({ lane }) => lane.left);
  return {
    items: listItems(lanes, context),
    cut: isCut ? `${drawnWords}; the page shows all of it.` : "",
    draw: (room) =>
      lanes.length === 0
        ? NO_DRAWING
        : drawTimeline({ axis, lanes, asOf: series.asOf, lane: one }, buildTimelinePlot(room.width), context),
    table: () => tableOf(lanes.map(({ lane }) => lane)),
  };
}

/** Each record that is drawn once, in the order of time: first the milestones, then the partnerships. */
function tableOf(lanes: readonly LaneSeries[]): FigureTable {
  const milestones = listOnce(lanes.flatMap((lane) => lane.milestones)).sort(compareDates);
  const partnerships = listOnce(lanes.flatMap((lane) => lane.partnerships)).sort(compareDates);
  return {
    columns: ["Milestone or partnership", "Status", "Date", "Said", "Source"],
    rows: [...milestones, ...partnerships].map(({ row }) => ({
      href: row.href,
      cells: [
        row.title,
        row.statusWord,
        row.dates.length > 0 ? `${row.when} (given: ${row.dates.join(" → ")})` : row.when,
        row.words.map(({ who, saidOn }) => `${who}, ${saidOn}`).join("; "),
        row.words.map(({ publisher, place }) => `${publisher}, ${place}`).join("; "),
      ],
    })),
  };
}

/** What the signs of some lanes mean. */
function listItems(lanes: readonly LaneLayout[], { paint }: RenderContext): LegendItem[] {
  const { milestones, dates, partnerships } = listLegend(lanes, { statuses: [], technologies: [] });
  const named = partnerships.map((entry) => ({
    ...entry,
    label: `Partnership: ${entry.label.charAt(0).toLowerCase()}${entry.label.slice(1)}`,
  }));
  return [...milestones, ...dates, ...named].map(({ label, scene, width }) => ({
    label,
    width,
    mark: writeScene(scene, { paint, size: { width, height: 0 } }),
  }));
}
