import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withWholes } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { fold } from "@/lib/domain/fold";
import { compareNames, ranksOf } from "./columns";
import { companiesOf, type Facts } from "./facts";
import type { Known } from "./known";

export interface CompanyRows {
  company: Prisma.CompanyCreateManyInput[];
  companyWhole: Prisma.CompanyWholeCreateManyInput[];
  companyTechnology: Prisma.CompanyTechnologyCreateManyInput[];
}

/** Companies, what each is a part of, and the technologies of what they are in. */
export function companyRows(facts: Facts, known: Known): CompanyRows {
  const { companies } = facts.dataset;
  const ranks = ranksOf(companies, (a, b) => compareNames(a.name, b.name));
  return {
    company: companies.map((company) => ({
      id: company.id,
      name: company.name,
      aliases: company.aliases,
      kind: company.kind,
      country: company.country ?? null,
      partOf: company.partOf ?? null,
      rank: ranks.get(company.id) as number,
      words: fold([company.name, ...company.aliases].join("\n")),
      knownFrom: known.companies.get(company.id) as Day,
      solidFrom: known.companiesSolid.get(company.id) ?? null,
    })),
    companyWhole: [...facts.wholes].flatMap(([partId, wholes]) =>
      wholes.map((wholeId) => ({ partId, wholeId })),
    ),
    companyTechnology: technologyRows(facts, known),
  };
}

function technologyRows(facts: Facts, known: Known): Prisma.CompanyTechnologyCreateManyInput[] {
  const first = new Map<string, Prisma.CompanyTechnologyCreateManyInput>();
  const add = (ids: Iterable<string>, technologies: readonly string[], day: Day) => {
    for (const companyId of withWholes(ids, facts.wholes)) {
      for (const technology of technologies) {
        const key = `${companyId} ${technology}`;
        const before = first.get(key);
        if (!before || day < before.knownFrom) first.set(key, { companyId, technology, knownFrom: day });
      }
    }
  };
  for (const milestone of facts.dataset.milestones)
    add(companiesOf(milestone), milestone.technologies, known.milestones.get(milestone.id) as Day);
  for (const partnership of facts.dataset.partnerships)
    add(companiesOf(partnership), partnership.technologies, known.partnerships.get(partnership.id) as Day);
  for (const { record, saidOn } of facts.metrics)
    if (record.subject.company !== undefined)
      add([record.subject.company], record.technologies, saidOn.latest);
  return [...first.values()];
}
