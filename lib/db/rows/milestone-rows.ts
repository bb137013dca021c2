import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withWholes } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { fold } from "@/lib/domain/fold";
import { groupBy } from "@/lib/domain/group";
import { milestoneHistory } from "@/lib/domain/history";
import { believeMilestone } from "@/lib/domain/milestone-belief";
import { restsOnWeak } from "@/lib/domain/milestone-sourcing";
import { movesTarget, reachOf } from "@/lib/domain/movement";
import { periodsOf } from "@/lib/domain/periods";
import { solidStateOf } from "@/lib/domain/solid-state";
import type { SeedMilestone } from "@/lib/schema/seed-definitions";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seed-source";
import { compareNames, dateColumns, placeInTime, ranksOf, saidColumns } from "./columns";
import { companiesOf, type Fact, type Facts, isClaim } from "./facts";
import { milestoneClaim, milestoneParties } from "./history-rows";
import type { Known } from "./known";
import { readingsOf } from "./readings";

export interface MilestoneRows {
  milestone: Prisma.MilestoneCreateManyInput[];
  milestoneTechnology: Prisma.MilestoneTechnologyCreateManyInput[];
  milestoneCompany: Prisma.MilestoneCompanyCreateManyInput[];
  milestoneInvolves: Prisma.MilestoneInvolvesCreateManyInput[];
  milestonePartnership: Prisma.MilestonePartnershipCreateManyInput[];
  milestoneBelief: Prisma.MilestoneBeliefCreateManyInput[];
}

type MilestoneFact = Fact<SeedClaim | SeedMetric>;

/** Milestones with their companies and partnerships, and what was believed of each from when until when. */
export function milestoneRows(facts: Facts, known: Known, knownWell: Known): MilestoneRows {
  const { milestones } = facts.dataset;
  const ranks = ranksOf(milestones, (a, b) => compareNames(a.title, b.title));
  const said = groupBy<MilestoneFact, string>([...facts.claims, ...facts.metrics], ({ record }) =>
    "subject" in record ? record.subject.milestone : record.milestone,
  );
  return {
    milestone: milestones.map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      kind: milestone.kind,
      solidState: solidStateOf(milestone.technologies),
      rank: ranks.get(milestone.id) as number,
      words: fold(milestone.title),
      knownFrom: known.milestones.get(milestone.id) as Day,
      wellFrom: knownWell.milestones.get(milestone.id) ?? null,
    })),
    milestoneTechnology: milestones.flatMap(({ id, technologies }) =>
      technologies.map((technology, position) => ({ milestoneId: id, technology, position })),
    ),
    milestoneCompany: milestones.flatMap(({ id, companies }) =>
      companies.map(({ company, part }, position) => ({
        milestoneId: id,
        companyId: company,
        part,
        position,
      })),
    ),
    milestoneInvolves: milestones.flatMap((milestone) =>
      [...withWholes(companiesOf(milestone), facts.wholes)].map((companyId) => ({
        milestoneId: milestone.id,
        companyId,
      })),
    ),
    milestonePartnership: milestones.flatMap(({ id, partnerships }) =>
      partnerships.map((partnershipId, position) => ({ milestoneId: id, partnershipId, position })),
    ),
    milestoneBelief: milestones.flatMap((milestone) =>
      readingsOf(said.get(milestone.id) ?? []).flatMap(([reading, words]) =>
        beliefRows(facts, milestone, words).map((belief) => ({
          ...belief,
          milestoneId: milestone.id,
          reading,
          rank: ranks.get(milestone.id) as number,
        })),
      ),
    ),
  };
}

function beliefRows(facts: Facts, milestone: SeedMilestone, said: readonly MilestoneFact[]) {
  const parties = milestoneParties(facts, milestone);
  const moving = milestoneHistory(said.filter(isClaim).map(milestoneClaim), parties).filter(
    ({ claim, ...word }) => claim.says !== "achieved" && movesTarget(word) && !facts.copies.has(claim.id),
  );
  return periodsOf(said, (sofar) => {
    const claims = sofar.filter(isClaim).map(milestoneClaim);
    return {
      claims: claims.length,
      last: sofar.at(-1) as MilestoneFact,
      belief: believeMilestone(claims, parties),
      restsOnWeak: restsOnWeak(claims, parties),
    };
  }).map(({ validFrom, validTo, belief: { claims, last, belief, restsOnWeak } }) => ({
    validFrom,
    validTo,
    ...dateColumns("baseline", belief.baseline),
    ...dateColumns("current", belief.current),
    ...dateColumns("achieved", belief.achieved),
    happened: belief.happened,
    withdrawn: belief.withdrawn,
    notMet: belief.notMet,
    hasSlip: belief.slip !== null,
    slipMinDays: belief.slip?.minDays ?? null,
    slipMaxDays: belief.slip?.maxDays ?? null,
    moves: moving.filter(({ claim }) => claim.saidOn.latest <= validFrom).length,
    reach: reachOf(belief.slip),
    claims,
    ...saidColumns("lastSaidOn", last.saidOn),
    ...placeInTime(belief.achieved ?? belief.current ?? belief.baseline),
    standingClaimId: belief.standing,
    weaklySourced: restsOnWeak,
  }));
}
