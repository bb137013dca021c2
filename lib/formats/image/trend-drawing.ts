import type { Palette } from "@/lib/drawing/colours";
import { at, join, type Markup, NOTHING } from "@/lib/drawing/markup";
import { line, shorten } from "@/lib/drawing/type";
import type { TrendPanel } from "@/lib/view-models/trends/panels";
import { placePanel } from "@/lib/view-models/trends/placed-panel";
import type { TrendSeries } from "@/lib/view-models/trends/series";
import type { Brush, Drawing } from "./drawing";
import { trendKey } from "./trend-key";
import { trendPanel } from "./trend-panel";

const HEAD = { face: "serif", size: 15.5 } as const;
const HEAD_HEIGHT = 30;
const GAP = { across: 40, down: 26, key: 14 };
/** Pixels of a panel among others, and of the one chart of a selection. */
const PANEL = { least: 300, height: 250 };
const ONE = { height: 400, plot: 0.62, least: 860 };
const KEY_TOP = 8;

/** Panels side by side as a width lets them; one chart has its key at its right where there is room. */
export function drawTrends(series: TrendSeries, width: number, { paint }: Brush): Drawing {
  const [only, second] = series.panels;
  if (only && !second && only.company === null) return oneChart(only, series, width, paint);
  const columns = Math.max(1, Math.floor((width + GAP.across) / (PANEL.least + GAP.across)));
  const each = (width - (columns - 1) * GAP.across) / columns;
  const cells = series.panels.map((panel) => panelCell(panel, series, each, paint));
  let top = 0;
  const body: Markup[] = [];
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns);
    body.push(...row.map((cell, column) => at(column * (each + GAP.across), top, [cell.body])));
    top += Math.max(...row.map(({ height }) => height)) + GAP.down;
  }
  return { height: Math.max(0, top - GAP.down), definitions: NOTHING, body: join(body) };
}

function oneChart(panel: TrendPanel, series: TrendSeries, width: number, paint: Palette): Drawing {
  const isWide = width >= ONE.least;
  const plotWidth = isWide ? Math.round(width * ONE.plot) : width;
  const height = isWide ? ONE.height : PANEL.height + 60;
  const key = trendKey(panel.lines, isWide ? width - plotWidth - GAP.across : width, paint);
  const placed = placePanel(panel.lines, series.axes, height);
  return {
    height: isWide ? Math.max(height, KEY_TOP + key.height) : height + GAP.key + key.height,
    definitions: NOTHING,
    body: join([
      trendPanel(placed, { width: plotWidth, cards: series.cards }, paint),
      isWide ? at(plotWidth + GAP.across, KEY_TOP, [key.body]) : at(0, height + GAP.key, [key.body]),
    ]),
  };
}

function panelCell(panel: TrendPanel, series: TrendSeries, width: number, paint: Palette): Drawing {
  const placed = placePanel(panel.lines, series.axes, PANEL.height);
  const key = trendKey(panel.lines, width, paint);
  const name = `${panel.company?.name ?? ""}${panel.continued ? ", continued" : ""}`;
  const under = HEAD_HEIGHT + PANEL.height + GAP.key;
  return {
    height: under + key.height,
    definitions: NOTHING,
    body: join([
      line(shorten(name, HEAD, width), HEAD, { x: 0, y: 17, fill: paint.colour("ink") }),
      at(0, HEAD_HEIGHT, [trendPanel(placed, { width, cards: series.cards }, paint)]),
      at(0, under, [key.body]),
    ]),
  };
}
