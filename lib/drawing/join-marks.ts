import { type JoinedMark, type Scene, type Shape, share } from "./scene";

/**
 * A scene in which marks that follow each other at one place, in one ink, are one, and those at the ends of a bar a part of
 * it: of hundreds each element weighs.
 */
export function joinMarks(scene: Scene): Scene {
  const joined: Shape[] = [];
  for (const shape of scene) {
    const last = joined.at(-1);
    const whole = shape.shape === "mark" && last ? joinMark(shape, last) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(shape);
  }
  return joined;
}

type MarkShape = Shape & { readonly shape: "mark" };

/** A mark as a part of the shape below it; null where it stands elsewhere. */
function joinMark(mark: MarkShape, below: Shape): Shape | null {
  if (below.shape === "mark")
    return isSamePlace(mark, below) ? { ...below, name: join(below.name, mark.name) } : null;
  // What is faint would make faint what is not.
  if (below.shape !== "bar" || below.opacity !== undefined) return null;
  const end = (at: number) => ({ x: share(at), y: below.y, ink: below.ink });
  if (isSamePlace(mark, end(below.to))) return { ...below, stop: join(below.stop, mark.name) };
  return isSamePlace(mark, end(below.from)) ? { ...below, begin: join(below.begin, mark.name) } : null;
}

function join(below: JoinedMark | null, above: JoinedMark): JoinedMark {
  return below === null ? above : (`${below}+${above}` as JoinedMark);
}

/** A mark without an ink takes none: it may lie upon one that has. */
function isSamePlace(above: MarkShape, below: Pick<MarkShape, "x" | "y" | "ink">): boolean {
  const isInked = above.ink === undefined || JSON.stringify(above.ink) === JSON.stringify(below.ink);
  return isInked && JSON.stringify([above.x, above.y]) === JSON.stringify([below.x, below.y]);
}
