import type { Milestone, SlipShape } from "./shapes";

/** How the promise of one milestone went: of those with a dated target. */
export interface PromiseCourse {
  readonly milestone: string;
  /** How many words gave it a date. */
  readonly words: number;
  /** How many of them moved it. */
  readonly moves: number;
  readonly slip: SlipShape | null;
}

/** A milestone whose dated target moved, and how often. */
export interface MovedMilestone {
  readonly milestone: Milestone;
  readonly moves: number;
}
