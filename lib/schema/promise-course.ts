import type { Move } from "@/lib/domain/promise";
import type { Revision } from "@/lib/domain/revisions";
import type { MilestoneSays } from "@/lib/domain/says";
import type { DateShape, Milestone } from "./shapes";

/** A claim of a promise's history, and what it did to the target before it. */
export interface PromiseStep {
  /** The id of the claim. */
  readonly claim: string;
  readonly says: MilestoneSays;
  readonly revision: Revision;
  /** Whether it moved the target; each move is one arc. */
  readonly move: Move | null;
  readonly from: DateShape | null;
  readonly to: DateShape | null;
}

/** How the promise of one milestone went, as the loader derived it for a day: read by every page, never made anew. */
export interface PromiseCourse {
  /** The claims that make its history, in the domain's order. */
  readonly steps: readonly PromiseStep[];
  /** The claim whose word stands: of the achievement, the withdrawal, the delay or the target; null where there is none. */
  readonly standing: string | null;
  /** The last dated target, also where it no longer stands. */
  readonly lastTarget: DateShape | null;
  /** The claims that stand last side by side and cannot all be right. */
  readonly conflict: readonly string[];
}

/** Courses by the id of their milestone. */
export type PromiseCourses = ReadonlyMap<string, PromiseCourse>;

/** How far the dated promise of a milestone moved, without its claims. */
export interface PromiseMoves {
  readonly milestone: string;
  /** How many claims gave it a date. */
  readonly datedClaims: number;
  readonly slips: number;
  readonly pullIns: number;
  readonly shiftDays: number | null;
}

/** A ranked milestone, and how many more of the same company's the list passes over for it. */
export interface RankedMilestone {
  readonly milestone: Milestone;
  /** The other milestones of the list that the same companies are responsible for. */
  readonly sisters: readonly { readonly id: string; readonly title: string }[];
}
