import { at } from "@/lib/drawing/markup";
import { writePatterns } from "@/lib/drawing/patterns";
import { writeScene } from "@/lib/drawing/write-scene";
import { getBarChart } from "@/lib/schema/pages/charts";
import { type DrawnBars, listDrawnRows } from "@/lib/view-models/charts/bar-charts";
import { COLUMNS_HEAD, ROWS_RIGHT, YEARS } from "@/lib/view-models/charts/bar-parts";
import { drawBars } from "@/lib/view-models/charts/draw-bars";
import { measureNames } from "@/lib/view-models/charts/draw-lying-bars";
import { getKey, type Key } from "@/lib/view-models/charts/keys";
import { getCount } from "@/lib/view-models/charts/series";
import { formatNumber } from "@/lib/view-models/text";
import { type Drawing, type FigureTable, NO_DRAWING, type RenderContext } from "./figure";

/** The most and the least pixels that a row of bars takes. */
const ROW = { most: 44, least: 20 };

/** What the bars of a chart mean, where its columns do not say so themselves. */
export function listBarKeys({ chart, series }: DrawnBars): readonly Key[] {
  return getBarChart(chart).layout === "columns" ? [] : series.keys.map((id) => getKey(chart, id));
}

/** A chart of bars in a place; one with rows may be lower. */
export function drawBarFigure(
  drawn: DrawnBars,
  room: { readonly width: number; readonly height: number },
  { paint, ids }: RenderContext,
): Drawing {
  const rows = listDrawnRows(drawn);
  if (rows.length === 0) return NO_DRAWING;
  const { left, right, height } = placePlot(drawn, room);
  const size = { width: room.width - left - right, height };
  const scene = drawBars(drawn, height, [{ plot: size.width, names: left }]);
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

function placePlot(drawn: DrawnBars, { width, height }: { width: number; height: number }) {
  const { layout } = getBarChart(drawn.chart);
  if (layout === "years") return { left: YEARS.left, right: YEARS.right, height };
  const rows = listDrawnRows(drawn);
  const head = layout === "columns" ? COLUMNS_HEAD : 0;
  const high = Math.max(ROW.least, Math.min(ROW.most, (height - head) / rows.length));
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
export function buildBarTable({ chart, series: { keys, rows } }: DrawnBars): FigureTable {
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
