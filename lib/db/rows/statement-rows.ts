import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { buildWordTokens, type SearchToken } from "@/lib/domain/search-tokens";
import { getSolidState, type Technology } from "@/lib/domain/technologies";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";
import { toDateColumns, toSaidColumns } from "./columns";
import { isMetricInScope, listMetricTechnologies } from "./facts";
import type { HistoryColumns } from "./history-rows";
import type { Ranks } from "./ranks";
import { findSourcing, type MadeStatement, type Statements } from "./statements";

export interface StatementRows {
  claim: Prisma.ClaimCreateManyInput[];
  wellHistory: Prisma.WellHistoryCreateManyInput[];
  claimToken: Prisma.ClaimTokenCreateManyInput[];
  metric: Prisma.MetricCreateManyInput[];
  metricSpeaker: Prisma.MetricSpeakerCreateManyInput[];
  metricTechnology: Prisma.MetricTechnologyCreateManyInput[];
  metricToken: Prisma.MetricTokenCreateManyInput[];
}

/** What statements are about, as far as their rows take it. */
export interface Subject {
  /** Its name or title: claims are found by its words. */
  readonly name: string | null;
  /** None of a company or a country. */
  readonly technologies: readonly Technology[];
  /** What each claim did, by its id. */
  readonly history: ReadonlyMap<string, HistoryColumns>;
  /** The same where weakly sourced claims are left out: of things that have some. */
  readonly wellHistory: ReadonlyMap<string, HistoryColumns>;
}

/** What a company or a country is to the figures about it. */
export const NO_SUBJECT: Subject = {
  name: null,
  technologies: [],
  history: new Map(),
  wellHistory: new Map(),
};

/** The claims and metrics about one thing. */
export function buildStatementRows(statements: Statements, subject: Subject, ranks: Ranks): StatementRows {
  const { metrics } = statements;
  return {
    claim: buildClaimRows(statements.claims, subject, ranks),
    wellHistory: [...subject.wellHistory].map(([claimId, columns]) => ({ claimId, ...columns })),
    claimToken: statements.claims.flatMap(({ id, record: { summary } }) =>
      withId(
        "claimId",
        id,
        buildWordTokens({ name: summary, borrowed: subject.name === null ? [] : [subject.name] }),
      ),
    ),
    metric: metrics.map((metric) => buildMetricRow(metric, subject, ranks)),
    metricSpeaker: metrics.flatMap(({ id, saidBy }) =>
      saidBy.map((companyId) => ({ metricId: id, companyId })),
    ),
    metricTechnology: metrics.flatMap(({ id, record }) =>
      listMetricTechnologies(record, subject.technologies).map((technology, position) => ({
        metricId: id,
        technology,
        position,
        own: record.technologies.length > 0,
      })),
    ),
    metricToken: metrics.flatMap(({ id, record }) =>
      withId("metricId", id, buildWordTokens({ name: record.summary })),
    ),
  };
}

/** Search tokens of a record, with its id in a column. */
export function withId<K extends string>(key: K, id: string, tokens: readonly SearchToken[]) {
  return tokens.map((token) => ({ ...token, [key]: id }) as SearchToken & Record<K, string>);
}

function buildClaimRows(
  claims: readonly MadeStatement<SeedClaim>[],
  { technologies, history }: Subject,
  ranks: Ranks,
): Prisma.ClaimCreateManyInput[] {
  const { wellFrom, copies } = findSourcing(claims);
  const solidState = getSolidState(technologies);
  return claims.map(({ id, record, saidOn, source, tier, from }) => ({
    id,
    milestoneId: record.milestone ?? null,
    partnershipId: record.partnership ?? null,
    says: record.says,
    ...toDateColumns("date", record.date),
    asSaid: record.asSaid ?? null,
    ...toSaidColumns("saidOn", saidOn),
    saidBy: record.saidBy,
    via: record.via ?? null,
    summary: record.summary,
    note: record.note ?? null,
    sourceId: source,
    paragraphs: record.paragraphs,
    checkedOn: record.checked?.on ?? null,
    checkedAgainst: record.checked?.against ?? null,
    tier,
    solidState,
    ...(history.get(id) as HistoryColumns),
    wellFrom: wellFrom.get(id) ?? null,
    copyOf: copies.get(id) ?? null,
    rank: ranks.claim.get(id) as number,
    undated: record.saidOn === undefined && from.published === undefined,
    addedOn: from.added,
  }));
}

function buildMetricRow(
  { id, record, saidOn, source, tier }: MadeStatement<SeedMetric>,
  subject: Subject,
  ranks: Ranks,
): Prisma.MetricCreateManyInput {
  return {
    id,
    companyId: record.subject.company ?? null,
    partnershipId: record.subject.partnership ?? null,
    milestoneId: record.subject.milestone ?? null,
    country: record.subject.country ?? null,
    quantity: record.quantity,
    value: record.value,
    low: record.low ?? null,
    high: record.high ?? null,
    unit: record.unit,
    alsoGivenAs: record.alsoGivenAs,
    qualifier: record.qualifier,
    nature: record.nature,
    level: record.level ?? null,
    testCycle: record.testCycle ?? null,
    conditions: record.conditions ?? null,
    ...toDateColumns("date", record.date),
    ...toSaidColumns("saidOn", saidOn),
    saidBy: record.saidBy,
    summary: record.summary,
    note: record.note ?? null,
    sourceId: source,
    paragraphs: record.paragraphs,
    tier,
    inSolidState: isMetricInScope(record, subject.technologies),
    rank: ranks.metric.get(id) as number,
  };
}
