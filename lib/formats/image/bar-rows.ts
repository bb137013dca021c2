import { element, join, type Markup } from "@/lib/drawing/markup";
import { type DrawnBars, listDrawnRows } from "@/lib/view-models/charts/bar-charts";
import { getKey, type Key } from "@/lib/view-models/charts/keys";
import type { SeriesRow } from "@/lib/view-models/charts/series";
import { barNumber, segment } from "./bars";
import { type Brush, type Drawing, NO_DRAWING } from "./drawing";
import { namesWidth, rowName } from "./row-name";
import { textures } from "./textures";

/** Room for the total behind the longest bar. */
const NUMBER_ROOM = 40;

/** Horizontal stacked bars, one for each row, the total behind each. */
export function drawBarRows(
  drawn: DrawnBars,
  { width, rowHeight }: { width: number; rowHeight: (rows: number) => number },
  brush: Brush,
): Drawing {
  const rows = listDrawnRows(drawn);
  const keyOf = (id: string) => getKey(drawn.chart, id);
  if (rows.length === 0) return NO_DRAWING;
  const high = rowHeight(rows.length);
  const nameWidth = namesWidth(
    rows.map(({ label }) => label),
    Math.min(240, width * 0.36),
  );
  const unit = (width - nameWidth - NUMBER_ROOM) / Math.max(1, ...rows.map(({ total }) => total));
  const bar = Math.min(30, high * 0.72);
  return {
    height: rows.length * high,
    definitions: textures(drawn.series.keys.map(keyOf), brush),
    body: join([
      ...rows.map((row, index) => {
        const middle = (index + 0.5) * high;
        return join([
          rowName(row.label, nameWidth, middle, brush),
          ...stack(row, keyOf, { from: nameWidth, middle, bar, unit }, brush),
          barNumber(row.total, nameWidth + row.total * unit, middle, brush),
        ]);
      }),
      element("path", { d: `M${nameWidth} 0 v${rows.length * high}`, stroke: brush.paint.colour("ink") }),
    ]),
  };
}

interface Along {
  readonly from: number;
  readonly middle: number;
  readonly bar: number;
  readonly unit: number;
}

function stack(
  row: SeriesRow,
  keyOf: (id: string) => Key,
  { from, middle, bar, unit }: Along,
  brush: Brush,
): Markup[] {
  let x = from;
  return row.segments.map(({ key, count }) => {
    const place = { x, y: middle - bar / 2, width: count * unit, height: bar };
    x += count * unit;
    return segment(row, keyOf(key), count, place, brush);
  });
}
