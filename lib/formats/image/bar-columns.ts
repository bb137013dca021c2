import { element, join, type Markup } from "@/lib/drawing/markup";
import { line, wrap } from "@/lib/drawing/type";
import { type DrawnBars, listDrawnRows } from "@/lib/view-models/charts/bar-charts";
import { getKey, type Key } from "@/lib/view-models/charts/keys";
import { countOf, type SeriesRow } from "@/lib/view-models/charts/series";
import { SHORT_LABELS } from "@/lib/view-models/charts/short-labels";
import { barNumber, segment } from "./bars";
import { type Brush, type Drawing, NO_DRAWING } from "./drawing";
import { namesWidth, rowName } from "./row-name";
import { filled, textures } from "./textures";

/** Behind a bar for its number, and a column before the next one begins. */
const NUMBER_ROOM = 34;
const HEAD = { face: "strong", size: 12.5 } as const;
const HEAD_LEADING = 15;
/** Columns narrower than this have short heads, in pixels. */
const SHORT_COLUMN = 120;
const SWATCH = { width: 18, height: 11, room: 25 };

/**
 * A column of bars for each key, all on one scale. The columns are not stacked, since a record can stand in several and the
 * sum would count it twice.
 */
export function drawBarColumns(
  drawn: DrawnBars,
  { width, rowHeight }: { width: number; rowHeight: (rows: number, above: number) => number },
  brush: Brush,
): Drawing {
  const rows = listDrawnRows(drawn);
  if (rows.length === 0) return NO_DRAWING;
  const marks = drawn.series.keys.map((id) => ({ id, key: getKey(drawn.chart, id) }));
  const nameWidth = namesWidth(
    rows.map(({ label }) => label),
    Math.min(180, width * 0.32),
  );
  const columnWidth = (width - nameWidth) / Math.max(1, marks.length);
  const heads = marks.map(({ id, key }) => headOf(id, key, columnWidth));
  const above = Math.max(...heads.map(({ height }) => height)) + 10;
  const high = rowHeight(rows.length, above);
  const most = Math.max(1, ...rows.flatMap((row) => row.segments.map(({ count }) => count)));
  const unit = (columnWidth - NUMBER_ROOM) / most;
  const bar = Math.min(26, high * 0.7);
  const start = (column: number) => nameWidth + column * columnWidth;
  return {
    height: above + rows.length * high,
    definitions: textures(
      marks.map(({ key }) => key),
      brush,
    ),
    body: join([
      ...heads.map((each, column) => head(each, start(column), above, brush)),
      ...marks.map((_, column) =>
        element("path", {
          d: `M${Math.round(start(column)) - 0.5} ${above - 4} V${above + rows.length * high}`,
          stroke: brush.paint.colour("rule-strong"),
        }),
      ),
      ...rows.map((row, index) => {
        const middle = above + (index + 0.5) * high;
        return join([
          rowName(row.label, nameWidth, middle, brush),
          ...marks.map(({ id, key }, column) =>
            cell(row, key, countOf(row, id), { x: start(column), middle, bar, unit }, brush),
          ),
        ]);
      }),
    ]),
  };
}

interface Head {
  readonly key: Key;
  readonly lines: readonly string[];
  /** Whether the words stand below the piece of a bar and not beside it. */
  readonly below: boolean;
  readonly height: number;
}

/** The head of a column says what its bars are: it is the legend. */
function headOf(id: string, key: Key, columnWidth: number): Head {
  const below = columnWidth < SHORT_COLUMN;
  const lines = below
    ? (SHORT_LABELS[id] ?? [key.label])
    : wrap(key.label, HEAD, columnWidth - SWATCH.room - 8, 3);
  return { key, lines, below, height: (lines.length + (below ? 1 : 0)) * HEAD_LEADING };
}

function head({ key, lines, below, height }: Head, x: number, foot: number, brush: Brush): Markup {
  const top = foot - 11 - (lines.length - 1) * HEAD_LEADING;
  const swatch = below ? foot - 11 - height + HEAD_LEADING - 10 : top - 10;
  return join([
    filled(key, { x, y: swatch, ...SWATCH }, brush),
    ...lines.map((text, index) =>
      line(text, HEAD, {
        x: below ? x + 1 : x + SWATCH.room,
        y: top + index * HEAD_LEADING,
        fill: brush.paint.colour("ink"),
      }),
    ),
  ]);
}

function cell(
  row: SeriesRow,
  key: Key,
  count: number,
  { x, middle, bar, unit }: { x: number; middle: number; bar: number; unit: number },
  brush: Brush,
): Markup | null {
  if (count === 0) return null;
  const place = { x, y: middle - bar / 2, width: count * unit, height: bar };
  return join([segment(row, key, count, place, brush), barNumber(count, x + count * unit, middle, brush)]);
}
