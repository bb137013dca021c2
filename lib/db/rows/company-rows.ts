import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withAncestors } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { compareNames, getRanks } from "./columns";
import { type Facts, firstDay, keepWellSourced, listCompanyIds, listElectrolyteDays } from "./facts";
import type { Known } from "./known";

export interface CompanyRows {
  company: Prisma.CompanyCreateManyInput[];
  companyWhole: Prisma.CompanyWholeCreateManyInput[];
  companyTechnology: Prisma.CompanyTechnologyCreateManyInput[];
  companyElectrolyte: Prisma.CompanyElectrolyteCreateManyInput[];
}

/** Companies, what each is a part of, and the technologies of what they are in. */
export function buildCompanyRows(facts: Facts, known: Known, knownWell: Known): CompanyRows {
  const { companies } = facts.dataset;
  const ranks = getRanks(companies, (a, b) => compareNames(a.name, b.name));
  return {
    company: companies.map((company) => ({
      id: company.id,
      name: company.name,
      aliases: company.aliases,
      kind: company.kind,
      country: company.country ?? null,
      partOf: company.partOf ?? null,
      website: company.website ?? null,
      wikidata: company.wikidata ?? null,
      ticker: company.ticker ?? null,
      rank: ranks.get(company.id) as number,
      knownFrom: known.companies.get(company.id) as Day,
      solidFrom: known.companiesSolid.get(company.id) ?? null,
      wellFrom: knownWell.companies.get(company.id) ?? null,
      wellSolidFrom: knownWell.companiesSolid.get(company.id) ?? null,
    })),
    companyWhole: [...facts.ancestors].flatMap(([partId, ancestors]) =>
      ancestors.map((wholeId) => ({ partId, wholeId })),
    ),
    companyTechnology: buildFirstDays(facts, known, knownWell, listTechnologies).map(({ id, ...row }) => ({
      ...row,
      technology: id,
    })),
    companyElectrolyte: buildFirstDays(facts, known, knownWell, listElectrolytes).map(({ id, ...row }) => ({
      ...row,
      electrolyte: id,
    })),
  };
}

/** Ids of a closed list that companies have from a day on, by what they are in. */
type Had = readonly [companies: readonly string[], ids: Iterable<string>, day: Day | undefined];

/** The first day of each company, and of what it is a part of, with each id. */
function buildFirstDays(
  facts: Facts,
  known: Known,
  knownWell: Known,
  list: (facts: Facts, known: Known) => readonly Had[],
) {
  const well = findFirstDays(facts, list(keepWellSourced(facts), knownWell));
  return [...findFirstDays(facts, list(facts, known))].map(([key, knownFrom]) => {
    const [companyId, id] = key.split(" ") as [string, string];
    return { companyId, id, knownFrom, wellFrom: well.get(key) ?? null };
  });
}

/** By both ids. */
function findFirstDays(facts: Facts, had: readonly Had[]): Map<string, Day> {
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
