import { join, type Markup } from "@/lib/drawing/markup";
import { line, widthOf, wrap } from "@/lib/drawing/type";
import type { Brush } from "./drawing";

const NAME = { face: "regular", size: 13 } as const;
const LEADING = 14;
/** Between a name and its bar. */
const GAP = 10;

/** What the names of some rows take, at most `most` pixels. */
export function namesWidth(names: readonly string[], most: number): number {
  return Math.min(most, GAP + 2 + Math.max(0, ...names.map((name) => widthOf(name, NAME))));
}

/** The name before a horizontal bar, up to it, in two lines where it is long. */
export function rowName(name: string, width: number, middle: number, { paint }: Brush): Markup {
  const lines = wrap(name, NAME, width - GAP, 2);
  const first = middle + 4.5 - ((lines.length - 1) * LEADING) / 2;
  return join(
    lines.map((text, index) =>
      line(text, NAME, {
        x: width - GAP,
        y: first + index * LEADING,
        "text-anchor": "end",
        fill: paint.colour("ink"),
      }),
    ),
  );
}
