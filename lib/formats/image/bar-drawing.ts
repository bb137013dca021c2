import { at } from "@/lib/drawing/markup";
import { writePatterns } from "@/lib/drawing/patterns";
import { writeScene } from "@/lib/drawing/write-scene";
import { getBarChart } from "@/lib/schema/pages/charts";
import { type DrawnBars, listDrawnRows } from "@/lib/view-models/charts/bar-charts";
import { COLUMNS_HEAD, ROWS_RIGHT, YEARS } from "@/lib/view-models/charts/bar-parts";
import { type BarLayout, drawBars } from "@/lib/view-models/charts/draw-bars";
import { measureNames } from "@/lib/view-models/charts/draw-lying-bars";
import { getKey, type Key } from "@/lib/view-models/charts/keys";
import { getCount } from "@/lib/view-models/charts/series";
import { formatNumber } from "@/lib/view-models/text";
import {
  type Drawing,
  drawKeyItem,
  type Figure,
  type FigureRoom,
  type FigureTable,
  NO_DRAWING,
  type RenderContext,
} from "./figure";

/** The least pixels that a row of bars takes, and the most: beside others, and where it is to fill a picture. */
const ROW = { least: 20, most: 44, filling: 80 };

/** A chart of bars; in a tall picture the years lie too. */
export function buildBarFigure(
  drawn: DrawnBars,
  { most, shape }: FigureRoom,
  context: RenderContext,
): Figure {
  const { series } = drawn;
  const rows = { isLying: shape === "tall", most: shape ? ROW.filling : ROW.most };
  const layout = getLayout(drawn, rows.isLying);
  const head = layout === "columns" ? COLUMNS_HEAD : 0;
  const fitting = shape && layout !== "years" ? Math.floor((most - head) / ROW.least) : undefined;
  const all = listDrawnRows(drawn);
  const shown = { ...drawn, series: { ...series, rows: all.slice(0, fitting) } };
  const left = all.length - shown.series.rows.length;
  return {
    items: listBarKeys(drawn).map((key) => drawKeyItem(key, context)),
    cut: left > 0 ? `Showing the first ${shown.series.rows.length} of ${all.length} rows.` : "",
    draw: (room) => drawBarFigure(shown, room, context, rows),
    table: () => buildBarTable(drawn),
  };
}

/** What the bars of a chart mean, where its columns do not say so themselves. */
function listBarKeys({ chart, series }: DrawnBars): readonly Key[] {
  return getBarChart(chart).layout === "columns" ? [] : series.keys.map((id) => getKey(chart, id));
}

/** A chart of bars in a place; one with rows may be lower. */
export function drawBarFigure(
  drawn: DrawnBars,
  room: { readonly width: number; readonly height: number },
  { paint, ids }: RenderContext,
  { isLying, most } = { isLying: false, most: ROW.most as number },
): Drawing {
  const rows = listDrawnRows(drawn);
  if (rows.length === 0) return NO_DRAWING;
  const layout = getLayout(drawn, isLying);
  const { left, right, height } = placePlot(drawn, room, layout, most);
  const size = { width: room.width - left - right, height };
  const scene = drawBars(drawn, height, [{ plot: size.width, names: left }], layout);
  return {
    height,
    definitions: writePatterns(
      drawn.series.keys.map((id) => getKey(drawn.chart, id)),
      ids,
      paint,
    ),
    body: at(left, 0, [writeScene(scene, { paint, size, ids })]),
  };
}

/** How its bars stand; years can lie below each other too. */
function getLayout({ chart }: DrawnBars, isLying: boolean): BarLayout {
  const { layout } = getBarChart(chart);
  return isLying && layout === "years" ? "rows" : layout;
}

function placePlot(
  drawn: DrawnBars,
  { width, height }: { width: number; height: number },
  layout: BarLayout,
  most: number,
) {
  if (layout === "years") return { left: YEARS.left, right: YEARS.right, height };
  const rows = listDrawnRows(drawn);
  const head = layout === "columns" ? COLUMNS_HEAD : 0;
  const high = Math.max(ROW.least, Math.min(most, (height - head) / rows.length));
  const names = rows.map(({ label }) => label);
  return {
    left: measureNames(
      names,
      layout === "columns" ? Math.min(180, width * 0.32) : Math.min(240, width * 0.36),
    ),
    right: layout === "columns" ? 0 : ROWS_RIGHT,
    height: head + rows.length * high,
  };
}

/** The numbers of a chart of bars; a dash stands for none. */
function buildBarTable({ chart, series: { keys, rows } }: DrawnBars): FigureTable {
  return {
    columns: [getBarChart(chart).rowHead, ...keys.map((id) => getKey(chart, id).label), "All"],
    rows: rows.map((row) => ({
      href: row.href,
      cells: [row.label, ...[...keys.map((key) => getCount(row, key)), row.total].map(cell)],
    })),
  };
}

function cell(count: number): string {
  return count === 0 ? "–" : formatNumber(count);
}
