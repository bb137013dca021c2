import { selectConflict } from "./conflict";
import type { Day } from "./days";
import { type DeadlineShift, findFirstDeadline, measureShift } from "./deadline";
import type { EdtfDate } from "./edtf-date";
import { countMoves, followPromise, type Moves, type PromiseStep, selectHistory } from "./promise";
import { type Slip, slipBetween } from "./slip";
import { findAchievement, findStandingDay } from "./standing-place";
import { compareStatements, type MilestoneClaim } from "./statement";

/** What is believed of a milestone from what has been said; nothing here depends on today. */
export interface MilestoneBelief extends Moves {
  /** The first dated target. */
  readonly baseline: EdtfDate | null;
  /** The latest dated target; null after a withdrawal and after a delay without a date. */
  readonly current: EdtfDate | null;
  /** The latest dated target, also where it no longer stands. */
  readonly lastTarget: EdtfDate | null;
  readonly achieved: EdtfDate | null;
  /** A source says that it happened, with or without a date. */
  readonly happened: boolean;
  readonly withdrawn: boolean;
  /** A source says that by the end of the current window it had not happened. */
  readonly notMet: boolean;
  /** Of the achieved date once there is one, else of the current target, against the baseline. */
  readonly slip: Slip | null;
  /** The last day that the first target with such a day allows. */
  readonly firstDeadline: Day | null;
  /** How far the deadline stands from the first one; null where no dated target stands. */
  readonly shift: DeadlineShift | null;
  /** The one day it stands at in drawings and counts; null where it has no date. */
  readonly stands: Day | null;
  /** The claims of its history, each with what it did to the target before it. */
  readonly steps: readonly PromiseStep[];
  /** The claim whose word stands: of the achievement, the withdrawal, the delay or the current target. */
  readonly standing: string | null;
  /** The claims that stand last side by side and cannot all be right. */
  readonly conflict: readonly string[];
}

/**
 * What is believed from a set of claims about one milestone: the one place where it is derived.
 * @param claims what was said by the day in question, in any order
 * @param parties the milestone's parties with their parts and wholes
 */
export function believeMilestone(
  claims: readonly MilestoneClaim[],
  parties: ReadonlySet<string>,
): MilestoneBelief {
  const ordered = [...claims].sort(compareStatements);
  const history = selectHistory(ordered, parties);
  const promise = followPromise(history);
  const moves = countMoves(promise.steps);
  const achievements = ordered.filter(({ says }) => says === "achieved");
  const achievement = findAchievement(achievements);
  const achieved = achievement?.date ?? null;
  const reached = achieved ?? promise.current;
  return {
    ...moves,
    baseline: promise.baseline,
    current: promise.current,
    lastTarget: promise.lastTarget,
    achieved,
    happened: achievement !== null,
    withdrawn: promise.withdrawals.length > 0,
    notMet: promise.current?.latest != null && saysNotMet(ordered, promise.current.latest),
    slip: promise.baseline && reached ? slipBetween(promise.baseline, reached) : null,
    firstDeadline: findFirstDeadline(promise),
    shift: measureShift(promise, moves),
    stands: findStandingDay({ achievements, promise }),
    steps: promise.steps,
    standing: (achievement ?? promise.standing)?.id ?? null,
    conflict: selectConflict(achievements, history).map(({ id }) => id),
  };
}

/** Whether somebody says that by `end` it had not happened: a "not yet" that speaks of that day or a later one. */
function saysNotMet(claims: readonly MilestoneClaim[], end: Day): boolean {
  return claims.some((claim) => {
    if (claim.says === "not-yet") {
      const spokenOf = claim.date?.latest ?? claim.saidOn.latest;
      // Nobody can say of a day after their words that it had not happened by then.
      return (spokenOf < claim.saidOn.latest ? spokenOf : claim.saidOn.latest) >= end;
    }
    return claim.says === "delayed" && claim.saidOn.earliest !== null && claim.saidOn.earliest > end;
  });
}
