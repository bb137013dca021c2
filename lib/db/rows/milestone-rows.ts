import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withAncestors } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { listQualityTexts } from "@/lib/domain/search-names";
import { buildSearchTokens } from "@/lib/domain/search-tokens";
import { type Electrolyte, getSolidState } from "@/lib/domain/technologies";
import type { SeedMilestone } from "@/lib/schema/seeds/definitions";
import {
  type Facts,
  listCompanyIds,
  listElectrolyteDays,
  listInvolvedCountries,
  listMilestoneParties,
  listNames,
} from "./facts";
import { buildMilestoneColumns, buildWellColumns, listSourcingVariants } from "./history-rows";
import type { Known } from "./known";
import { buildBeliefRows } from "./milestone-beliefs";
import type { Ranks } from "./ranks";
import { buildStatementRows, type StatementRows, withId } from "./statement-rows";
import {
  findFirstDay,
  keepWellSourcedStatements,
  listStatements,
  NO_STATEMENTS,
  type Statements,
  type StatementsByRecord,
} from "./statements";

export interface MilestoneRows {
  milestone: Prisma.MilestoneCreateManyInput[];
  milestoneTechnology: Prisma.MilestoneTechnologyCreateManyInput[];
  milestoneElectrolyte: Prisma.MilestoneElectrolyteCreateManyInput[];
  milestoneCompany: Prisma.MilestoneCompanyCreateManyInput[];
  milestoneInvolves: Prisma.MilestoneInvolvesCreateManyInput[];
  milestonePartnership: Prisma.MilestonePartnershipCreateManyInput[];
  milestoneBelief: Prisma.MilestoneBeliefCreateManyInput[];
  milestoneToken: Prisma.MilestoneTokenCreateManyInput[];
}

/** All that the rows of a milestone and of what is said about it are made from, but for their ranks. */
export interface MilestoneInput {
  readonly milestone: SeedMilestone;
  readonly statements: Statements;
  /** Its companies, the members of its partnerships, and their parts and wholes: whose word makes its history. */
  readonly parties: readonly string[];
  /** Its companies and all they are parts of, each with the country of those that are involved themselves. */
  readonly involved: readonly (readonly [companyId: string, country: string | null])[];
  /** The companies responsible for it and all they are parts of. */
  readonly responsible: readonly string[];
  readonly electrolytes: readonly (readonly [Electrolyte, knownFrom: Day, wellFrom: Day | null])[];
  /** What its companies and their countries are called. */
  readonly names: readonly string[];
}

/** What the rows of each milestone are made from. */
export function gatherMilestones(
  facts: Facts,
  statements: StatementsByRecord,
  known: Known,
  knownWell: Known,
): MilestoneInput[] {
  return facts.dataset.milestones.map((milestone) => {
    const well = listElectrolyteDays(facts, milestone, knownWell);
    return {
      milestone,
      statements: statements.milestones.get(milestone.id) ?? NO_STATEMENTS,
      parties: [...listMilestoneParties(facts, milestone)],
      involved: [...listInvolvedCountries(facts, listCompanyIds(milestone))],
      responsible: [
        ...withAncestors(
          milestone.companies.flatMap(({ company, part }) => (part === "responsible" ? [company] : [])),
          facts.ancestors,
        ),
      ],
      electrolytes: [...listElectrolyteDays(facts, milestone, known)].map(
        ([electrolyte, day]) => [electrolyte, day, well.get(electrolyte) ?? null] as const,
      ),
      names: listNames(facts, milestone.companies),
    };
  });
}

/** A milestone with its companies and partnerships, what was believed of it from when until when, and all that was said. */
export function buildMilestoneRows(input: MilestoneInput, ranks: Ranks): MilestoneRows & StatementRows {
  const { milestone, statements, involved, electrolytes } = input;
  const { id, title, kind, technologies, companies, partnerships } = milestone;
  const knownFrom = findFirstDay(statements) as Day;
  const rank = ranks.milestone.get(id) as number;
  const solidState = getSolidState(technologies);
  return {
    milestone: [
      {
        id,
        title,
        kind,
        solidState,
        placeTown: milestone.place?.town ?? null,
        placeCountry: milestone.place?.country ?? null,
        lookedFor: listLookUps(milestone),
        rank,
        knownFrom,
        wellFrom: findFirstDay(keepWellSourcedStatements(statements)),
      },
    ],
    milestoneTechnology: technologies.map((technology, position) => ({
      milestoneId: id,
      technology,
      position,
    })),
    milestoneElectrolyte: electrolytes.map(([electrolyte, day, wellFrom], position) => ({
      milestoneId: id,
      electrolyte,
      position,
      own: milestone.electrolytes.length > 0,
      knownFrom: day,
      wellFrom,
    })),
    milestoneCompany: companies.map(({ company, part }, position) => ({
      milestoneId: id,
      companyId: company,
      part,
      position,
    })),
    milestoneInvolves: involved.map(([companyId, country]) => ({
      milestoneId: id,
      companyId,
      country,
      responsible: input.responsible.includes(companyId),
    })),
    milestonePartnership: partnerships.map((partnershipId, position) => ({
      milestoneId: id,
      partnershipId,
      position,
    })),
    milestoneBelief: listSourcingVariants(listStatements(statements)).flatMap(([reading, some]) =>
      buildBeliefRows(some, new Set(input.parties), {
        milestoneId: id,
        reading,
        solidState,
        ownerId: companies.find(({ part }) => part === "responsible")?.company ?? null,
        rank,
      }),
    ),
    milestoneToken: withId("milestoneId", id, listTokens(input, knownFrom)),
    ...buildStatementRows(statements, toSubject(input), ranks),
  };
}

function toSubject({ milestone, statements, parties }: MilestoneInput) {
  const whose = new Set(parties);
  const build = (claims: Statements["claims"]) => buildMilestoneColumns(claims, whose);
  return {
    name: milestone.title,
    technologies: milestone.technologies,
    history: build(statements.claims),
    wellHistory: buildWellColumns(statements.claims, build),
  };
}

/** The words it is found by; electrolytes that it has from its first day on, since words are those of any day it is known. */
function listTokens({ milestone, electrolytes, names }: MilestoneInput, knownFrom: Day) {
  const { title, kind, technologies } = milestone;
  const first = electrolytes.flatMap(([electrolyte, day]) => (day === knownFrom ? [electrolyte] : []));
  const borrowed = [
    ...names,
    ...listQualityTexts("stage", [kind]),
    ...listQualityTexts("technology", technologies),
    ...listQualityTexts("electrolyte", first),
  ];
  return buildSearchTokens({ name: title, borrowed });
}

/** Where it was looked for what became of a milestone, the oldest look first. */
function listLookUps({ lookedFor = [] }: SeedMilestone) {
  const looks = lookedFor.map(({ on, where, found = null }) => ({ on, where, found }));
  return looks.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
