import { at, join, NOTHING } from "@/lib/drawing/markup";
import { line, shorten } from "@/lib/drawing/type";
import { NAME_ROOM } from "@/lib/view-models/trends/draw-panel";
import { LABEL_GAP, placePanel } from "@/lib/view-models/trends/layout";
import type { TrendPanel } from "@/lib/view-models/trends/panels";
import { EDGE } from "@/lib/view-models/trends/scale";
import type { TrendSeries } from "@/lib/view-models/trends/series";
import {
  type Drawing,
  type Figure,
  type FigureRoom,
  layCells,
  NO_DRAWING,
  type RenderContext,
} from "./figure";
import {
  describeTrends,
  drawKey,
  GAP,
  HEAD,
  HEAD_HEIGHT,
  KEY,
  MOST_PANELS,
  ONE,
  PANEL,
  writePanel,
} from "./trend-figure";

/** How much of a picture the one chart of a selection takes at least above its key, and the widest key in one column. */
const CHART = { share: 0.5, key: 640 };

/** The lowest panel among others. */
const LOW = 200;

/** The trends in a picture with a shape: as many lines as can be told apart there, those that stand first. */
export function buildShapedTrends(
  series: TrendSeries,
  promises: number,
  room: FigureRoom,
  context: RenderContext,
): Figure {
  const [only, second] = series.panels;
  if (!only) return describeTrends(series, promises, context, () => NO_DRAWING);
  if (!second && only.company === null) {
    const panel = { ...only, lines: only.lines.slice(0, countKeyed(only, room, context)) };
    const drawn = { ...series, panels: [panel] };
    return describeTrends(drawn, promises, context, (size) => drawOne(panel, drawn, size, context));
  }
  const grid = layGrid(room.width, room.most, series.panels.length);
  const panels = series.panels
    .slice(0, grid.columns * grid.rows)
    .map((panel) => ({ ...panel, lines: listOwn(panel).slice(0, countLabels(grid.height)) }));
  const drawn = { ...series, panels };
  return describeTrends(drawn, promises, context, (size) => drawGrid(drawn, size, context));
}

/** The lines of a company's panel, whose head says whose they are: their labels need not. */
function listOwn({ company, lines }: TrendPanel): TrendPanel["lines"] {
  const before = `${company?.name}: `;
  return lines.map((each) => ({
    ...each,
    label: each.label.startsWith(before) ? each.label.slice(before.length) : each.label,
  }));
}

/** How many lines of the one chart have room, both for the label at its end and in the key. */
function countKeyed({ lines }: TrendPanel, { width, most }: FigureRoom, context: RenderContext): number {
  const isWide = width >= ONE.least;
  const room = isWide ? most - KEY.top : most * (1 - CHART.share) - GAP.key;
  const chart = isWide ? most : most * CHART.share;
  let count = Math.min(lines.length, countLabels(chart));
  while (count > 1 && layKey(lines.slice(0, count), width, context).height > room) count--;
  return count;
}

/** How many labels stand one below the other in a plot of a height. */
function countLabels(height: number): number {
  return Math.max(1, Math.floor((height - EDGE.top - EDGE.bottom) / LABEL_GAP));
}

/** The key beside the chart, or below it in one column or two. */
function layKey(lines: TrendPanel["lines"], width: number, { paint }: RenderContext): Drawing {
  if (width >= ONE.least) return drawKey(lines, width * (1 - ONE.plot) - GAP.across, paint);
  if (width < CHART.key) return drawKey(lines, width, paint);
  const each = (width - GAP.across) / 2;
  const half = Math.ceil(lines.length / 2);
  const columns = [drawKey(lines.slice(0, half), each, paint), drawKey(lines.slice(half), each, paint, half)];
  return layCells(columns, { columns: 2, width: each, gap: GAP });
}

/** The one chart of a selection with its key; it takes all that the key leaves. */
function drawOne(
  panel: TrendPanel,
  { axes, cards }: TrendSeries,
  { width, height }: { readonly width: number; readonly height: number },
  context: RenderContext,
): Drawing {
  const isWide = width >= ONE.least;
  const key = layKey(panel.lines, width, context);
  const chart = isWide
    ? { width: Math.round(width * ONE.plot), height: Math.max(height, KEY.top + key.height) }
    : { width, height: Math.max(PANEL.height, height - GAP.key - key.height) };
  return {
    height: isWide ? chart.height : chart.height + GAP.key + key.height,
    definitions: NOTHING,
    body: join([
      writePanel(
        placePanel(panel.lines, axes, chart.height, isWide ? "name" : "number"),
        { width: chart.width, cards, names: isWide },
        context.paint,
      ),
      isWide ? at(chart.width + GAP.across, KEY.top, [key.body]) : at(0, chart.height + GAP.key, [key.body]),
    ]),
  };
}

/** How many panels stand side by side and below each other, and how high each may be below its head. */
function layGrid(width: number, height: number, panels: number) {
  const least = PANEL.least + NAME_ROOM;
  const columns = Math.max(1, Math.min(panels, Math.floor((width + GAP.across) / (least + GAP.across))));
  const most = Math.floor((height + GAP.down) / (HEAD_HEIGHT + LOW + GAP.down));
  const rows = Math.max(1, Math.min(most, Math.ceil(Math.min(panels, MOST_PANELS) / columns)));
  return { columns, rows, height: (height + GAP.down) / rows - GAP.down - HEAD_HEIGHT };
}

/** Panels with names at the ends of their lines instead of a key below each. */
function drawGrid(
  { panels, axes, cards }: TrendSeries,
  size: { readonly width: number; readonly height: number },
  { paint }: RenderContext,
): Drawing {
  const { columns, height } = layGrid(size.width, size.height, panels.length);
  const width = (size.width - (columns - 1) * GAP.across) / columns;
  const cells = panels.map((panel): Drawing => {
    const placed = placePanel(panel.lines, axes, height, "long");
    const name = `${panel.company?.name ?? ""}${panel.continued ? ", continued" : ""}`;
    return {
      height: HEAD_HEIGHT + height,
      definitions: NOTHING,
      body: join([
        line(shorten(name, HEAD, width), HEAD, { x: 0, y: 17, fill: paint.colour("ink") }),
        at(0, HEAD_HEIGHT, [writePanel(placed, { width, cards, names: true }, paint)]),
      ]),
    };
  });
  return layCells(cells, { columns, width, gap: GAP });
}
