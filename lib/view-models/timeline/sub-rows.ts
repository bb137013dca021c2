import { NEIGHBOUR_GAP } from "./measures";
import type { Box } from "./placed-label";

/**
 * The row of each box, from 0: in the order given, each goes to the first row in which it touches no other.
 * The same boxes in the same order always give the same rows.
 */
export function subRows(boxes: readonly Box[]): number[] {
  const rows: Box[][] = [];
  return boxes.map((box) => {
    const free = rows.findIndex((taken) => taken.every((other) => areApart(box, other)));
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), box];
    return row;
  });
}

function areApart(a: Box, b: Box): boolean {
  return a.end + NEIGHBOUR_GAP <= b.start || b.end + NEIGHBOUR_GAP <= a.start;
}

/** The smallest box around some. */
export function around(boxes: readonly Box[]): Box {
  return {
    start: Math.min(...boxes.map(({ start }) => start)),
    end: Math.max(...boxes.map(({ end }) => end)),
  };
}
