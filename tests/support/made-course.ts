import { formatDate } from "@/lib/domain/date-text";
import { buildMilestoneHistory } from "@/lib/domain/derive/history";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { getOutcome, getStatus, measureLateness, measureOverdue } from "@/lib/domain/derive/outcomes";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import type { MilestoneClaim } from "@/lib/domain/statement";
import type { Claim, DateShape, Milestone } from "@/lib/schema/api/shapes";
import type { HistoryClaim, PromiseCourse } from "@/lib/schema/pages/promises";

/*
 * What follows from claims, by the functions of the domain that the loader stores it by: no fixture states it by hand.
 */

/** Whose promise a made-up milestone is where a test does not care. */
const OWNERS: Milestone["companies"] = [{ company: "aster", part: "responsible" }];

/** What a test may say of a milestone beside its claims; what is derived it states only where words are tested. */
export interface MadeOptions extends Partial<Milestone> {
  /** The day it is looked at. */
  readonly asOf?: string;
}

/** How the promise went that these claims make. */
export function makeCourse(claims: readonly Claim[], parties = partiesOf(OWNERS)): PromiseCourse {
  const belief = deriveMilestone(claims.map(toStatement), parties);
  return {
    steps: belief.steps.map(({ claim, revision, move, from, to }) => ({
      claim: claim.id,
      says: claim.says,
      revision,
      move,
      from: toShape(from),
      to: toShape(to),
    })),
    standing: belief.standing,
    lastTarget: toShape(belief.lastTarget),
    conflict: belief.conflict,
  };
}

/** A milestone with everything that follows from its claims on a day; its companies are the parties to it. */
export function makeMilestone(
  id: string,
  claims: readonly Claim[],
  { asOf = "2026-11-22", ...given }: MadeOptions = {},
): Milestone {
  const belief = deriveMilestone(claims.map(toStatement), partiesOf(given.companies ?? OWNERS));
  const outcome = getOutcome(belief, asOf);
  const { baseline, current, achieved, firstDeadline, shift, slips, pullIns, undatedDelays } = belief;
  return {
    id,
    title: `${id} happens`,
    kind: "vehicle-launch",
    companies: OWNERS,
    partnerships: [],
    technologies: ["all-solid-state"],
    electrolytes: [],
    electrolytesFrom: null,
    place: null,
    lookedFor: [],
    solidState: "yes",
    status: getStatus(belief, asOf),
    outcome,
    baseline: toShape(baseline),
    current: toShape(current),
    achieved: toShape(achieved),
    deadline: {
      first: firstDeadline,
      current: current?.latest ?? null,
      shiftDays: shift?.days ?? null,
      atLeast: shift?.atLeast ?? false,
      lateDays: measureLateness(belief, outcome),
      overdueDays: measureOverdue(outcome, current?.latest ?? null, asOf),
    },
    slips,
    pullIns,
    undatedDelays,
    stands: belief.stands,
    slip: belief.slip,
    claims: claims.length,
    lastSaidOn: claims.at(-1)?.saidOn ?? null,
    weaklySourced: false,
    ...given,
  };
}

/** The claims in the domain's order, each with what it did to what was believed before it. */
export function makeWords(claims: readonly Claim[], parties = partiesOf(OWNERS)): HistoryClaim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return buildMilestoneHistory(claims.map(toStatement), parties).map(({ claim, from, to, ...word }) => ({
    ...(byId.get(claim.id) as Claim),
    ...word,
    from: toShape(from),
    to: toShape(to),
  }));
}

/** The companies of a milestone, whose word makes its history. */
export function partiesOf(companies: Milestone["companies"]): ReadonlySet<string> {
  return new Set(companies.map(({ company }) => company));
}

/** A date in the shape of the API. */
function toShape(date: EdtfDate | null): DateShape | null {
  return date && { ...date, text: formatDate(date) };
}

function toStatement(claim: Claim, position: number): MilestoneClaim {
  return {
    ...claim,
    says: claim.says as MilestoneClaim["says"],
    saidOn: claim.saidOn as MilestoneClaim["saidOn"],
    position,
  };
}
