import type { PlacedArc } from "@/lib/view-models/timeline/arcs";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import type { Palette } from "./colours";
import { element, join, type Markup, digits as px } from "./markup";

/** Earlier targets, faint, and a curve for each move of the target; a head ends the last one. */
export function ghostMarks(
  { earlier, arcs }: { readonly earlier: readonly PlacedSpan[]; readonly arcs: readonly PlacedArc[] },
  { x, y, paint }: { x: (fraction: number) => number; y: number; paint: Palette },
): Markup {
  const quiet = paint.colour("quiet");
  const last = arcs.at(-1);
  const ring = { cy: y, r: 3, fill: paint.colour("paper"), stroke: quiet };
  return join([
    ...earlier
      .filter((span) => span.to > span.from)
      .map((span) => {
        const window = { x: x(span.from), y: y - 2.5, width: x(span.to) - x(span.from), height: 5 };
        return element("rect", { ...window, fill: quiet, "fill-opacity": 0.22 });
      }),
    ...arcs.map(({ from }) =>
      element("circle", { ...ring, cx: x(from), "stroke-width": 1.25, opacity: 0.8 }),
    ),
    ...arcs.map(({ from, to }) =>
      element("path", { d: curve(x(from), x(to), y), fill: "none", stroke: quiet }),
    ),
    last && head(x(last.from), x(last.to), y, quiet),
  ]);
}

function curve(from: number, to: number, y: number): string {
  const [a, b] = [from + 0.12 * (to - from), from + 0.88 * (to - from)];
  return `M${px(from)} ${px(y - 6)}C${px(a)} ${px(y - 21)} ${px(b)} ${px(y - 21)} ${px(to)} ${px(y - 6)}`;
}

function head(from: number, to: number, y: number, fill: string): Markup {
  const turn = to > from ? -32 : 32;
  const transform = `translate(${px(to)} ${px(y - 6.5)}) rotate(${turn})`;
  return element("path", { d: "M0 0L-3.2-7H3.2Z", transform, fill });
}
