import { drawFilling } from "@/lib/drawing/patterns";
import { type Scene, type Shape, share } from "@/lib/drawing/scene";
import { measureWidth, type Type, wrapText } from "@/lib/drawing/type";
import { formatNumber } from "@/lib/view-models/text";
import { STRONG_TICK } from "@/lib/view-models/timeline/axis";
import { type DrawnBars, listDrawnRows } from "./bar-charts";
import { BAR, COLUMNS_HEAD, drawSegment, getColumnFill, getMost, only, type WordRoom } from "./bar-parts";
import { getKey, type Key, SHORT_LABELS } from "./keys";
import { getCount } from "./series";

const NAME: Type = { face: "regular", size: 12.5 };
const NAME_LEADING = 14;
const NAME_GAP = 10;
/** The piece of a bar above the head of its column. */
const SWATCH = 12;
const HEAD: Type = { face: "strong", size: 12.5 };

/** Horizontal stacked bars, one for each row, the total behind each. */
export function drawRows(drawn: DrawnBars, height: number, rooms: readonly WordRoom[]): Scene {
  const rows = listDrawnRows(drawn);
  const most = getMost(rows);
  const high = height / Math.max(1, rows.length);
  return [
    ...rows.flatMap((row, index): Shape[] => {
      const middle = (index + 0.5) * high;
      let at = 0;
      const segments = row.segments.map(({ key, count, href }) => {
        const box = { x: share(at / most), y: middle - (high * BAR.lying) / 2, width: share(count / most) };
        at += count;
        return drawSegment(row, getKey(drawn.chart, key), count, href, { ...box, height: high * BAR.lying });
      });
      return [
        ...rooms.flatMap((room) => drawName(row.label, middle, room)),
        ...segments,
        drawNumber(row.total, row.total / most, middle),
      ];
    }),
    { shape: "line", x1: 0, x2: 0, y1: 0, y2: height, stroke: "ink" },
  ];
}

/**
 * A column of bars for each key, all on one scale. The columns are not stacked, since a record can stand in several and the
 * sum would count it twice.
 */
export function drawColumns(drawn: DrawnBars, height: number, rooms: readonly WordRoom[]): Scene {
  const rows = listDrawnRows(drawn);
  const keys = drawn.series.keys.map((id) => getKey(drawn.chart, id));
  const most = Math.max(1, ...rows.flatMap((row) => row.segments.map(({ count }) => count)));
  const column = 1 / Math.max(1, keys.length);
  const fill = getColumnFill(most, keys.length);
  const high = (height - COLUMNS_HEAD) / Math.max(1, rows.length);
  return [
    ...keys.flatMap((key, index): Shape[] => [
      ...drawFilling(key, { x: share(index * column), y: 1, width: 18, height: SWATCH - 2 }),
      ...rooms.flatMap((room) => drawHead(key, index * column, column * room.plot, room)),
      {
        shape: "line",
        x1: share(index * column),
        x2: share(index * column),
        y1: COLUMNS_HEAD - 4,
        y2: height,
        stroke: "rule-strong",
      },
    ]),
    ...rows.flatMap((row, index): Shape[] => {
      const middle = COLUMNS_HEAD + (index + 0.5) * high;
      const bars = keys.flatMap((key, place): Shape[] => {
        const count = getCount(row, key.id);
        if (count === 0) return [];
        const long = (count / most) * column * fill;
        const box = { x: share(place * column), y: middle - (high * BAR.lying) / 2, width: share(long) };
        const href = row.segments.find((segment) => segment.key === key.id)?.href ?? row.href;
        return [
          drawSegment(row, key, count, href, { ...box, height: high * BAR.lying }),
          drawNumber(count, place * column + long, middle),
        ];
      });
      return [...rooms.flatMap((room) => drawName(row.label, middle, room)), ...bars];
    }),
  ];
}

/** The head of a column says what its bars are: it is the legend. */
function drawHead(key: Key, at: number, width: number, { layouts }: WordRoom): Shape[] {
  const isNarrow = width < 110;
  const lines = isNarrow ? (SHORT_LABELS[key.id] ?? [key.label]) : wrapText(key.label, HEAD, width - 12, 2);
  return lines.map(
    (text, index): Shape => ({
      shape: "text",
      x: share(at, 1),
      y: SWATCH + 13 + index * 14,
      text,
      type: HEAD,
      ...only(layouts),
    }),
  );
}

/** The name before a horizontal bar, up to it, in two lines where it is long. */
function drawName(name: string, middle: number, { names, layouts }: WordRoom): Shape[] {
  const lines = wrapText(name, NAME, names - NAME_GAP, 2);
  const first = middle + 4.5 - ((lines.length - 1) * NAME_LEADING) / 2;
  return lines.map(
    (text, index): Shape => ({
      shape: "text",
      x: -NAME_GAP,
      y: first + index * NAME_LEADING,
      text,
      type: NAME,
      anchor: "end",
      ...only(layouts),
    }),
  );
}

/** A number behind the end of a horizontal bar. */
function drawNumber(count: number, at: number, middle: number): Shape {
  return { shape: "text", x: share(at, 6), y: middle + 4.3, text: formatNumber(count), type: STRONG_TICK };
}

/** What the names of some rows take, at most `most` pixels. */
export function measureNames(names: readonly string[], most: number): number {
  return Math.min(most, NAME_GAP + 2 + Math.max(0, ...names.map((name) => measureWidth(name, NAME))));
}
