import type { Day } from "@/lib/domain/days";
import type { DeadlineShift } from "@/lib/domain/deadline";
import { type EdtfDate, hasSameBounds, intersects } from "@/lib/domain/edtf-date";
import type { Moves, PromiseStep } from "@/lib/domain/promise";
import { isWeak } from "@/lib/domain/sourcing";
import { compareStatements, type MilestoneClaim } from "@/lib/domain/statement";
import { findFirstDeadline, measureShift, measureSlip, type Slip } from "./deadline";
import { countMoves, followPromise, selectHistory } from "./promise";
import { findAchievement, findStandingDay } from "./standing-place";

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
export function deriveMilestone(
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
    slip: promise.baseline && reached ? measureSlip(promise.baseline, reached) : null,
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

/**
 * Claims that stand last side by side and cannot all be right (docs/rules.md, Conflict): said by the same day, of the same
 * kind (a date it happened, or a date to come), with dates that share no day. Empty where nothing contradicts the last.
 * @param achievements the claims that it happened, in the domain's order
 * @param history the claims that make the promise's history, likewise
 */
function selectConflict<C extends MilestoneClaim>(achievements: readonly C[], history: readonly C[]): C[] {
  const targets = history.filter((claim) => claim.says !== "withdrawn");
  for (const claims of [achievements, targets]) {
    const dated = claims.filter((claim) => claim.date !== null);
    const last = dated.at(-1);
    if (!last) continue;
    const besides = dated.filter((claim) => claim.saidOn.latest === last.saidOn.latest);
    const against = besides.filter((claim) => claim.date && last.date && !intersects(claim.date, last.date));
    return against.length === 0 ? [] : [...against, last];
  }
  return [];
}

/**
 * Whether what stands of a milestone rests on tertiary sources alone: without them another date, or another outcome,
 * would stand. A weak page that only repeats what better ones say changes nothing.
 * @param claims what was said by the day in question, in any order
 * @param parties the milestone's parties with their parts and wholes
 */
export function isWeaklySourced(claims: readonly MilestoneClaim[], parties: ReadonlySet<string>): boolean {
  const well = claims.filter(({ tier }) => !isWeak(tier));
  if (well.length === claims.length) return false;
  const [all, rest] = [deriveMilestone(claims, parties), deriveMilestone(well, parties)];
  return (
    all.happened !== rest.happened ||
    all.withdrawn !== rest.withdrawn ||
    !sameDate(all.achieved, rest.achieved) ||
    (!all.happened && !sameDate(all.current, rest.current))
  );
}

function sameDate(a: EdtfDate | null, b: EdtfDate | null): boolean {
  return a === null || b === null ? a === b : hasSameBounds(a, b);
}
