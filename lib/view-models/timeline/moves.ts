import type { PlacedGhost } from "./placed-milestone";
import type { PlacedSpan } from "./placed-span";

/** Less than this part of the axis is too near for a curve. */
const NEAR = 0.01;

/** A move of a date, in fractions of the axis. */
export interface Hop {
  readonly from: number;
  readonly to: number;
}

/** What is drawn of a date that moved. */
export interface Moves {
  /** Where it stood before, oldest first. */
  readonly stood: readonly number[];
  /** The curves from each place to the next, the last of them to where it stands now; a head ends that one. */
  readonly hops: readonly Hop[];
}

/**
 * The moves of a date. A target that was only said more or less exactly is none, and a place too near the next is passed
 * over, so that the last curve always reaches the present one.
 */
export function movesOf(ghosts: readonly PlacedGhost[], now: Pick<PlacedSpan, "at">): Moves {
  const stood = ghosts.filter(({ moved }) => moved).map(({ span }) => span.at);
  const hops: Hop[] = [];
  let to = now.at;
  for (const from of [...stood].reverse()) {
    if (Math.abs(to - from) <= NEAR) continue;
    hops.unshift({ from, to });
    to = from;
  }
  return { stood, hops };
}
