import type { EdtfDate } from "./edtf-date";
import { believeMilestone, historyOf, type MilestoneBelief } from "./milestone-belief";
import { reviseDate } from "./revision";
import type { Revision } from "./revisions";
import { type Slip, slipBetween } from "./slip";
import { compareStatements, type MilestoneClaim } from "./statement";

/** A word about a milestone and what it did to what was believed before it. */
export interface Word<C extends MilestoneClaim = MilestoneClaim> {
  readonly claim: C;
  readonly revision: Revision;
  /** The date that stood before, where the word speaks to one. */
  readonly from: EdtfDate | null;
  /** The date that stands after it. */
  readonly to: EdtfDate | null;
  /** From the one to the other. */
  readonly shift: Slip | null;
}

/**
 * Everything said about one milestone, in order, each word with what it changed. What a word did never depends on later
 * ones, so the history as of a day is the beginning of the history as of today.
 * @param claims in any order
 * @param parties the milestone's parties with their parts and wholes
 */
export function milestoneHistory<C extends MilestoneClaim>(
  claims: readonly C[],
  parties: ReadonlySet<string>,
): Word<C>[] {
  const ordered = [...claims].sort(compareStatements);
  return ordered.map((claim, index) => {
    const said = ordered.slice(0, index + 1);
    const before = believeMilestone(ordered.slice(0, index), parties);
    const after = believeMilestone(said, parties);
    return wordOf(claim, before, after, historyOf(said, parties));
  });
}

function wordOf<C extends MilestoneClaim>(
  claim: C,
  before: MilestoneBelief,
  after: MilestoneBelief,
  history: readonly MilestoneClaim[],
): Word<C> {
  if (claim.says === "achieved") return achievement(claim, before);
  const said = claim.says === "not-yet" || !history.includes(claim);
  // Anybody's word tells that a target was not met; a stranger's delay does not move it.
  if (said && after.notMet && !before.notMet)
    return { claim, revision: "missed", from: before.current, to: before.current, shift: null };
  if (claim.says === "not-yet")
    return { claim, revision: "not-yet", from: before.current, to: before.current, shift: null };
  if (!history.includes(claim))
    return { claim, revision: "third-hand", from: null, to: claim.date, shift: null };
  if (history[0] === claim && claim.says === "target")
    return { claim, revision: "promised", from: null, to: claim.date, shift: null };
  if (claim.says === "withdrawn")
    return { claim, revision: "withdrawn", from: before.current, to: null, shift: null };
  if (claim.date === null) return undatedWord(claim, before);
  return datedWord(claim, claim.date, before);
}

/** The first word that it happened is told against the target, a later one against the day that was given before. */
function achievement<C extends MilestoneClaim>(claim: C, before: MilestoneBelief): Word<C> {
  const from = before.happened ? before.achieved : (before.current ?? before.baseline);
  const to = claim.date ?? before.achieved;
  const shift = from && to ? slipBetween(from, to) : null;
  if (!before.happened) return { claim, revision: "achieved", from, to, shift };
  if (to === null) return { claim, revision: "reaffirmed", from, to, shift };
  return { claim, revision: from ? reviseDate(from, to) : "refined", from, to, shift };
}

/** A delay without a date takes the target away; a target without one repeats it. */
function undatedWord<C extends MilestoneClaim>(claim: C, before: MilestoneBelief): Word<C> {
  if (claim.says === "delayed")
    return { claim, revision: "delayed", from: before.current, to: null, shift: null };
  return { claim, revision: "reaffirmed", from: before.current, to: before.current, shift: null };
}

function datedWord<C extends MilestoneClaim>(claim: C, to: EdtfDate, before: MilestoneBelief): Word<C> {
  const { baseline, current, withdrawn } = before;
  if (current)
    return { claim, revision: reviseDate(current, to), from: current, to, shift: slipBetween(current, to) };
  if (baseline) return { claim, revision: "reopened", from: baseline, to, shift: slipBetween(baseline, to) };
  return { claim, revision: firstDate(claim, withdrawn), from: null, to, shift: null };
}

/** What the first date does to a history that had none: a target gives one, a delay says that it is not the first. */
function firstDate(claim: MilestoneClaim, withdrawn: boolean): Revision {
  if (withdrawn) return "reopened";
  return claim.says === "delayed" ? "delayed" : "refined";
}
