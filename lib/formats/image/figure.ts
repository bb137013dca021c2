import type { Palette } from "@/lib/drawing/colours";
import { at, join, type Markup, NOTHING } from "@/lib/drawing/markup";
import { drawFilling } from "@/lib/drawing/patterns";
import type { Shape } from "@/lib/drawing/scene";
import { line, measureWidth } from "@/lib/drawing/type";
import { writeScene } from "@/lib/drawing/write-scene";
import type { PictureShape } from "@/lib/schema/parameters/picture-parameters";
import type { Key } from "@/lib/view-models/charts/keys";
import type { ChartCaption } from "./chart-content";

/** What a drawing is made with. */
export interface RenderContext {
  readonly paint: Palette;
  /** What its ids begin with, so that two drawings can stand in one page. */
  readonly ids: string;
}

/** A drawing from (0, 0) to its width and height, in pixels. */
export interface Drawing {
  readonly height: number;
  /** What the body refers to. */
  readonly definitions: Markup;
  readonly body: Markup;
}

/** What is drawn where there is nothing to draw. */
export const NO_DRAWING: Drawing = { height: 0, definitions: NOTHING, body: NOTHING };

/** Something a drawing holds, drawn from x = 0 around y = 0, and its words. */
export interface LegendItem {
  readonly mark: Markup;
  readonly width: number;
  readonly label: string;
}

const LABEL = { face: "regular", size: 13 } as const;
const GAP = { mark: 7, item: 20 };
const LEGEND_LEADING = 22;

/** A bar's texture, with the shape of its status where it has one. */
export function drawKeyItem(key: Key, { paint, ids }: RenderContext): LegendItem {
  const swatch = drawFilling(key, { x: 0, y: -6, width: 20, height: 12 });
  const glyph: Shape[] = key.status ? [{ shape: "mark", name: key.status, x: 34, y: 0 }] : [];
  const width = key.status ? 41 : 20;
  const mark = writeScene([...swatch, ...glyph], { paint, ids, size: { width, height: 12 } });
  return { mark, width, label: key.label };
}

/** Items in lines of at most `width` pixels; the first line's middle is half a line below the top. */
export function drawLegend(
  items: readonly LegendItem[],
  width: number,
  { paint }: RenderContext,
): { readonly height: number; readonly body: Markup } {
  let [x, row] = [0, 0];
  const placed = items.map(({ mark, width: markWidth, label }) => {
    const long = markWidth + GAP.mark + measureWidth(label, LABEL);
    if (x > 0 && x + long > width) [x, row] = [0, row + 1];
    const y = (row + 0.5) * LEGEND_LEADING;
    const words = line(label, LABEL, { x: markWidth + GAP.mark, y: 4.5, fill: paint.colour("ink") });
    const item = at(x, y, [mark, words]);
    x += long + GAP.item;
    return item;
  });
  return { height: items.length === 0 ? 0 : (row + 1) * LEGEND_LEADING, body: join(placed) };
}

/** What a chart draws, in words: a row for each bar, point or mark. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

interface FigureRow {
  /** Where the page has more of what the first cell names. */
  readonly href: string;
  readonly cells: readonly string[];
}

/** Drawings of one width side by side, in as many rows as it takes. */
export function layCells(
  cells: readonly Drawing[],
  place: {
    readonly columns: number;
    readonly width: number;
    readonly gap: { readonly across: number; readonly down: number };
  },
): Drawing {
  const { columns, width, gap } = place;
  let top = 0;
  const body: Markup[] = [];
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns);
    body.push(...row.map((cell, column) => at(column * (width + gap.across), top, [cell.body])));
    top += Math.max(...row.map(({ height }) => height)) + gap.down;
  }
  return { height: Math.max(0, top - gap.down), definitions: NOTHING, body: join(body) };
}

/** What a chart is drawn for. */
export interface FigureRoom {
  /** The width of the drawing that has most room. */
  readonly width: number;
  /** How high it may be: the lanes of a timeline alone, in a picture with a shape all of it. */
  readonly most: number;
  /** The shape of the picture, which it fills; what has no room there is left out, and that is said. */
  readonly shape?: PictureShape["id"];
}

/** A chart that is drawn at any width, with its legend and what has to be said of what it leaves out. */
export interface Figure {
  readonly items: readonly LegendItem[];
  /** Empty where nothing is left out. */
  readonly cut: string;
  /** What is said of it where less is drawn than the filter keeps. */
  readonly told?: Partial<Pick<ChartCaption, "title" | "sentence">>;
  draw(room: { readonly width: number; readonly height: number }): Drawing;
  table(): FigureTable;
}
