import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import { buildSearchTokens, buildWordTokens, type SearchToken } from "@/lib/domain/search-tokens";
import { type Facts, getRecordAbout } from "./facts";

export interface TokenRows {
  companyToken: Prisma.CompanyTokenCreateManyInput[];
  partnershipToken: Prisma.PartnershipTokenCreateManyInput[];
  milestoneToken: Prisma.MilestoneTokenCreateManyInput[];
  sourceToken: Prisma.SourceTokenCreateManyInput[];
  claimToken: Prisma.ClaimTokenCreateManyInput[];
  metricToken: Prisma.MetricTokenCreateManyInput[];
}

/** The words by which every record is found. */
export function buildTokenRows(facts: Facts): TokenRows {
  const { companies, partnerships, milestones, sources } = facts.dataset;
  return {
    companyToken: companies.flatMap(({ id, name, aliases }) =>
      withId("companyId", id, buildSearchTokens({ name, aliases })),
    ),
    partnershipToken: partnerships.flatMap(({ id, name, parties, kinds }) => {
      const labels = kinds.map((kind) => getLabel(PARTNERSHIP_KINDS, kind));
      const borrowed = [...listNames(facts, parties), ...labels];
      return withId("partnershipId", id, buildSearchTokens({ name, borrowed }));
    }),
    milestoneToken: milestones.flatMap(({ id, title, companies: named, kind }) => {
      const borrowed = [...listNames(facts, named), getLabel(MILESTONE_KINDS, kind)];
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

/** The names and aliases of some companies, each once. */
function listNames(facts: Facts, named: readonly { readonly company: string }[]): string[] {
  return [...new Set(named.map(({ company }) => company))].flatMap((id) => {
    const company = facts.companies.get(id);
    return company ? [company.name, ...company.aliases] : [];
  });
}
