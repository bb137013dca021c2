import { at, join, type Markup } from "@/lib/drawing/markup";
import { drawFilling } from "@/lib/drawing/patterns";
import type { Shape } from "@/lib/drawing/scene";
import { line, widthOf } from "@/lib/drawing/type";
import { writeScene } from "@/lib/drawing/write-scene";
import type { Key } from "@/lib/view-models/charts/keys";
import type { RenderContext } from "./drawing";

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
export function keyItem(key: Key, { paint, ids }: RenderContext): LegendItem {
  const swatch = drawFilling(key, { x: 0, y: -6, width: 20, height: 12 });
  const glyph: Shape[] = key.status ? [{ shape: "mark", name: key.status, x: 34, y: 0 }] : [];
  const width = key.status ? 41 : 20;
  const mark = writeScene([...swatch, ...glyph], { paint, ids, size: { width, height: 12 } });
  return { mark, width, label: key.label };
}

/** Items in lines of at most `width` pixels; the first line's middle is half a line below the top. */
export function legend(
  items: readonly LegendItem[],
  width: number,
  { paint }: RenderContext,
): { readonly height: number; readonly body: Markup } {
  let [x, row] = [0, 0];
  const placed = items.map(({ mark, width: markWidth, label }) => {
    const long = markWidth + GAP.mark + widthOf(label, LABEL);
    if (x > 0 && x + long > width) [x, row] = [0, row + 1];
    const y = (row + 0.5) * LEGEND_LEADING;
    const words = line(label, LABEL, { x: markWidth + GAP.mark, y: 4.5, fill: paint.colour("ink") });
    const item = at(x, y, [mark, words]);
    x += long + GAP.item;
    return item;
  });
  return { height: items.length === 0 ? 0 : (row + 1) * LEGEND_LEADING, body: join(placed) };
}
