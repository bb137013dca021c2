import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withAncestors } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { normalizeLines } from "@/lib/domain/search-text";
import { compareNames, getRanks } from "./columns";
import { type Facts, keepWellSourced, listCompanyIds } from "./facts";
import type { Known } from "./known";

export interface CompanyRows {
  company: Prisma.CompanyCreateManyInput[];
  companyWhole: Prisma.CompanyWholeCreateManyInput[];
  companyTechnology: Prisma.CompanyTechnologyCreateManyInput[];
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
      rank: ranks.get(company.id) as number,
      words: normalizeLines([company.name, ...company.aliases]),
      knownFrom: known.companies.get(company.id) as Day,
      solidFrom: known.companiesSolid.get(company.id) ?? null,
      wellFrom: knownWell.companies.get(company.id) ?? null,
      wellSolidFrom: knownWell.companiesSolid.get(company.id) ?? null,
    })),
    companyWhole: [...facts.ancestors].flatMap(([partId, ancestors]) =>
      ancestors.map((wholeId) => ({ partId, wholeId })),
    ),
    companyTechnology: technologyRows(facts, known, knownWell),
  };
}

function technologyRows(
  facts: Facts,
  known: Known,
  knownWell: Known,
): Prisma.CompanyTechnologyCreateManyInput[] {
  const well = firstDays(keepWellSourced(facts), knownWell);
  return [...firstDays(facts, known)].map(([key, day]) => {
    const [companyId, technology] = key.split(" ") as [string, string];
    return { companyId, technology, knownFrom: day, wellFrom: well.get(key) ?? null };
  });
}

/** The first day of each company with each technology, by both ids. */
function firstDays(facts: Facts, known: Known): Map<string, Day> {
  const first = new Map<string, Day>();
  const add = (ids: Iterable<string>, technologies: readonly string[], day: Day | undefined) => {
    if (day === undefined) return;
    for (const companyId of withAncestors(ids, facts.ancestors)) {
      for (const technology of technologies) {
        const key = `${companyId} ${technology}`;
        const before = first.get(key);
        if (before === undefined || day < before) first.set(key, day);
      }
    }
  };
  for (const milestone of facts.dataset.milestones)
    add(listCompanyIds(milestone), milestone.technologies, known.milestones.get(milestone.id));
  for (const partnership of facts.dataset.partnerships)
    add(listCompanyIds(partnership), partnership.technologies, known.partnerships.get(partnership.id));
  for (const { record, saidOn } of facts.metrics)
    if (record.subject.company !== undefined)
      add([record.subject.company], record.technologies, saidOn.latest);
  return first;
}
