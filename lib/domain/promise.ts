import type { EdtfDate } from "./edtf-date";
import type { IdOf } from "./list";
import { MILESTONE_KINDS, type MilestoneKind } from "./milestone-kinds";
import type { Revision } from "./revisions";
import type { MilestoneClaim } from "./statement";

/** The revisions that move a target: each is one arc of a drawing, and sentences count the same. */
export const MOVES = [
  { id: "slipped", label: "Slipped", definition: "The target moved later." },
  { id: "pulled-in", label: "Pulled in", definition: "The target moved earlier." },
] as const;

export type Move = IdOf<typeof MOVES>;

/** A claim of a promise's history, and what it did to the target that stood before it. */
export interface PromiseStep<C extends MilestoneClaim = MilestoneClaim> {
  readonly claim: C;
  readonly revision: Revision;
  /** The target it speaks to: the one that stood, and for a reopened promise the last dated one; null where there is none. */
  readonly from: EdtfDate | null;
  /** The target that stands after it; null where none does. */
  readonly to: EdtfDate | null;
  /** Whether the target moved, also where the promise is reopened; null where it only was reworded, repeated or dropped. */
  readonly move: Move | null;
}

/** A promise followed from its first word to its last. */
export interface PromiseCourse<C extends MilestoneClaim = MilestoneClaim> {
  readonly steps: readonly PromiseStep<C>[];
  /** The first dated target. */
  readonly baseline: EdtfDate | null;
  /** The latest dated target; null after a withdrawal and after a delay without a date. */
  readonly current: EdtfDate | null;
  /** The latest dated target, also where it no longer stands. */
  readonly lastTarget: EdtfDate | null;
  /** The withdrawals since the last dated target, oldest first; empty where it is not withdrawn. */
  readonly withdrawals: readonly C[];
  /** The claim whose word stands: of the target, the withdrawal or the delay. */
  readonly standing: C | null;
}

/** How often a promise moved, each way, and how often it was put off without a date. */
export interface Moves {
  readonly slips: number;
  readonly pullIns: number;
  readonly undatedDelays: number;
}

/** As much of a promise as it takes to choose among a company's. */
export interface Leading {
  readonly kind: MilestoneKind;
  /** How many claims gave it a date. */
  readonly datedClaims: number;
  /** Its place among all by name. */
  readonly rank: number;
}

/**
 * The promise that stands for a company where there is room for one: of those on the ladder of stages, if there are any,
 * the one that was dated most often; of equals the one at the later stage, then the first by name.
 */
export function pickLeadPromise<P extends Leading>(promises: readonly P[]): P | null {
  const stages = MILESTONE_KINDS.map(({ id }): MilestoneKind => id);
  const isOnLadder = ({ kind }: Leading) =>
    Number(MILESTONE_KINDS.some(({ id, ladder }) => id === kind && ladder));
  const [first = null] = promises.toSorted(
    (a, b) =>
      isOnLadder(b) - isOnLadder(a) ||
      b.datedClaims - a.datedClaims ||
      stages.indexOf(b.kind) - stages.indexOf(a.kind) ||
      a.rank - b.rank,
  );
  return first;
}
