import { EDGE } from "./measures";
import type { PlacedPanel } from "./placed-panel";
import type { PlacedPoint } from "./placed-point";

/** How far from a point the pointer may be, in pixels. */
const REACH = 32;

/** The point nearest to a place in the drawing; null where none is near. Places are pixels of the drawing. */
export function nearestPoint(
  { lines }: Pick<PlacedPanel, "lines">,
  plotWidth: number,
  at: { readonly x: number; readonly y: number },
): PlacedPoint | null {
  let nearest: PlacedPoint | null = null;
  let least = REACH;
  for (const point of lines.flatMap(({ points }) => points)) {
    const x = EDGE.left + point.x * plotWidth + point.beside;
    const distance = Math.hypot(x - at.x, point.y - at.y);
    if (distance > least) continue;
    least = distance;
    nearest = point;
  }
  return nearest;
}
