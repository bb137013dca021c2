import type { Milestone } from "./shapes";

/** What is promised for soon or now, and what passed without a report; each with how many there are in all. */
export interface DueAndPassed {
  /** Ahead, and may begin within twelve months. */
  readonly next: SomeMilestones;
  /** The day lies inside the window. */
  readonly now: SomeMilestones;
  /** The window is over, and no source says what happened. */
  readonly passed: SomeMilestones;
}

/** The first of some milestones, and how many there are. */
export interface SomeMilestones {
  readonly first: readonly Milestone[];
  readonly total: number;
}
