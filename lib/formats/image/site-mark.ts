import type { Palette } from "@/lib/drawing/colours";
import { element, type Markup } from "@/lib/drawing/markup";

/** The site's mark around a place: two that overlap, and the layer between them. */
export function siteMark({ x, y, size }: { x: number; y: number; size: number }, paint: Palette): Markup {
  const ring = { cy: 16, r: 9, fill: "none", stroke: paint.colour("ink"), "stroke-width": 2.2 };
  const transform = `translate(${x - size / 2} ${y - size / 2}) scale(${size / 32})`;
  return element("g", { transform }, [
    element("path", { d: "M16 8.52 A9 9 0 0 1 16 23.48 A9 9 0 0 1 16 8.52 Z", fill: paint.colour("accent") }),
    element("circle", { cx: 11, ...ring }),
    element("circle", { cx: 21, ...ring }),
  ]);
}
