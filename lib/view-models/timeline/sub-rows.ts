import { NEIGHBOUR_GAP } from "./measures";
import type { Box } from "./placed-label";

/**
 * The row of each box, from 0: taken from the left, each goes to the first row in which it touches none before it.
 * The same boxes in the same order always give the same rows.
 */
export function subRows(boxes: readonly Box[]): number[] {
  const rows = boxes.map(() => 0);
  const ends: number[] = [];
  const order = boxes.map((_, index) => index).sort((a, b) => startOf(boxes, a) - startOf(boxes, b) || a - b);
  for (const index of order) {
    const { start, end } = boxes[index] as Box;
    const free = ends.findIndex((taken) => taken + NEIGHBOUR_GAP <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    rows[index] = row;
  }
  return rows;
}

function startOf(boxes: readonly Box[], index: number): number {
  return boxes[index]?.start ?? 0;
}

/** The smallest box around some. */
export function around(boxes: readonly Box[]): Box {
  return {
    start: Math.min(...boxes.map(({ start }) => start)),
    end: Math.max(...boxes.map(({ end }) => end)),
  };
}
