import { type Scene, type Shape, share } from "@/lib/drawing/scene";
import { measureWidth } from "@/lib/drawing/type";
import { getBarChart } from "@/lib/schema/pages/charts";
import { formatNumber } from "@/lib/view-models/text";
import { STRONG_TICK, TICK } from "@/lib/view-models/timeline/axis";
import type { BarSeries } from "./bar-chart";
import type { DrawnBars } from "./bar-charts";
import {
  BAR,
  buildYearLabels,
  drawSegment,
  getMost,
  listScale,
  listTotals,
  mergeAlike,
  only,
  type WordRoom,
  YEARS,
} from "./bar-parts";
import { drawColumns, drawRows } from "./draw-lying-bars";
import { getKey } from "./keys";

/** How bars stand. */
export type BarLayout = ReturnType<typeof getBarChart>["layout"];

/** A chart of bars of a height, in a plot of any width, in its own layout or another. */
export function drawBars(
  drawn: DrawnBars,
  height: number,
  rooms: readonly WordRoom[],
  layout: BarLayout = getBarChart(drawn.chart).layout,
): Scene {
  return mergeAlike(DRAWINGS[layout](drawn, height, rooms));
}

const DRAWINGS = { years: drawYears, rows: drawRows, columns: drawColumns };

/** Stacked bars, one for each year, one at each end for what lies beyond, and one each for what counts in none. */
function drawYears({ chart, series }: DrawnBars, height: number, rooms: readonly WordRoom[]): Scene {
  const { rows } = series;
  const bottom = height - YEARS.bottom;
  const most = getMost(rows);
  const unit = (bottom - YEARS.top) / most;
  const band = 1 / Math.max(1, rows.length);
  const across = (y: number) => ({ shape: "line", x1: 0, x2: share(1), y1: y, y2: y }) as const;
  return [
    ...listScale(most).flatMap((count): Shape[] => [
      { ...across(Math.round(bottom - count * unit) + 0.5), stroke: "rule" },
      {
        shape: "text",
        x: -8,
        y: bottom - count * unit + 4,
        text: formatNumber(count),
        type: TICK,
        anchor: "end",
        fill: "quiet",
      },
    ]),
    ...rows.flatMap((row, index): Shape[] => {
      let top = bottom;
      const x = share((index + (1 - BAR.upright) / 2) * band);
      const segments = row.segments.map(({ key, count, href }) => {
        const box = { x, y: top - count * unit, width: share(band * BAR.upright), height: count * unit };
        top = box.y;
        return drawSegment(row, getKey(chart, key), count, href, box);
      });
      return segments;
    }),
    ...rooms.flatMap((room) => drawTotals(rows, bottom, unit, room)),
    { ...across(bottom + 0.5), stroke: "ink" },
    ...rooms.flatMap((room) => drawYearLabels(series, bottom, room)),
  ];
}

/** The totals above the bars: the highest has its number first, the others where theirs would touch none of these. */
function drawTotals(
  rows: BarSeries["rows"],
  bottom: number,
  unit: number,
  { plot, layouts }: WordRoom,
): Shape[] {
  const band = 1 / Math.max(1, rows.length);
  const written = listTotals(rows, unit, plot);
  return rows.flatMap((row, index): Shape[] => {
    if (!written.has(row.id)) return [];
    const [x, y] = [share((index + 0.5) * band), bottom - row.total * unit - 5];
    return [
      {
        shape: "text",
        x,
        y,
        text: formatNumber(row.total),
        type: STRONG_TICK,
        anchor: "middle",
        ...only(layouts),
      },
    ];
  });
}

function drawYearLabels(
  { rows, presentYear }: BarSeries,
  bottom: number,
  { plot, layouts }: WordRoom,
): Shape[] {
  const labels = buildYearLabels(rows, plot);
  const band = 1 / rows.length;
  return rows.flatMap((row, index) => {
    const label = labels.get(row.id);
    if (!label) return [];
    const type = row.label === String(presentYear) ? STRONG_TICK : TICK;
    const middle = (index + 0.5) * band;
    // At the right edge the words keep to the picture.
    const half = Math.max(...label.lines.map((text) => measureWidth(text, TICK))) / 2;
    const over = middle * plot + half - plot - YEARS.right;
    const by = label.anchor === "end" ? Math.min(8, plot * (1 - middle) + YEARS.right) : Math.min(0, -over);
    return label.lines.map(
      (text, place): Shape => ({
        shape: "text",
        x: share(middle, by),
        y: bottom + 18 + (label.line + place) * 14,
        text,
        type,
        anchor: label.anchor,
        fill: type === STRONG_TICK ? "ink" : "quiet",
        ...only(layouts),
      }),
    );
  });
}
