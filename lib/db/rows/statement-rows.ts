import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { normalizeText } from "@/lib/domain/search-text";
import { toDateColumns, toSaidColumns } from "./columns";
import { type Facts, getSolidStateAbout, metricInScope, metricTechnologies } from "./facts";
import { buildHistoryColumns, buildWellHistoryColumns, type HistoryColumns } from "./history-rows";
import { getClaimSearchText } from "./search-texts";

export interface StatementRows {
  claim: Prisma.ClaimCreateManyInput[];
  wellHistory: Prisma.WellHistoryCreateManyInput[];
  metric: Prisma.MetricCreateManyInput[];
  metricSpeaker: Prisma.MetricSpeakerCreateManyInput[];
  metricTechnology: Prisma.MetricTechnologyCreateManyInput[];
}

/** Claims and metrics; their rank is their place in domain order. */
export function buildStatementRows(facts: Facts): StatementRows {
  const history = buildHistoryColumns(facts);
  return {
    claim: facts.claims.map(({ id, record, saidOn, source, tier, from }, rank) => ({
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
      tier,
      solidState: getSolidStateAbout(facts, record),
      ...(history.get(id) as HistoryColumns),
      wellFrom: facts.wellFrom.get(id) ?? null,
      copyOf: facts.copies.get(id) ?? null,
      rank,
      undated: record.saidOn === undefined && from.published === undefined,
      words: normalizeText(record.summary),
      searchText: getClaimSearchText(facts, record),
    })),
    wellHistory: [...buildWellHistoryColumns(facts)].map(([claimId, columns]) => ({ claimId, ...columns })),
    metric: metricRows(facts),
    metricSpeaker: facts.metrics.flatMap(({ id, saidBy }) =>
      saidBy.map((companyId) => ({ metricId: id, companyId })),
    ),
    metricTechnology: facts.metrics.flatMap(({ id, record }) =>
      metricTechnologies(facts, record).map((technology, position) => ({
        metricId: id,
        technology,
        position,
        own: record.technologies.length > 0,
      })),
    ),
  };
}

function metricRows(facts: Facts): Prisma.MetricCreateManyInput[] {
  return facts.metrics.map(({ id, record, saidOn, source, tier }, rank) => ({
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
    conditions: record.conditions ?? null,
    ...toDateColumns("date", record.date),
    ...toSaidColumns("saidOn", saidOn),
    saidBy: record.saidBy,
    summary: record.summary,
    note: record.note ?? null,
    sourceId: source,
    paragraphs: record.paragraphs,
    tier,
    inSolidState: metricInScope(facts, record),
    rank,
    words: normalizeText(record.summary),
  }));
}
