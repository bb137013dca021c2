import { EDGE } from "./scale";

/** A point of a drawing that a reader can reach: a fraction across, pixels down. */
export interface ReachablePoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly beside: number;
}

/** The points of a panel, line by line. */
export type ReachableLines = readonly { readonly points: readonly ReachablePoint[] }[];

/** How far from a point the pointer may be, in pixels. */
const REACH = 32;

/** The point nearest to a place in the drawing; null where none is near. Places are pixels of the drawing. */
export function findNearestPoint(
  lines: ReachableLines,
  plotWidth: number,
  at: { readonly x: number; readonly y: number },
): ReachablePoint | null {
  let nearest: ReachablePoint | null = null;
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

/**
 * The point that a key leads to: left and right along a line, up and down to the line before and after it, at its word
 * nearest in time. The first key reaches the first word of the first line.
 * @param from the id of the point reached so far
 * @returns its id; null for a key that leads nowhere
 */
export function findNextPoint(lines: ReachableLines, from: string | null, key: string): string | null {
  const step = STEPS[key];
  if (!step) return null;
  const row = lines.findIndex(({ points }) => points.some(({ id }) => id === from));
  const line = lines[row];
  if (!line) return lines[0]?.points[0]?.id ?? null;
  const place = line.points.findIndex(({ id }) => id === from);
  if (step.along !== 0) return (line.points[place + step.along] ?? line.points[place])?.id ?? null;
  const other = lines[row + step.line] ?? line;
  if (other === line) return from;
  const now = line.points[place]?.x ?? 0;
  const [nearest] = [...other.points].sort((a, b) => Math.abs(a.x - now) - Math.abs(b.x - now));
  return nearest?.id ?? from;
}

const STEPS: Readonly<Record<string, { readonly along: number; readonly line: number }>> = {
  ArrowLeft: { along: -1, line: 0 },
  ArrowRight: { along: 1, line: 0 },
  ArrowUp: { along: 0, line: -1 },
  ArrowDown: { along: 0, line: 1 },
};
