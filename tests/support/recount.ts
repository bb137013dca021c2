import { countDays, earlierOf, type RecountBounds, type RecountDate } from "./recount-dates";
import {
  chooseWords,
  compareTargets,
  keepSaidBy,
  orderClaims,
  type RecountClaim,
  type RecountHistory,
  type RecountStep,
  tellHistory,
} from "./recount-history";

/*
 * What follows from the claims about one milestone on a day, counted a second time: written from the text of the
 * domain's rules alone, so that what the API says can be held against it.
 */

/** In which part of the record a promise stands. */
export type RecordPart =
  | "ahead"
  | "on-time"
  | "late"
  | "unclear"
  | "put-off"
  | "withdrawn"
  | "missed"
  | "no-report";

type RecountStatus = "achieved" | "open" | "due" | "unreported" | "missed" | "withdrawn" | "undated";

/** All that is derived of one milestone on a day. */
export interface MilestoneRecount {
  readonly baseline: string | null;
  readonly current: string | null;
  readonly achieved: string | null;
  readonly status: RecountStatus;
  readonly deadline: {
    readonly first: string | null;
    readonly current: string | null;
    readonly shiftDays: number | null;
    readonly atLeast: boolean;
    readonly lateDays: number | null;
    readonly overdueDays: number | null;
  };
  readonly slips: number;
  readonly pullIns: number;
  readonly undatedDelays: number;
  readonly slip: { readonly minDays: number | null; readonly maxDays: number | null } | null;
  readonly stands: string | null;
  /** Null where the promise has no first deadline. */
  readonly part: RecordPart | null;
  readonly history: readonly RecountStep[];
}

/** That a milestone was achieved: the date as given, and the window that its claim leaves. */
interface Achievement {
  readonly date: RecountDate | null;
  readonly earliest: string | null;
  readonly latest: string;
}

/** Recounts a milestone as of a day, from all claims about it and the companies whose word makes its history. */
export function recountMilestone(
  claims: readonly RecountClaim[],
  parties: ReadonlySet<string>,
  day: string,
): MilestoneRecount {
  const said = orderClaims(keepSaidBy(claims, day));
  const history = tellHistory(chooseWords(said, parties));
  const achievement = findAchievement(said);
  const status = findStatus(said, history, achievement, day);
  const shift = countShift(history);
  const part = findPart(history, achievement, status, shift.shiftDays, day);
  const { firstDeadline, current } = history;
  return {
    baseline: history.baseline?.edtf ?? null,
    current: current?.edtf ?? null,
    achieved: achievement?.date?.edtf ?? null,
    status,
    deadline: {
      first: firstDeadline,
      current: current?.latest ?? null,
      ...shift,
      lateDays:
        part === "late" && achievement && firstDeadline ? countDays(firstDeadline, achievement.latest) : null,
      overdueDays: part === "no-report" && current?.latest ? countDays(current.latest, day) : null,
    },
    slips: history.slips,
    pullIns: history.pullIns,
    undatedDelays: history.undatedDelays,
    slip: countSlip(history.baseline, achievement?.date ?? current),
    stands: findPlace(history, achievement),
    part,
    history: history.steps,
  };
}

/**
 * Finds the achievement: "of several the last that gives a date counts, with its own said-on; without any date: the
 * end of said-on of the first such claim"; "an achieved date ends no later than the said-on of its claim".
 */
function findAchievement(said: readonly RecountClaim[]): Achievement | null {
  const achieved = said.filter(({ says }) => says === "achieved");
  const claim = achieved.findLast(({ date }) => date !== null) ?? achieved[0];
  if (!claim?.saidOn.latest) return null;
  const { date, saidOn } = claim;
  return {
    date,
    earliest: date?.earliest ?? null,
    latest: date?.latest ? earlierOf(date.latest, saidOn.latest as string) : (saidOn.latest as string),
  };
}

/** Finds the status by its definition in the rules; an achievement stands whatever is said after it. */
function findStatus(
  said: readonly RecountClaim[],
  { current, withdrawals }: RecountHistory,
  achievement: Achievement | null,
  day: string,
): RecountStatus {
  if (achievement) return "achieved";
  if (withdrawals.length > 0) return "withdrawn";
  if (!current) return "undated";
  const { earliest, latest } = current;
  if (latest !== null && latest < day) return hadNotHappenedBy(said, latest) ? "missed" : "unreported";
  if (earliest === null) return "open";
  return day < earliest ? "open" : "due";
}

/**
 * Tells whether a source says that by the end of a window it had not happened: a *not-yet* of anyone whose date (else
 * its said-on) reaches that day, never later than the words themselves; or a delay that was told, whatever day of its
 * said-on it was, after the window's end. (A delay by the parties takes the target away or sets a new one.)
 */
function hadNotHappenedBy(said: readonly RecountClaim[], day: string): boolean {
  return said.some(({ says, date, saidOn }) => {
    if (says === "delayed") return saidOn.earliest !== null && saidOn.earliest > day;
    if (says !== "not-yet" || saidOn.latest === null) return false;
    return earlierOf(date?.latest ?? saidOn.latest, saidOn.latest) >= day;
  });
}

/**
 * Counts the deadline shift: "current deadline − first deadline; 0 where there is no move; none where no dated target
 * stands. Where the present target has no deadline: its start − the first deadline, at least 0, and marked 'at
 * least'".
 */
function countShift({ current, firstDeadline, slips, pullIns }: RecountHistory): {
  shiftDays: number | null;
  atLeast: boolean;
} {
  if (!current) return { shiftDays: null, atLeast: false };
  const atLeast = firstDeadline !== null && current.latest === null;
  if (slips + pullIns === 0) return { shiftDays: 0, atLeast };
  // What moved and never had a deadline has nothing to be measured from.
  if (firstDeadline === null) return { shiftDays: null, atLeast };
  const days = countDays(firstDeadline, current.latest ?? current.earliest ?? firstDeadline);
  return { shiftDays: atLeast ? Math.max(0, days) : days, atLeast };
}

/**
 * Counts the slip "from `new.earliest − old.latest` to `new.latest − old.earliest`; a side that lacks a bound stays
 * open. None where that step is *reaffirmed* or *refined*, where the two deadlines are equal, or with both sides
 * open".
 */
function countSlip(old: RecountBounds | null, next: RecountBounds | null): MilestoneRecount["slip"] {
  if (!old || !next) return null;
  const step = compareTargets(old, next);
  if (step === "reaffirmed" || step === "refined") return null;
  if (old.latest !== null && old.latest === next.latest) return null;
  const minDays = old.latest && next.earliest ? countDays(old.latest, next.earliest) : null;
  const maxDays = old.earliest && next.latest ? countDays(old.earliest, next.latest) : null;
  return minDays === null && maxDays === null ? null : { minDays, maxDays };
}

/** Finds the day where a milestone stands, by "Where it stands" in the rules. */
function findPlace(
  { current, last, withdrawals }: RecountHistory,
  achievement: Achievement | null,
): string | null {
  if (achievement) return achievement.latest;
  if (withdrawals.length === 0) return current ? (current.latest ?? current.earliest) : null;
  const days = withdrawals.map(({ date, saidOn }) => date?.latest ?? saidOn.latest);
  return [...days, last?.latest ?? last?.earliest ?? null].filter((day) => day !== null).reduce(earlierOf);
}

/** Finds the part of the record, by "Record" in the rules. */
function findPart(
  { current, firstDeadline }: RecountHistory,
  achievement: Achievement | null,
  status: RecountStatus,
  shiftDays: number | null,
  day: string,
): RecordPart | null {
  if (firstDeadline === null) return null;
  if (achievement) {
    if (achievement.latest <= firstDeadline) return "on-time";
    return achievement.earliest !== null && achievement.earliest > firstDeadline ? "late" : "unclear";
  }
  if (status === "missed" || status === "withdrawn") return status;
  if (!current) return "put-off";
  if (status === "unreported") return "no-report";
  return firstDeadline < day || (shiftDays ?? 0) > 0 ? "put-off" : "ahead";
}
