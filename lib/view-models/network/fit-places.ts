/** A drawing's size, and how near to its edges a node may stand, in pixels. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
}

/** A node that is being moved. */
interface Movable {
  readonly key: string;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
}

/** All within the drawing: amid it, and drawn together where they reach too far; to a tenth of a pixel. */
export function placeAmid(
  bodies: readonly Movable[],
  { width, height, edge }: Room,
): Map<string, { readonly x: number; readonly y: number }> {
  const across = fitSide(
    bodies.map(({ x = 0 }) => x),
    width - 2 * edge,
    2.5,
  );
  const down = fitSide(
    bodies.map(({ y = 0 }) => y),
    height - 2 * edge,
  );
  return new Map(
    bodies.map(({ key, x = 0, y = 0 }) => [
      key,
      { x: toTenths(width / 2 + across(x)), y: toTenths(height / 2 + down(y)) },
    ]),
  );
}

/** How far from the middle each value stands, where all have to have room. */
function fitSide(values: readonly number[], room: number, most = 1): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale = Math.min(most, room / Math.max(1, high - low));
  return (value) => (value - (low + high) / 2) * scale;
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
