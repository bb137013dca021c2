import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { listQualityTexts } from "@/lib/domain/search-names";
import { buildSearchTokens, buildWordTokens, type SearchToken } from "@/lib/domain/search-tokens";
import type { SeedMilestone } from "@/lib/schema/seeds/definitions";
import { type Facts, getRecordAbout, listElectrolyteDays } from "./facts";
import type { Known } from "./known";

export interface TokenRows {
  companyToken: Prisma.CompanyTokenCreateManyInput[];
  partnershipToken: Prisma.PartnershipTokenCreateManyInput[];
  milestoneToken: Prisma.MilestoneTokenCreateManyInput[];
  sourceToken: Prisma.SourceTokenCreateManyInput[];
  claimToken: Prisma.ClaimTokenCreateManyInput[];
  metricToken: Prisma.MetricTokenCreateManyInput[];
}

/** The words by which every record is found: its own, and those of what it is and of whom it names. */
export function buildTokenRows(facts: Facts, known: Known): TokenRows {
  const { companies, partnerships, milestones, sources } = facts.dataset;
  return {
    companyToken: companies.flatMap(({ id, name, aliases, kind, country }) => {
      const borrowed = [...listQualityTexts("companyKind", [kind]), ...listCountryTexts([country])];
      return withId("companyId", id, buildSearchTokens({ name, aliases, borrowed }));
    }),
    partnershipToken: partnerships.flatMap((partnership) => {
      const { id, name, parties, kinds, technologies, electrolytes } = partnership;
      const borrowed = [
        ...listNames(facts, parties),
        ...listQualityTexts("partnershipKind", kinds),
        ...listQualityTexts(
          "role",
          parties.map(({ role }) => role),
        ),
        ...listQualityTexts("technology", technologies),
        ...listQualityTexts("electrolyte", electrolytes),
      ];
      return withId("partnershipId", id, buildSearchTokens({ name, borrowed }));
    }),
    milestoneToken: milestones.flatMap((milestone) => {
      const { id, title, companies: named, kind, technologies } = milestone;
      const borrowed = [
        ...listNames(facts, named),
        ...listQualityTexts("stage", [kind]),
        ...listQualityTexts("technology", technologies),
        ...listQualityTexts("electrolyte", listFirstElectrolytes(facts, milestone, known)),
      ];
      return withId("milestoneId", id, buildSearchTokens({ name: title, borrowed }));
    }),
    sourceToken: sources.flatMap(({ id, title = "", publisher }) =>
      withId("sourceId", id, buildSearchTokens({ name: title, aliases: [publisher] })),
    ),
    claimToken: facts.claims.flatMap(({ id, record }) => {
      const about = getRecordAbout(facts, record);
      const borrowed = about === null ? [] : ["title" in about ? about.title : about.name];
      return withId("claimId", id, buildWordTokens({ name: record.summary, borrowed }));
    }),
    metricToken: facts.metrics.flatMap(({ id, record }) =>
      withId("metricId", id, buildWordTokens({ name: record.summary })),
    ),
  };
}

function withId<K extends string>(key: K, id: string, tokens: readonly SearchToken[]) {
  return tokens.map((token) => ({ ...token, [key]: id }) as SearchToken & Record<K, string>);
}

/** The names and aliases of some companies and what their countries are called, each once. */
function listNames(facts: Facts, named: readonly { readonly company: string }[]): string[] {
  const companies = [...new Set(named.map(({ company }) => company))].flatMap(
    (id) => facts.companies.get(id) ?? [],
  );
  return [
    ...companies.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...listCountryTexts(companies.map(({ country }) => country)),
  ];
}

function listCountryTexts(countries: readonly (string | undefined)[]): string[] {
  return listQualityTexts("country", new Set(countries.filter((country) => country !== undefined)));
}

/** The electrolytes of a milestone that it has from its first day on: words are those of any day on which it is known. */
function listFirstElectrolytes(facts: Facts, milestone: SeedMilestone, known: Known): string[] {
  const first = known.milestones.get(milestone.id);
  return [...listElectrolyteDays(facts, milestone, known)].flatMap(([electrolyte, day]) =>
    day === first ? [electrolyte] : [],
  );
}
