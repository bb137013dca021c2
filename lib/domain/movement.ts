import type { Revision } from "./revisions";
import type { Slip } from "./slip";

/** How often a promise moved, and how far it stands from the first one. */
export interface Movement {
  /** How many of its words moved the target. */
  readonly moves: number;
  /** Of the achievement, else of the current target, against the baseline. */
  readonly slip: Slip | null;
}

/** The revisions that move a target; a reopened one moved where its date is not the old one. */
export const MOVING = ["slipped", "pulled-in", "widened"] as const satisfies readonly Revision[];

const MOVING_SET: ReadonlySet<string> = new Set(MOVING);

/** Whether a word moved the target that stood before it. */
export function movesTarget({ revision, shift }: { revision: Revision; shift: Slip | null }): boolean {
  return MOVING_SET.has(revision) || (revision === "reopened" && shift !== null);
}

/** The most moved first: by how often, then by the most days it may have moved, in either direction. */
export function compareMovement(a: Movement, b: Movement): number {
  return b.moves - a.moves || reachOf(b.slip) - reachOf(a.slip);
}

/** The most days a slip may be, in either direction; 0 where there is none. */
export function reachOf(slip: Slip | null): number {
  return Math.max(Math.abs(slip?.minDays ?? 0), Math.abs(slip?.maxDays ?? 0));
}
