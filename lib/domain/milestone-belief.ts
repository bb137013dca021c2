import type { EdtfDate } from "./edtf-date";
import { type Slip, slipBetween } from "./slip";
import { compareStatements, type MilestoneClaim } from "./statement";

/** What is believed of a milestone from what has been said; nothing here depends on today. */
export interface MilestoneBelief {
  /** The first dated target of the history. */
  readonly baseline: EdtfDate | null;
  /** The latest dated target; null after a withdrawal and after a delay without a date. */
  readonly current: EdtfDate | null;
  readonly achieved: EdtfDate | null;
  /** A source says that it happened, with or without a date. */
  readonly happened: boolean;
  readonly withdrawn: boolean;
  /** A source says that by the end of the current window it had not happened. */
  readonly notMet: boolean;
  /** Of the achieved date once there is one, else of the current target, against the baseline. */
  readonly slip: Slip | null;
  /** The claim whose word stands: of the achievement, the withdrawal, the delay or the current target. */
  readonly standing: string | null;
}

/** The words that can move a target. */
const MOVES = new Set(["target", "delayed", "withdrawn"]);

/**
 * What is believed from a set of claims about one milestone.
 * @param claims what was said by the day in question, in any order
 * @param parties the milestone's parties with their parts and wholes (see `partiesOf`)
 */
export function believeMilestone(
  claims: readonly MilestoneClaim[],
  parties: ReadonlySet<string>,
): MilestoneBelief {
  const ordered = [...claims].sort(compareStatements);
  const promise = followPromise(historyOf(ordered, parties));
  const achievements = ordered.filter((claim) => claim.says === "achieved");
  const achievement = achievements.findLast((claim) => claim.date !== null) ?? achievements.at(-1) ?? null;
  const achieved = achievement?.date ?? null;
  const reached = achieved ?? promise.current;
  return {
    baseline: promise.baseline,
    current: promise.current,
    achieved,
    happened: achievement !== null,
    withdrawn: promise.withdrawn,
    notMet: promise.current?.latest != null && saidNotMet(ordered, promise.current.latest),
    slip: promise.baseline && reached ? slipBetween(promise.baseline, reached) : null,
    standing: achievement?.id ?? promise.standing,
  };
}

/**
 * The words that make the history of a promise: those of the parties, however reported; other words only where no party
 * has given a date yet, so that neither an undated nor a third-hand word erases a dated promise.
 */
export function historyOf(
  ordered: readonly MilestoneClaim[],
  parties: ReadonlySet<string>,
): MilestoneClaim[] {
  const moves = ordered.filter((claim) => MOVES.has(claim.says));
  const ofParties = moves.filter((claim) => claim.saidBy.some((company) => parties.has(company)));
  return ofParties.some((claim) => claim.date !== null) ? ofParties : moves;
}

interface Promise {
  baseline: EdtfDate | null;
  current: EdtfDate | null;
  withdrawn: boolean;
  standing: string | null;
}

/** Follows a promise word by word: a target without a date repeats the dated one before it; a dated delay is a target. */
function followPromise(history: readonly MilestoneClaim[]): Promise {
  const promise: Promise = { baseline: null, current: null, withdrawn: false, standing: null };
  for (const { id, says, date } of history) {
    if (says === "withdrawn") {
      promise.current = null;
      promise.withdrawn = true;
      promise.standing = id;
    } else if (date !== null) {
      promise.baseline ??= date;
      promise.current = date;
      promise.withdrawn = false;
      promise.standing = id;
    } else if (says === "delayed") {
      promise.current = null;
      promise.standing = id;
    } else {
      promise.standing ??= id;
    }
  }
  return promise;
}

/** Whether somebody says that by `end` it had not happened: a "not yet" that speaks of that day or a later one. */
function saidNotMet(claims: readonly MilestoneClaim[], end: string): boolean {
  return claims.some((claim) => {
    if (claim.says === "not-yet") {
      const spokenOf = claim.date?.latest ?? claim.saidOn.latest;
      // Nobody can say of a day after their words that it had not happened by then.
      return (spokenOf < claim.saidOn.latest ? spokenOf : claim.saidOn.latest) >= end;
    }
    return claim.says === "delayed" && claim.saidOn.earliest !== null && claim.saidOn.earliest > end;
  });
}
