import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import { derivePartnership } from "@/lib/domain/derive/history";
import { buildPeriods } from "@/lib/domain/derive/periods";
import { listQualityTexts } from "@/lib/domain/search-names";
import { buildSearchTokens } from "@/lib/domain/search-tokens";
import { getSolidState } from "@/lib/domain/technologies";
import type { SeedPartnership } from "@/lib/schema/seeds/definitions";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";
import { placeInTime, toDateColumns } from "./columns";
import { type Facts, listCompanyIds, listInvolvedCountries, listNames } from "./facts";
import {
  buildPartnershipColumns,
  buildWellColumns,
  listSourcingVariants,
  type SourcingVariant,
} from "./history-rows";
import type { Ranks } from "./ranks";
import { buildStatementRows, type StatementRows, withId } from "./statement-rows";
import {
  findFirstDay,
  isClaim,
  keepWellSourcedStatements,
  listStatements,
  type MadeStatement,
  NO_STATEMENTS,
  type Statements,
  type StatementsByRecord,
  toPartnershipClaim,
} from "./statements";

export interface PartnershipRows {
  partnership: Prisma.PartnershipCreateManyInput[];
  partnershipKind: Prisma.PartnershipKindCreateManyInput[];
  partnershipTechnology: Prisma.PartnershipTechnologyCreateManyInput[];
  partnershipElectrolyte: Prisma.PartnershipElectrolyteCreateManyInput[];
  partnershipParty: Prisma.PartnershipPartyCreateManyInput[];
  partnershipInvolves: Prisma.PartnershipInvolvesCreateManyInput[];
  partnershipBelief: Prisma.PartnershipBeliefCreateManyInput[];
  partnershipToken: Prisma.PartnershipTokenCreateManyInput[];
}

/** All that the rows of a partnership and of what is said about it are made from, but for their ranks. */
export interface PartnershipInput {
  readonly partnership: SeedPartnership;
  readonly statements: Statements;
  /** Its companies and all they are parts of, each with the country of those that are involved themselves. */
  readonly involved: readonly (readonly [companyId: string, country: string | null])[];
  /** What its parties and their countries are called. */
  readonly names: readonly string[];
}

/** What the rows of each partnership are made from. */
export function gatherPartnerships(facts: Facts, statements: StatementsByRecord): PartnershipInput[] {
  return facts.dataset.partnerships.map((partnership) => ({
    partnership,
    statements: statements.partnerships.get(partnership.id) ?? NO_STATEMENTS,
    involved: [...listInvolvedCountries(facts, listCompanyIds(partnership))],
    names: listNames(facts, partnership.parties),
  }));
}

/** A partnership with its parties, what was believed of it from when until when, and all that was said. */
export function buildPartnershipRows(input: PartnershipInput, ranks: Ranks): PartnershipRows & StatementRows {
  const { partnership, statements, involved } = input;
  const { id, name, kinds, technologies, electrolytes, parties } = partnership;
  const rank = ranks.partnership.get(id) as number;
  return {
    partnership: [
      {
        id,
        name,
        solidState: getSolidState(technologies),
        unnamedParties: partnership.unnamedParties ?? null,
        formed: partnership.formed ?? null,
        rank,
        kindList: kinds.join(" "),
        technologyList: technologies.join(" "),
        knownFrom: findFirstDay(statements) as Day,
        wellFrom: findFirstDay(keepWellSourcedStatements(statements)),
      },
    ],
    partnershipKind: kinds.map((kind, position) => ({ partnershipId: id, kind, position })),
    partnershipTechnology: technologies.map((technology, position) => ({
      partnershipId: id,
      technology,
      position,
    })),
    partnershipElectrolyte: electrolytes.map((electrolyte, position) => ({
      partnershipId: id,
      electrolyte,
      position,
    })),
    partnershipParty: parties.map(({ company, role }, position) => ({
      partnershipId: id,
      position,
      companyId: company,
      role,
    })),
    partnershipInvolves: involved.map(([companyId, country]) => ({ partnershipId: id, companyId, country })),
    partnershipBelief: listSourcingVariants(listStatements(statements)).flatMap(([reading, some]) =>
      buildBeliefRows(some, { partnershipId: id, reading, rank }),
    ),
    partnershipToken: withId("partnershipId", id, listTokens(input)),
    ...buildStatementRows(
      statements,
      {
        name,
        technologies,
        history: buildPartnershipColumns(statements.claims),
        wellHistory: buildWellColumns(statements.claims, buildPartnershipColumns),
      },
      ranks,
    ),
  };
}

/** The words it is found by. */
function listTokens({ partnership, names }: PartnershipInput) {
  const { name, parties, kinds, technologies, electrolytes } = partnership;
  const roles = parties.map(({ role }) => role);
  const borrowed = [
    ...names,
    ...listQualityTexts("partnershipKind", kinds),
    ...listQualityTexts("role", roles),
    ...listQualityTexts("technology", technologies),
    ...listQualityTexts("electrolyte", electrolytes),
  ];
  return buildSearchTokens({ name, borrowed });
}

function buildBeliefRows(
  said: readonly MadeStatement<SeedClaim | SeedMetric>[],
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
