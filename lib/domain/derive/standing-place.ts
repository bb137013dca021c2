import type { Day } from "@/lib/domain/days";
import type { Bounds, EdtfDate } from "@/lib/domain/edtf-date";
import type { PromiseCourse } from "@/lib/domain/promise";
import type { MilestoneClaim } from "@/lib/domain/statement";

/** What became of a milestone, as far as it is settled by somebody's word. */
interface Settlement {
  /** The claims that it happened, in the domain's order. */
  readonly achievements: readonly MilestoneClaim[];
  readonly promise: PromiseCourse;
}

/** The achievement that counts: the last that gives a date, else the first. */
export function findAchievement<C extends MilestoneClaim>(achievements: readonly C[]): C | null {
  return achievements.findLast(({ date }) => date !== null) ?? achievements[0] ?? null;
}

/**
 * Where a milestone stands (docs/rules.md, Where it stands): the one day for its mark, the end of its arc and its year in
 * counts. An achieved one stands at the last day of its date, never after the claim that says so; a withdrawn one at the
 * earlier of its last deadline and the day of its withdrawal; any other at its deadline, else at its start.
 * @returns null where it has no date at all
 */
export function findStandingDay({ achievements, promise }: Settlement): Day | null {
  const achievement = findAchievement(achievements);
  if (achievement) return earlier(achievement.date?.latest ?? null, achievement.saidOn.latest);
  const { withdrawals, lastTarget, current } = promise;
  if (withdrawals.length > 0)
    return withdrawals
      .map(({ date, saidOn }) => date?.latest ?? saidOn.latest)
      .reduce(earlier, lastTarget && placeOf(lastTarget));
  return current && placeOf(current);
}

/** The deadline of a target; without one its start. */
function placeOf({ latest, earliest }: Bounds): Day | null {
  return latest ?? earliest;
}

function earlier(a: Day | null, b: Day): Day {
  return a === null || b < a ? b : a;
}

/** A stretch of days; without an end it reaches to the end of time. */
interface DaySpan {
  readonly from: Day;
  readonly to: Day | null;
}

/** A milestone's dates, as far as they say in which years it stands. */
interface DatedMilestone {
  readonly baseline: EdtfDate | null;
  readonly current: EdtfDate | null;
  readonly achieved: EdtfDate | null;
  readonly happened: boolean;
  readonly withdrawn: boolean;
  readonly stands: Day | null;
}

/**
 * The stretch of days that a milestone's target covers: of the present one, or the first where there is neither a present
 * one nor an achieved date. A date without a start ("by 2025") covers its last day alone.
 */
export function toTargetSpan(milestone: DatedMilestone): DaySpan | null {
  const { current, achieved, baseline } = milestone;
  return spanDate(achieved === null ? (current ?? baseline) : current, milestone);
}

/** The stretch of days that a milestone's achieved date covers. */
export function toAchievedSpan(milestone: DatedMilestone): DaySpan | null {
  return spanDate(milestone.achieved, milestone);
}

/**
 * A settled milestone reaches no further than the day it was settled: an open end closes there, or at the date's own start
 * where that is later. A missed one needs no such end, since the target it missed has a deadline.
 */
function spanDate(date: Bounds | null, { happened, withdrawn, stands }: DatedMilestone): DaySpan | null {
  const from = date && (date.earliest ?? date.latest);
  if (!date || from === null) return null;
  if (date.latest !== null || !(happened || withdrawn)) return { from, to: date.latest };
  return { from, to: stands !== null && stands > from ? stands : from };
}
