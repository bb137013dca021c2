import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { getParts, withAncestors } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import { listQualityTexts } from "@/lib/domain/search-names";
import { buildSearchTokens } from "@/lib/domain/search-tokens";
import type { SeedCompany } from "@/lib/schema/seeds/definitions";
import {
  type Facts,
  firstDay,
  keepWellSourced,
  listCompanyIds,
  listCountryTexts,
  listElectrolyteDays,
} from "./facts";
import type { Known } from "./known";
import type { Ranks } from "./ranks";
import { buildStatementRows, NO_SUBJECT, type StatementRows, withId } from "./statement-rows";
import { NO_STATEMENTS, type Statements, type StatementsByRecord } from "./statements";

export interface CompanyRows {
  company: Prisma.CompanyCreateManyInput[];
  companyWhole: Prisma.CompanyWholeCreateManyInput[];
  companyTechnology: Prisma.CompanyTechnologyCreateManyInput[];
  companyElectrolyte: Prisma.CompanyElectrolyteCreateManyInput[];
  companyToken: Prisma.CompanyTokenCreateManyInput[];
}

/** All that the rows of a company and of the figures about it are made from, but for its rank and its beliefs. */
export interface CompanyInput {
  readonly company: SeedCompany;
  readonly statements: Statements;
  /** It and all it is a part of, nearest first. */
  readonly wholes: readonly string[];
  /** All that is a part of it: what it stands under in lists depends on them. */
  readonly parts: readonly string[];
  readonly days: Pick<
    Prisma.CompanyCreateManyInput,
    "knownFrom" | "solidFrom" | "wellFrom" | "wellSolidFrom"
  >;
  readonly technologies: readonly FirstDays[];
  readonly electrolytes: readonly FirstDays[];
}

/** Since when a company has an entry of a closed list. */
interface FirstDays {
  readonly id: string;
  readonly knownFrom: Day;
  readonly wellFrom: Day | null;
}

/** What the rows of each company are made from. */
export function gatherCompanies(
  facts: Facts,
  statements: StatementsByRecord,
  known: Known,
  knownWell: Known,
): CompanyInput[] {
  const well = keepWellSourced(facts);
  const technologies = findFirstDays(
    facts,
    listTechnologies(facts, known),
    listTechnologies(well, knownWell),
  );
  const electrolytes = findFirstDays(
    facts,
    listElectrolytes(facts, known),
    listElectrolytes(well, knownWell),
  );
  const parts = getParts(facts.ancestors);
  return facts.dataset.companies.map((company) => ({
    company,
    statements: statements.companies.get(company.id) ?? NO_STATEMENTS,
    wholes: facts.ancestors.get(company.id) ?? [],
    parts: (parts.get(company.id) ?? []).filter((id) => id !== company.id),
    days: {
      knownFrom: known.companies.get(company.id) as Day,
      solidFrom: known.companiesSolid.get(company.id) ?? null,
      wellFrom: knownWell.companies.get(company.id) ?? null,
      wellSolidFrom: knownWell.companiesSolid.get(company.id) ?? null,
    },
    technologies: technologies.get(company.id) ?? [],
    electrolytes: electrolytes.get(company.id) ?? [],
  }));
}

/** A company, what it is a part of, the technologies of what it is in, and the figures about it. */
export function buildCompanyRows(input: CompanyInput, ranks: Ranks): CompanyRows & StatementRows {
  const { company, statements, wholes, technologies, electrolytes, days } = input;
  const { id, name, aliases, kind, country } = company;
  const borrowed = [...listQualityTexts("companyKind", [kind]), ...listCountryTexts([country])];
  return {
    company: [
      {
        id,
        name,
        aliases,
        kind,
        country: country ?? null,
        partOf: company.partOf ?? null,
        website: company.website ?? null,
        wikidata: company.wikidata ?? null,
        ticker: company.ticker ?? null,
        rank: ranks.company.get(id) as number,
        ...days,
      },
    ],
    companyWhole: wholes.map((wholeId) => ({ partId: id, wholeId })),
    companyTechnology: technologies.map(({ id: technology, ...from }) => ({
      companyId: id,
      technology,
      ...from,
    })),
    companyElectrolyte: electrolytes.map(({ id: electrolyte, ...from }) => ({
      companyId: id,
      electrolyte,
      ...from,
    })),
    companyToken: withId("companyId", id, buildSearchTokens({ name, aliases, borrowed })),
    ...buildStatementRows(statements, NO_SUBJECT, ranks),
  };
}

/** Ids of a closed list that companies have from a day on, by what they are in. */
type Had = readonly [companies: readonly string[], ids: Iterable<string>, day: Day | undefined];

/** The first days of each company, and of what it is a part of, with each entry. */
function findFirstDays(
  facts: Facts,
  all: readonly Had[],
  wellSourced: readonly Had[],
): Map<string, FirstDays[]> {
  const well = findDays(facts, wellSourced);
  const days = [...findDays(facts, all)].map(([key, knownFrom]) => {
    const [companyId, id] = key.split(" ") as [string, string];
    return { companyId, id, knownFrom, wellFrom: well.get(key) ?? null };
  });
  return new Map(
    [...groupBy(days, ({ companyId }) => companyId)].map(([companyId, own]) => [
      companyId,
      own.map(({ id, knownFrom, wellFrom }) => ({ id, knownFrom, wellFrom })),
    ]),
  );
}

/** By both ids. */
function findDays(facts: Facts, had: readonly Had[]): Map<string, Day> {
  const first = new Map<string, Day>();
  for (const [companies, ids, day] of had) {
    if (day === undefined) continue;
    for (const companyId of withAncestors(companies, facts.ancestors)) {
      for (const id of ids) {
        const key = `${companyId} ${id}`;
        first.set(key, firstDay([first.get(key), day]) ?? day);
      }
    }
  }
  return first;
}

function listTechnologies({ dataset, metrics }: Facts, known: Known): Had[] {
  return [
    ...dataset.milestones.map((milestone): Had => {
      return [listCompanyIds(milestone), milestone.technologies, known.milestones.get(milestone.id)];
    }),
    ...dataset.partnerships.map((partnership): Had => {
      return [listCompanyIds(partnership), partnership.technologies, known.partnerships.get(partnership.id)];
    }),
    ...metrics.flatMap(({ record, saidOn }): Had[] =>
      record.subject.company === undefined
        ? []
        : [[[record.subject.company], record.technologies, saidOn.latest]],
    ),
  ];
}

function listElectrolytes(facts: Facts, known: Known): Had[] {
  return [
    ...facts.dataset.milestones.flatMap((milestone) =>
      [...listElectrolyteDays(facts, milestone, known)].map(
        ([electrolyte, day]): Had => [listCompanyIds(milestone), [electrolyte], day],
      ),
    ),
    ...facts.dataset.partnerships.map((partnership): Had => {
      return [listCompanyIds(partnership), partnership.electrolytes, known.partnerships.get(partnership.id)];
    }),
  ];
}
