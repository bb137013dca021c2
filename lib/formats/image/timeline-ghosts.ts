import type { PlacedGhost } from "@/lib/view-models/timeline/placed-milestone";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import type { Palette } from "./colours";
import { element, join, type Markup, digits as px } from "./markup";

/** Less than this part of the axis is too near for a curve. */
const NEAR = 0.01;

/** Earlier targets, faint, and the curve by which the date moved from each to the next; a head where it stands now. */
export function ghostMarks(
  ghosts: readonly PlacedGhost[],
  now: PlacedSpan,
  { x, y, paint }: { x: (fraction: number) => number; y: number; paint: Palette },
): Markup {
  const quiet = paint.colour("quiet");
  return join(
    ghosts.map(({ span, moved }, index) => {
      const next = ghosts[index + 1]?.span ?? now;
      const isFar = moved && Math.abs(next.at - span.at) > NEAR;
      const window = { x: x(span.from), y: y - 2.5, width: x(span.to) - x(span.from), height: 5 };
      const ring = { cx: x(span.at), cy: y, r: 3, fill: paint.colour("paper"), stroke: quiet };
      return join([
        span.to > span.from && element("rect", { ...window, fill: quiet, "fill-opacity": 0.22 }),
        moved && element("circle", { ...ring, "stroke-width": 1.25, opacity: 0.8 }),
        isFar && element("path", { d: curve(x(span.at), x(next.at), y), fill: "none", stroke: quiet }),
        isFar && index === ghosts.length - 1 && head(x(span.at), x(next.at), y, quiet),
      ]);
    }),
  );
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
