import { at, join, NOTHING } from "@/lib/drawing/markup";
import { line } from "@/lib/drawing/type";
import { getBarChart } from "@/lib/schema/pages/charts";
import type { DrawnBars } from "@/lib/view-models/charts/bar-charts";
import type { FigureSeries } from "@/lib/view-models/figures/series";
import { toBriefLane } from "@/lib/view-models/timeline/brief";
import { listBusiestLanes } from "@/lib/view-models/timeline/busiest";
import type { LaneSeries, TimelineSeries } from "@/lib/view-models/timeline/items";
import { listPlaced } from "@/lib/view-models/timeline/lane-layout";
import { LANE_WORDS } from "@/lib/view-models/timeline/words";
import { placePanel } from "@/lib/view-models/trends/layout";
import type { TrendSeries } from "@/lib/view-models/trends/series";
import { drawBarFigure } from "./bar-drawing";
import type { Drawing, RenderContext } from "./figure";
import { writeFigurePanel } from "./figures-figure";
import { enlarged, type Room } from "./preview";
import { buildTimelinePlot, drawTimeline, measureLane } from "./timeline-drawing";
import { writePanel } from "./trend-figure";

/** How much bars are enlarged, and how many rows of them a preview has. */
const BARS = { factor: 1.5, rows: 5 };

/** Bars for a preview: of those in rows the first. */
export function drawBarPreview(drawn: DrawnBars, room: Room, context: RenderContext): Drawing | null {
  const { factor, rows } = BARS;
  const smaller = { width: room.width / factor, height: room.height / factor };
  if (drawn.series.rows.length === 0) return null;
  if (getBarChart(drawn.chart).layout === "years")
    return enlarged(drawBarFigure(drawn, smaller, context), factor);
  const first = { ...drawn, series: { ...drawn.series, rows: drawn.series.rows.slice(0, rows) } };
  return enlarged(drawBarFigure(first, smaller, context), factor);
}

/** How much the lanes of a timeline are enlarged. */
const TIMELINE = 1.35;

/** The years above the lanes, in pixels. */
const HEAD = 44;

/** The busiest lanes that a preview has room for. */
export function drawTimelinePreview(
  series: TimelineSeries,
  room: Room,
  context: RenderContext,
): Drawing | null {
  const plot = buildTimelinePlot(room.width / TIMELINE);
  const most = room.height / TIMELINE - HEAD;
  const brief = { ...series, lanes: series.lanes.map((lane) => toBriefLane(lane, series.asOf)) };
  const { axis, lanes } = listBusiestLanes(brief, (lane) => measureLane(lane, plot), most);
  if (lanes.length === 0) return null;
  const lane = LANE_WORDS[series.by].one;
  return enlarged(drawTimeline({ axis, lanes, asOf: series.asOf, lane }, plot, context), TIMELINE);
}

/** How much a lane is enlarged at most, by steps. */
const STEPS = [2, 1.75, 1.5, 1.3, 1.1, 0.9] as const;

/** One lane without its name, as large as there is room for; else what of it lies nearest to the day. */
export function drawLanePreview(
  { lanes, ...series }: TimelineSeries,
  id: string | null,
  room: Room,
  context: RenderContext,
): Drawing | null {
  const lane = id === null ? lanes[0] : lanes.find((each) => each.id === id);
  if (!lane) return null;
  const whole: LaneSeries = { ...lane, name: "", note: "" };
  for (const each of [whole, toBriefLane(whole, series.asOf)]) {
    for (const factor of STEPS) {
      const drawing = strip({ ...series, lanes: [each] }, room.width / factor, context);
      if (drawing === null) return null;
      if (drawing.height * factor <= room.height) return enlarged(drawing, factor);
    }
  }
  return null;
}

/** Null where nothing in it has a date. */
function strip(series: TimelineSeries, width: number, context: RenderContext): Drawing | null {
  const { axis, lanes } = listBusiestLanes(series, () => 0, 1);
  const { bars, marks } = listPlaced(lanes);
  if (bars.length + marks.length === 0) return null;
  return drawTimeline({ axis, lanes, asOf: series.asOf, lane: "" }, buildTimelinePlot(width, false), context);
}

/** The panel with most figures. */
export function drawFiguresPreview(
  { panels: [panel], axis, asOf }: FigureSeries,
  room: Room,
  context: RenderContext,
): Drawing | null {
  if (!panel) return null;
  const drawAt = (width: number) =>
    writeFigurePanel(panel, { axis, asOf }, { width, least: 0 }, context.paint);
  // It is as high in any width.
  const factor = Math.min(PANELS.factor, room.height / drawAt(room.width).height);
  return enlarged(drawAt(room.width / factor), factor);
}

/** How much panels are enlarged, and how many stand side by side. */
const PANELS = { factor: 1.3, most: 2, gap: 36, head: 26 };
const PANEL_NAME = { face: "strong", size: 15 } as const;

/** The panels of the dates that moved most. */
export function drawTrendPreview(series: TrendSeries, room: Room, context: RenderContext): Drawing | null {
  const { factor, most, gap, head } = PANELS;
  const panels = series.panels.slice(0, most);
  if (panels.length === 0) return null;
  const named = panels.some(({ company }) => company !== null);
  const top = named ? head : 0;
  const height = room.height / factor - top;
  const width = (room.width / factor - (panels.length - 1) * gap) / panels.length;
  const body = panels.map((panel, index) =>
    at(index * (width + gap), 0, [
      line(panel.company?.name ?? "", PANEL_NAME, { y: 14, fill: context.paint.colour("ink") }),
      at(0, top, [writePanel(placePanel(panel.lines, series.axes, height), { width }, context.paint)]),
    ]),
  );
  return enlarged({ height: height + top, definitions: NOTHING, body: join(body) }, factor);
}
