import { contains, type EdtfDate, hasSameBounds } from "@/lib/domain/edtf-date";
import type { PartnershipStatus } from "@/lib/domain/partnerships";
import type { Move, PromiseStep } from "@/lib/domain/promise";
import type { Revision } from "@/lib/domain/revisions";
import {
  compareStatements,
  type MilestoneClaim,
  type PartnershipClaim,
  type PartnershipSays,
} from "@/lib/domain/statement";
import { measureSlip, type Slip } from "./deadline";
import { deriveMilestone, type MilestoneBelief } from "./milestone-belief";

/** A claim about a milestone and what it did to what was believed before it. */
interface HistoryEntry<C extends MilestoneClaim = MilestoneClaim> {
  readonly claim: C;
  readonly revision: Revision;
  /** The date that stood before, where the claim speaks to one. */
  readonly from: EdtfDate | null;
  /** The date that stands after it. */
  readonly to: EdtfDate | null;
  /** From the one to the other. */
  readonly shift: Slip | null;
  /** Whether it moved the target. */
  readonly move: Move | null;
}

/**
 * Everything said about one milestone, in order, each claim with what it changed when it was made. What a claim did never
 * depends on later ones, so the history as of a day is the beginning of the history as of today.
 * @param claims in any order
 * @param parties the milestone's parties with their parts and wholes
 */
export function buildMilestoneHistory<C extends MilestoneClaim>(
  claims: readonly C[],
  parties: ReadonlySet<string>,
): HistoryEntry<C>[] {
  const ordered = [...claims].sort(compareStatements);
  let before = deriveMilestone([], parties);
  return ordered.map((claim, index) => {
    const after = deriveMilestone(ordered.slice(0, index + 1), parties);
    const word = describeChange(claim, before, after);
    before = after;
    return word;
  });
}

function describeChange<C extends MilestoneClaim>(
  claim: C,
  before: MilestoneBelief,
  after: MilestoneBelief,
): HistoryEntry<C> {
  if (claim.says === "achieved") return describeAchievement(claim, before);
  const step = after.steps.find((each): each is PromiseStep<C> => each.claim === claim);
  // Anybody's word tells that a target was not met: a stranger's delay does not move it, nor does one to the same date.
  const unmoved = { from: before.current, to: before.current, shift: null, move: null };
  const isUnmoved = !step || step.revision === "reaffirmed";
  if (isUnmoved && after.notMet && !before.notMet) return { claim, revision: "missed", ...unmoved };
  if (claim.says === "not-yet") return { claim, revision: "not-yet", ...unmoved };
  if (!step) return { claim, revision: "third-hand", from: null, to: claim.date, shift: null, move: null };
  return { ...step, shift: step.from && step.to ? measureSlip(step.from, step.to) : null };
}

/** The first word that it happened is told against the target, a later one against the day that was given before. */
function describeAchievement<C extends MilestoneClaim>(claim: C, before: MilestoneBelief): HistoryEntry<C> {
  const from = before.happened ? before.achieved : (before.current ?? before.baseline);
  const to = claim.date ?? before.achieved;
  const dates = { claim, from, to, move: null };
  if (before.happened) return { ...dates, revision: reviseAchievement(from, to), shift: null };
  return { ...dates, revision: "achieved", shift: from && to ? measureSlip(from, to) : null };
}

/** What happened has a day, however it is told: another word about it narrows, widens or corrects it and moves nothing. */
function reviseAchievement(from: EdtfDate | null, to: EdtfDate | null): Revision {
  if (to === null || (from !== null && hasSameBounds(from, to))) return "reaffirmed";
  return from !== null && contains(to, from) ? "widened" : "refined";
}

/** What is believed of a partnership from what has been said. */
interface PartnershipBelief {
  /** The date of the first dated word that announces it. */
  readonly announced: EdtfDate | null;
  /** What the latest claim says; "unknown" where there is none. */
  readonly status: PartnershipStatus;
  /** When it was completed or ended, where that is the latest word and dated. */
  readonly ended: EdtfDate | null;
}

/** What is believed from a set of claims about one partnership, in any order. */
export function derivePartnership(claims: readonly PartnershipClaim[]): PartnershipBelief {
  const ordered = [...claims].sort(compareStatements);
  const latest = ordered.at(-1);
  const over = latest?.says === "ended" || latest?.says === "completed";
  return {
    announced: ordered.find((claim) => claim.says === "announced" && claim.date !== null)?.date ?? null,
    status: latest?.says ?? "unknown",
    ended: over ? latest.date : null,
  };
}

/** A word about a partnership and what it did to what was believed before it. */
interface PartnershipEntry<C extends PartnershipClaim = PartnershipClaim> {
  readonly claim: C;
  /** What it says, where that is news; else it repeats. */
  readonly revision: PartnershipSays | "reaffirmed";
  readonly to: EdtfDate | null;
}

/** Everything said about one partnership, in order, each word with what it changed. */
export function buildPartnershipHistory<C extends PartnershipClaim>(
  claims: readonly C[],
): PartnershipEntry<C>[] {
  const ordered = [...claims].sort(compareStatements);
  return ordered.map((claim, index) => {
    const before = derivePartnership(ordered.slice(0, index));
    const after = derivePartnership(ordered.slice(0, index + 1));
    const news = before.status !== after.status || (before.announced === null && after.announced !== null);
    return { claim, revision: news ? claim.says : "reaffirmed", to: claim.date };
  });
}
