import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withAncestors } from "@/lib/domain/companies";
import { type Day, END_OF_TIME } from "@/lib/domain/days";
import { deriveMilestone, isWeaklySourced, type MilestoneBelief } from "@/lib/domain/derive/milestone-belief";
import { findTurningDays, getOutcome, getStatus, measureLateness } from "@/lib/domain/derive/outcomes";
import { buildPeriods, splitPeriod } from "@/lib/domain/derive/periods";
import { toAchievedSpan, toTargetSpan } from "@/lib/domain/derive/standing-place";
import { groupBy } from "@/lib/domain/list";
import type { PromiseStep } from "@/lib/domain/promise";
import { getSolidState } from "@/lib/domain/technologies";
import type { SeedMilestone } from "@/lib/schema/seeds/definitions";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";
import { compareNames, getRanks, type StoredStep, toDateColumns, toSaidColumns } from "./columns";
import {
  type Fact,
  type Facts,
  isClaim,
  listCompanyIds,
  listElectrolyteDays,
  listInvolvedCountries,
} from "./facts";
import { listMilestoneParties, listSourcingVariants, toMilestoneClaim } from "./history-rows";
import type { Known } from "./known";

export interface MilestoneRows {
  milestone: Prisma.MilestoneCreateManyInput[];
  milestoneTechnology: Prisma.MilestoneTechnologyCreateManyInput[];
  milestoneElectrolyte: Prisma.MilestoneElectrolyteCreateManyInput[];
  milestoneCompany: Prisma.MilestoneCompanyCreateManyInput[];
  milestoneInvolves: Prisma.MilestoneInvolvesCreateManyInput[];
  milestonePartnership: Prisma.MilestonePartnershipCreateManyInput[];
  milestoneBelief: Prisma.MilestoneBeliefCreateManyInput[];
}

type MilestoneFact = Fact<SeedClaim | SeedMetric>;

/** Milestones with their companies and partnerships, and what was believed of each from when until when. */
export function buildMilestoneRows(facts: Facts, known: Known, knownWell: Known): MilestoneRows {
  const { milestones } = facts.dataset;
  const ranks = getRanks(milestones, (a, b) => compareNames(a.title, b.title));
  const said = groupBy<MilestoneFact, string>([...facts.claims, ...facts.metrics], ({ record }) =>
    "subject" in record ? record.subject.milestone : record.milestone,
  );
  return {
    milestone: milestones.map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      kind: milestone.kind,
      solidState: getSolidState(milestone.technologies),
      placeTown: milestone.place?.town ?? null,
      placeCountry: milestone.place?.country ?? null,
      lookedFor: listLookUps(milestone),
      rank: ranks.get(milestone.id) as number,
      knownFrom: known.milestones.get(milestone.id) as Day,
      wellFrom: knownWell.milestones.get(milestone.id) ?? null,
    })),
    milestoneTechnology: milestones.flatMap(({ id, technologies }) =>
      technologies.map((technology, position) => ({ milestoneId: id, technology, position })),
    ),
    milestoneElectrolyte: milestones.flatMap((milestone) => {
      const well = listElectrolyteDays(facts, milestone, knownWell);
      return [...listElectrolyteDays(facts, milestone, known)].map(([electrolyte, knownFrom], position) => ({
        milestoneId: milestone.id,
        electrolyte,
        position,
        own: milestone.electrolytes.length > 0,
        knownFrom,
        wellFrom: well.get(electrolyte) ?? null,
      }));
    }),
    milestoneCompany: milestones.flatMap(({ id, companies }) =>
      companies.map(({ company, part }, position) => ({
        milestoneId: id,
        companyId: company,
        part,
        position,
      })),
    ),
    milestoneInvolves: milestones.flatMap((milestone) => involvedCompanies(facts, milestone)),
    milestonePartnership: milestones.flatMap(({ id, partnerships }) =>
      partnerships.map((partnershipId, position) => ({ milestoneId: id, partnershipId, position })),
    ),
    milestoneBelief: milestones.flatMap((milestone) =>
      listSourcingVariants(said.get(milestone.id) ?? []).flatMap(([reading, words]) =>
        beliefRows(facts, milestone, words).map((belief) => ({
          ...belief,
          milestoneId: milestone.id,
          reading,
          ownerId: milestone.companies.find(({ part }) => part === "responsible")?.company ?? null,
          rank: ranks.get(milestone.id) as number,
        })),
      ),
    ),
  };
}

/** Where it was looked for what became of a milestone, the oldest look first. */
function listLookUps({ lookedFor = [] }: SeedMilestone) {
  const looks = lookedFor.map(({ on, where, found = null }) => ({ on, where, found }));
  return looks.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The companies of a milestone and all they are parts of, each with whether it or a part of it is responsible. */
function involvedCompanies(
  facts: Facts,
  milestone: SeedMilestone,
): Prisma.MilestoneInvolvesCreateManyInput[] {
  const responsible = milestone.companies.flatMap(({ company, part }) =>
    part === "responsible" ? [company] : [],
  );
  const answering = withAncestors(responsible, facts.ancestors);
  return [...listInvolvedCountries(facts, listCompanyIds(milestone))].map(([companyId, country]) => ({
    milestoneId: milestone.id,
    companyId,
    country,
    responsible: answering.has(companyId),
  }));
}

/** Everything said about a milestone up to a day, and what follows from it. */
interface Stage {
  readonly claims: number;
  readonly last: MilestoneFact;
  readonly belief: MilestoneBelief;
  readonly weaklySourced: boolean;
}

function beliefRows(facts: Facts, milestone: SeedMilestone, said: readonly MilestoneFact[]) {
  const parties = listMilestoneParties(facts, milestone);
  const stages = buildPeriods(said, (sofar): Stage => {
    const claims = sofar.filter(isClaim).map(toMilestoneClaim);
    return {
      claims: claims.length,
      last: sofar.at(-1) as MilestoneFact,
      belief: deriveMilestone(claims, parties),
      weaklySourced: isWeaklySourced(claims, parties),
    };
  });
  return stages
    .flatMap((stage) => splitPeriod(stage, findTurningDays(stage.belief.belief), rowOn))
    .map(({ belief, ...period }) => ({ ...period, ...belief }));
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
