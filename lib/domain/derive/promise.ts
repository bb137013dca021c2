import type { EdtfDate } from "@/lib/domain/edtf-date";
import type { Moves, PromiseCourse, PromiseStep } from "@/lib/domain/promise";
import type { Revision } from "@/lib/domain/revisions";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { reviseDate } from "./revisions";

/** The claims that can move a target. */
const PROMISING: ReadonlySet<string> = new Set(["target", "delayed", "withdrawn"]);

/**
 * The claims that make the history of a promise (docs/rules.md, Whose word): targets, delays and withdrawals of the parties,
 * however reported; other words only until a party has given a dated target or a dated delay.
 * @param ordered claims about one milestone in the domain's order
 * @param parties the milestone's parties with their parts and wholes
 */
export function selectHistory<C extends MilestoneClaim>(
  ordered: readonly C[],
  parties: ReadonlySet<string>,
): C[] {
  const promising = ordered.filter((claim) => PROMISING.has(claim.says));
  const ofParties = promising.filter((claim) => claim.saidBy.some((company) => parties.has(company)));
  return ofParties.some(isDatedTarget) ? ofParties : promising;
}

/** A dated delay is a target; the date of a withdrawal never is. */
function isDatedTarget({ says, date }: MilestoneClaim): boolean {
  return says !== "withdrawn" && date !== null;
}

/** What is carried from one step to the next. */
interface CourseState<C> {
  baseline: EdtfDate | null;
  current: EdtfDate | null;
  lastTarget: EdtfDate | null;
  withdrawals: C[];
  standing: C | null;
  /** A target has been given, with a date or without. */
  promised: boolean;
  /** A delay without a date followed a target, and no dated target has followed it. */
  putOff: boolean;
}

/**
 * Follows a promise claim by claim (docs/rules.md, Baseline / current target, Revision, Moves): a target without a date
 * repeats the dated one before it, a dated delay is a target, a later dated target reopens what was withdrawn or put off.
 * @param history of one milestone, from `selectHistory`
 */
export function followPromise<C extends MilestoneClaim>(history: readonly C[]): PromiseCourse<C> {
  const course: CourseState<C> = {
    baseline: null,
    current: null,
    lastTarget: null,
    withdrawals: [],
    standing: null,
    promised: false,
    putOff: false,
  };
  const steps = history.map((claim) => takeStep(course, claim));
  const { baseline, current, lastTarget, withdrawals, standing } = course;
  return { steps, baseline, current, lastTarget, withdrawals, standing };
}

function takeStep<C extends MilestoneClaim>(course: CourseState<C>, claim: C): PromiseStep<C> {
  if (claim.says === "withdrawn") return withdraw(course, claim);
  if (claim.date !== null) return giveDate(course, claim, claim.date);
  return claim.says === "delayed" ? putOff(course, claim) : repeat(course, claim);
}

/** What is withdrawn already is not withdrawn again: another word for it repeats the first. */
function withdraw<C extends MilestoneClaim>(course: CourseState<C>, claim: C): PromiseStep<C> {
  const from = course.current;
  const revision = course.withdrawals.length > 0 ? "reaffirmed" : "withdrawn";
  course.current = null;
  course.withdrawals.push(claim);
  course.standing = claim;
  return { claim, revision, from, to: null, move: null };
}

/** A delay without a date takes the target away, and where that is put off already repeats it. */
function putOff<C extends MilestoneClaim>(course: CourseState<C>, claim: C): PromiseStep<C> {
  const from = course.current;
  const revision = course.putOff ? "reaffirmed" : "delayed";
  course.current = null;
  course.putOff = course.promised;
  course.standing = claim;
  return { claim, revision, from, to: null, move: null };
}

/** A target without a date repeats the one before it, and gives none back that is gone. */
function repeat<C extends MilestoneClaim>(course: CourseState<C>, claim: C): PromiseStep<C> {
  const revision = course.promised ? "reaffirmed" : "promised";
  course.promised = true;
  course.standing ??= claim;
  return { claim, revision, from: course.current, to: course.current, move: null };
}

function giveDate<C extends MilestoneClaim>(course: CourseState<C>, claim: C, to: EdtfDate): PromiseStep<C> {
  const from = course.lastTarget;
  const change = from && reviseDate(from, to);
  const reopens = course.withdrawals.length > 0 || course.putOff;
  const revision = reopens ? "reopened" : (change ?? reviseNothing(course, claim));
  course.baseline ??= to;
  course.current = to;
  course.lastTarget = to;
  course.withdrawals = [];
  course.standing = claim;
  course.promised = true;
  course.putOff = false;
  return { claim, revision, from, to, move: change === "slipped" || change === "pulled-in" ? change : null };
}

/** What the first date does: it is the promise, or it gives one to a promise that had none. */
function reviseNothing({ promised }: CourseState<unknown>, { says }: MilestoneClaim): Revision {
  if (!promised) return "promised";
  return says === "delayed" ? "delayed" : "refined";
}

/** Counts the moves of a promise (docs/rules.md, Moves): what is refined, widened or repeated is listed and not counted. */
export function countMoves(steps: readonly PromiseStep[]): Moves {
  const count = (keeps: (step: PromiseStep) => boolean) => steps.filter(keeps).length;
  return {
    slips: count(({ move }) => move === "slipped"),
    pullIns: count(({ move }) => move === "pulled-in"),
    undatedDelays: count(({ claim }) => claim.says === "delayed" && claim.date === null),
  };
}
