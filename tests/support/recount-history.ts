import { type RecountBounds, type RecountDate, startOf } from "./recount-dates";

/*
 * What claims make of a milestone's targets: the order of the words, whose words count, and what each target does to
 * the one before it. Written from the section "What follows from claims" of the domain's rules; quoted is its text.
 */

/** A claim about a milestone, as the API gives it, and its place in the file of its source. */
export interface RecountClaim {
  readonly id: string;
  readonly says: "target" | "achieved" | "delayed" | "not-yet" | "withdrawn";
  readonly date: RecountDate | null;
  readonly saidOn: RecountBounds;
  readonly saidBy: readonly string[];
  readonly tier: "primary" | "secondary" | "tertiary";
  readonly source: string;
  readonly place: number;
}

/** What a new target does to the last one. */
type Move = "reaffirmed" | "refined" | "widened" | "pulled-in" | "slipped";

/** What a claim does to the history; null where it does nothing. */
export interface RecountStep {
  readonly claim: string;
  readonly says: RecountClaim["says"];
  readonly date: string | null;
  readonly revision: Move | "promised" | "reopened" | "put-off" | "withdrawn" | null;
  /** What a reopened promise counts as. */
  readonly countsAs: Move | null;
}

/** The targets of a milestone as the words that count make them. */
export interface RecountHistory {
  readonly baseline: RecountDate | null;
  /** The last dated target, whether or not it still stands. */
  readonly last: RecountDate | null;
  readonly current: RecountDate | null;
  readonly firstDeadline: string | null;
  readonly slips: number;
  readonly pullIns: number;
  readonly undatedDelays: number;
  /** The withdrawals since the last dated target. */
  readonly withdrawals: readonly RecountClaim[];
  readonly steps: readonly RecountStep[];
}

const TIER_ORDER = ["tertiary", "secondary", "primary"];

/** Keeps what was said by a day: "statements whose said-on ends on or before D". */
export function keepSaidBy(claims: readonly RecountClaim[], day: string): RecountClaim[] {
  return claims.filter(({ saidOn }) => saidOn.latest !== null && saidOn.latest <= day);
}

/**
 * Puts claims in the order of their words: "by the end of said-on; with equal ends the wider one first, then the
 * better tier last, then the source id, then the place in the file".
 */
export function orderClaims(claims: readonly RecountClaim[]): RecountClaim[] {
  return [...claims].sort(
    (a, b) =>
      compareText(a.saidOn.latest ?? "", b.saidOn.latest ?? "") ||
      compareText(startOf(a.saidOn), startOf(b.saidOn)) ||
      TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier) ||
      compareText(a.source, b.source) ||
      a.place - b.place,
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Chooses the words that make the history: the parties' targets, delays and withdrawals; "other words make it only
 * until a party has given a dated target or a dated delay". Read of the day asked for: once a party has, its words
 * and those of the other parties are all of the history, from its beginning.
 */
export function chooseWords(
  claims: readonly RecountClaim[],
  parties: ReadonlySet<string>,
): readonly RecountClaim[] {
  const words = claims.filter(({ says }) => says === "target" || says === "delayed" || says === "withdrawn");
  const own = words.filter(({ saidBy }) => saidBy.some((company) => parties.has(company)));
  return own.some(({ says, date }) => says !== "withdrawn" && date !== null) ? own : words;
}

/** Calls what the next target does to the last, by the seven rules of "Revision", tried in their order. */
export function compareTargets(old: RecountBounds, next: RecountBounds): Move {
  if (startOf(old) === startOf(next) && old.latest === next.latest) return "reaffirmed";
  if (old.latest !== null && next.latest !== null)
    return compareDeadlines({ ...old, latest: old.latest }, { ...next, latest: next.latest });
  if (old.latest !== null) return startOf(next) > (old.earliest ?? old.latest) ? "slipped" : "widened";
  if (next.latest !== null) return next.latest < startOf(old) ? "pulled-in" : "refined";
  return startOf(next) > startOf(old) ? "slipped" : "pulled-in";
}

type WithDeadline = RecountBounds & { readonly latest: string };

/** The second, third and fourth rule: both targets have a deadline. */
function compareDeadlines(old: WithDeadline, next: WithDeadline): Move {
  const startsEarlier = startOf(next) < startOf(old);
  if (next.latest === old.latest) return startsEarlier ? "widened" : "refined";
  const bothStartsOpen = old.earliest === null && next.earliest === null;
  if (next.latest < old.latest) return bothStartsOpen || startsEarlier ? "pulled-in" : "refined";
  return next.earliest !== null && startsEarlier ? "widened" : "slipped";
}

/** What stands while a history is told. */
interface Told {
  readonly dated: readonly RecountDate[];
  readonly withdrawals: readonly RecountClaim[];
  /** Whether an undated delay came after the last dated target. */
  readonly putOff: boolean;
  readonly steps: readonly RecountStep[];
}

/** Tells the history that words make, in the order in which they are given. */
export function tellHistory(words: readonly RecountClaim[]): RecountHistory {
  const nothing: Told = { dated: [], withdrawals: [], putOff: false, steps: [] };
  const { dated, withdrawals, putOff, steps } = words.reduce(tellNext, nothing);
  const counting = (move: Move) =>
    steps.filter(({ revision, countsAs }) => revision === move || countsAs === move).length;
  const last = dated.at(-1) ?? null;
  return {
    baseline: dated[0] ?? null,
    last,
    current: putOff || withdrawals.length > 0 ? null : last,
    firstDeadline: dated.find(({ latest }) => latest !== null)?.latest ?? null,
    slips: counting("slipped"),
    pullIns: counting("pulled-in"),
    undatedDelays: steps.filter(({ revision }) => revision === "put-off").length,
    withdrawals,
    steps,
  };
}

/**
 * Tells the next word: "a dated delay is a target"; a target without a date repeats the one that stands; current is
 * gone after a withdrawal and after an undated delay, and only a dated target brings it back.
 */
function tellNext(told: Told, claim: RecountClaim): Told {
  const { says, date } = claim;
  const isGone = told.putOff || told.withdrawals.length > 0;
  const step = { claim: claim.id, says, date: date?.edtf ?? null, countsAs: null };
  const add = (more: Partial<RecountStep>) => [...told.steps, { ...step, revision: null, ...more }];
  if (says === "withdrawn")
    return { ...told, withdrawals: [...told.withdrawals, claim], steps: add({ revision: "withdrawn" }) };
  if (date) {
    const steps = add(reviseLast(told.dated.at(-1), date, isGone));
    return { dated: [...told.dated, date], withdrawals: [], putOff: false, steps };
  }
  if (says === "delayed") return { ...told, putOff: true, steps: add({ revision: "put-off" }) };
  return { ...told, steps: add(told.dated.length > 0 && !isGone ? { revision: "reaffirmed" } : {}) };
}

/** Calls what a dated target does: the first is promised, also after an undated delay. */
function reviseLast(last: RecountDate | undefined, next: RecountDate, isGone: boolean): Partial<RecountStep> {
  if (!last) return { revision: "promised" };
  const move = compareTargets(last, next);
  return isGone ? { revision: "reopened", countsAs: move } : { revision: move };
}
