import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { type Day, END_OF_TIME } from "@/lib/domain/days";
import { deriveMilestone, isWeaklySourced, type MilestoneBelief } from "@/lib/domain/derive/milestone-belief";
import { findTurningDays, getOutcome, getStatus, measureLateness } from "@/lib/domain/derive/outcomes";
import { buildPeriods, splitPeriod } from "@/lib/domain/derive/periods";
import { toAchievedSpan, toTargetSpan } from "@/lib/domain/derive/standing-place";
import type { PromiseStep } from "@/lib/domain/promise";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";
import { type StoredStep, toDateColumns, toSaidColumns } from "./columns";
import { isClaim, type MadeStatement, toMilestoneClaim } from "./statements";

/** Everything said about a milestone up to a day, and what follows from it. */
interface Stage {
  readonly claims: number;
  readonly last: MilestoneStatement;
  readonly belief: MilestoneBelief;
  readonly weaklySourced: boolean;
}

type MilestoneStatement = MadeStatement<SeedClaim | SeedMetric>;

/** Of which milestone rows are, and what else is the same in all of them. */
type Ids = Pick<
  Prisma.MilestoneBeliefCreateManyInput,
  "milestoneId" | "reading" | "solidState" | "ownerId" | "rank"
>;

/**
 * What was believed of a milestone from when until when.
 * @param said all that counts of what was said about it, in any order
 * @param parties those whose word makes its history
 */
export function buildBeliefRows(
  said: readonly MilestoneStatement[],
  parties: ReadonlySet<string>,
  ids: Ids,
): Prisma.MilestoneBeliefCreateManyInput[] {
  const stages = buildPeriods(said, (sofar): Stage => {
    const claims = sofar.filter(isClaim).map(toMilestoneClaim);
    return {
      claims: claims.length,
      last: sofar.at(-1) as MilestoneStatement,
      belief: deriveMilestone(claims, parties),
      weaklySourced: isWeaklySourced(claims, parties),
    };
  });
  return stages
    .flatMap((stage) => splitPeriod(stage, findTurningDays(stage.belief.belief), rowOn))
    .map(({ belief, validFrom, validTo }) => Object.assign(belief, ids, { validFrom, validTo }));
}

/** What holds of a stage from a day until the next turning day. */
function rowOn({ claims, last, belief, weaklySourced }: Stage, day: Day) {
  const { current, achieved, baseline, shift, stands, slip } = belief;
  const outcome = getOutcome(belief, day);
  const status = getStatus(belief, day);
  const lateDays = measureLateness(belief, outcome);
  const isSettled = belief.happened || belief.withdrawn;
  const [target, reached] = [toTargetSpan(belief), toAchievedSpan(belief)];
  return {
    status,
    outcome,
    ...toDateColumns("baseline", baseline),
    ...toDateColumns("current", current),
    ...toDateColumns("achieved", achieved),
    ...toDateColumns("lastTarget", belief.lastTarget),
    hasSlip: slip !== null,
    slipMinDays: slip?.minDays ?? null,
    slipMaxDays: slip?.maxDays ?? null,
    firstDeadline: belief.firstDeadline,
    shiftDays: shift?.days ?? null,
    shiftAtLeast: shift?.atLeast ?? false,
    lateDays,
    slips: belief.slips,
    pullIns: belief.pullIns,
    undatedDelays: belief.undatedDelays,
    datedClaims: belief.steps.filter(({ claim }) => claim.says !== "withdrawn" && claim.date !== null).length,
    stands,
    countedOn: isSettled || current?.latest != null ? stands : null,
    targetFrom: target?.from ?? null,
    targetTo: target?.to ?? null,
    achievedFrom: reached?.from ?? null,
    achievedTo: reached?.to ?? null,
    steps: belief.steps.map(writeStep),
    conflict: [...belief.conflict],
    claims,
    ...toSaidColumns("lastSaidOn", last.saidOn),
    undated: stands === null,
    sortDay: stands ?? END_OF_TIME,
    shiftless: shift === null,
    shiftOrder: shift?.days ?? 0,
    lateOrder: lateDays ?? 0,
    standingClaimId: belief.standing,
    weaklySourced,
  };
}

/** A step as it is stored: the claim by its id, dates in EDTF. */
function writeStep({ claim, revision, move, from, to }: PromiseStep): StoredStep {
  return {
    claim: claim.id,
    says: claim.says,
    revision,
    move,
    from: from?.edtf ?? null,
    to: to?.edtf ?? null,
  };
}
