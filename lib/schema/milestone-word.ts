import type { Move } from "@/lib/domain/promise";
import type { Revision } from "@/lib/domain/revisions";
import type { Claim, DateShape, SlipShape } from "./shapes";

/** A claim about a milestone with what it did to what was believed before it; later words never change that. */
export interface MilestoneWord extends Claim {
  readonly revision: Revision;
  /** The date that stood before, where the word speaks to one. */
  readonly from: DateShape | null;
  /** The date that stands after it. */
  readonly to: DateShape | null;
  /** Whether it moved the target. */
  readonly move: Move | null;
  /** From the one to the other, in days; an open side is null. */
  readonly shift: SlipShape | null;
}
