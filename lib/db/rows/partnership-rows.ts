import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import { derivePartnership } from "@/lib/domain/derive/history";
import { buildPeriods } from "@/lib/domain/derive/periods";
import { groupBy } from "@/lib/domain/list";
import { getSolidState } from "@/lib/domain/technologies";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";
import { compareNames, getRanks, placeInTime, toDateColumns } from "./columns";
import { type Fact, type Facts, isClaim, listCompanyIds, listInvolvedCountries } from "./facts";
import { listSourcingVariants, type SourcingVariant, toPartnershipClaim } from "./history-rows";
import type { Known } from "./known";

export interface PartnershipRows {
  partnership: Prisma.PartnershipCreateManyInput[];
  partnershipKind: Prisma.PartnershipKindCreateManyInput[];
  partnershipTechnology: Prisma.PartnershipTechnologyCreateManyInput[];
  partnershipElectrolyte: Prisma.PartnershipElectrolyteCreateManyInput[];
  partnershipParty: Prisma.PartnershipPartyCreateManyInput[];
  partnershipInvolves: Prisma.PartnershipInvolvesCreateManyInput[];
  partnershipBelief: Prisma.PartnershipBeliefCreateManyInput[];
}

type PartnershipFact = Fact<SeedClaim | SeedMetric>;

/** Partnerships with their parties, and what was believed of each from when until when. */
export function buildPartnershipRows(facts: Facts, known: Known, knownWell: Known): PartnershipRows {
  const { partnerships } = facts.dataset;
  const ranks = getRanks(partnerships, (a, b) => compareNames(a.name, b.name));
  const said = groupBy<PartnershipFact, string>([...facts.claims, ...facts.metrics], ({ record }) =>
    "subject" in record ? record.subject.partnership : record.partnership,
  );
  return {
    partnership: partnerships.map((partnership) => ({
      id: partnership.id,
      name: partnership.name,
      solidState: getSolidState(partnership.technologies),
      unnamedParties: partnership.unnamedParties ?? null,
      formed: partnership.formed ?? null,
      rank: ranks.get(partnership.id) as number,
      kindList: partnership.kinds.join(" "),
      technologyList: partnership.technologies.join(" "),
      knownFrom: known.partnerships.get(partnership.id) as Day,
      wellFrom: knownWell.partnerships.get(partnership.id) ?? null,
    })),
    partnershipKind: partnerships.flatMap(({ id, kinds }) =>
      kinds.map((kind, position) => ({ partnershipId: id, kind, position })),
    ),
    partnershipTechnology: partnerships.flatMap(({ id, technologies }) =>
      technologies.map((technology, position) => ({ partnershipId: id, technology, position })),
    ),
    partnershipElectrolyte: partnerships.flatMap(({ id, electrolytes }) =>
      electrolytes.map((electrolyte, position) => ({ partnershipId: id, electrolyte, position })),
    ),
    partnershipParty: partnerships.flatMap(({ id, parties }) =>
      parties.map(({ company, role }, position) => ({
        partnershipId: id,
        position,
        companyId: company,
        role,
      })),
    ),
    partnershipInvolves: partnerships.flatMap((partnership) =>
      [...listInvolvedCountries(facts, listCompanyIds(partnership))].map(([companyId, country]) => ({
        partnershipId: partnership.id,
        companyId,
        country,
      })),
    ),
    partnershipBelief: partnerships.flatMap(({ id }) =>
      listSourcingVariants(said.get(id) ?? []).flatMap(([reading, words]) =>
        beliefRows(words, { partnershipId: id, reading, rank: ranks.get(id) as number }),
      ),
    ),
  };
}

function beliefRows(
  said: readonly PartnershipFact[],
  ids: { partnershipId: string; reading: SourcingVariant; rank: number },
): Prisma.PartnershipBeliefCreateManyInput[] {
  return buildPeriods(said, (sofar) => {
    const claims = sofar.filter(isClaim).map(toPartnershipClaim);
    return { claims: claims.length, ...derivePartnership(claims) };
  }).map(({ validFrom, validTo, belief: { claims, announced, status } }) => ({
    ...ids,
    validFrom,
    validTo,
    ...toDateColumns("announced", announced),
    status,
    claims,
    ...placeInTime(announced),
  }));
}
