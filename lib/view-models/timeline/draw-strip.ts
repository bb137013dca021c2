import { type Scene, share } from "@/lib/drawing/scene";
import { TECHNOLOGY_TOKENS } from "./draw-record";
import type { Strip } from "./strip";

/** The height of a row of small marks, and of the ticks below them, in pixels. */
const ROW = 8;
const TICKS = 9;

/** The strip of a group, so many pixels high. */
export interface DrawnStrip {
  readonly height: number;
  readonly scene: Scene;
}

/** A group in one row: a small mark for each milestone, a tick for each partnership's beginning. */
export function drawStrip({ rows, marks, ticks }: Strip): DrawnStrip {
  const base = rows * ROW + ROW / 2;
  return {
    height: base + TICKS,
    scene: [
      ...marks.flatMap(({ status, places }) =>
        places.map(
          ([at, row]) =>
            ({
              shape: "mark",
              name: `small-${status}`,
              x: share(at / 100),
              y: base - ROW / 2 - row * ROW,
            }) as const,
        ),
      ),
      ...ticks.flatMap(({ technology, at }) =>
        at.map(
          (each) =>
            ({
              shape: "line",
              x1: share(each / 1000),
              x2: share(each / 1000),
              y1: base + 2,
              y2: base + 7,
              stroke: TECHNOLOGY_TOKENS[technology],
              strokeWidth: 1.5,
            }) as const,
        ),
      ),
    ],
  };
}
