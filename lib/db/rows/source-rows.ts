import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import { getRanks, toDateColumns, toSaidColumns } from "./columns";
import {
  type Facts,
  getRecordAbout,
  getSolidStateAbout,
  isMetricInScope,
  listCompanyIds,
  listInvolvedCountries,
  listMetricTechnologies,
} from "./facts";
import { buildHistoryColumns, buildWellHistoryColumns, type HistoryColumns } from "./history-rows";
import type { Known } from "./known";

export interface SourceRows {
  source: Prisma.SourceCreateManyInput[];
  sourceMention: Prisma.SourceMentionCreateManyInput[];
  sourceInvolves: Prisma.SourceInvolvesCreateManyInput[];
}

/** Sources in the order of their dates, with the companies each involves. */
export function buildSourceRows(facts: Facts, known: Known): SourceRows {
  const { sources } = facts.dataset;
  // Those without a date stand before all others, and so at the end where the newest come first.
  const dateOf = ({ published }: (typeof sources)[number]) => published?.latest ?? "";
  const ranks = getRanks(sources, (a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  return {
    source: sources.map((source) => ({
      id: source.id,
      publisher: source.publisher,
      title: source.title ?? null,
      authors: source.authors,
      url: source.url ?? null,
      archiveUrl: source.archiveUrl ?? null,
      retrieved: source.retrieved ?? null,
      read: source.read,
      added: source.added,
      ...toDateColumns("published", source.published),
      publishedBasis: source.publishedBasis,
      kind: source.kind,
      tier: source.tier,
      syndicatedFrom: source.syndicatedFrom ?? null,
      language: source.language,
      note: source.note ?? null,
      rank: ranks.get(source.id) as number,
      knownFrom: known.sources.get(source.id) as Day,
      solidFrom: known.sourcesSolid.get(source.id) ?? null,
    })),
    sourceMention: sources.flatMap(({ id, mentions }) =>
      mentions.map((companyId, position) => ({ sourceId: id, companyId, position })),
    ),
    sourceInvolves: involvesRows(facts, known),
  };
}

function involvesRows(facts: Facts, known: Known): Prisma.SourceInvolvesCreateManyInput[] {
  const first = new Map<string, Prisma.SourceInvolvesCreateManyInput>();
  const add = (sourceId: string, ids: readonly string[], day: Day) => {
    for (const [companyId, country] of listInvolvedCountries(facts, ids)) {
      const key = `${sourceId} ${companyId}`;
      const before = first.get(key);
      const isOwn = ids.includes(companyId);
      first.set(key, {
        sourceId,
        companyId,
        country: before?.country ?? country,
        knownFrom: earlier(before?.knownFrom, day),
        ownFrom: isOwn ? earlier(before?.ownFrom, day) : (before?.ownFrom ?? null),
      });
    }
  };
  for (const { id, mentions } of facts.dataset.sources) add(id, mentions, known.sources.get(id) as Day);
  for (const { source, record, saidOn } of [...facts.claims, ...facts.metrics]) {
    const about = "subject" in record ? record.subject : record;
    const named = getRecordAbout(facts, about);
    if (named) add(source, listCompanyIds(named), saidOn.latest);
    if ("company" in about && about.company !== undefined) add(source, [about.company], saidOn.latest);
  }
  return [...first.values()];
}

function earlier(a: Day | null | undefined, b: Day): Day {
  return a && a < b ? a : b;
}

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
      checkedOn: record.checked?.on ?? null,
      checkedAgainst: record.checked?.against ?? null,
      tier,
      solidState: getSolidStateAbout(facts, record),
      ...(history.get(id) as HistoryColumns),
      wellFrom: facts.wellFrom.get(id) ?? null,
      copyOf: facts.copies.get(id) ?? null,
      rank,
      undated: record.saidOn === undefined && from.published === undefined,
      addedOn: from.added,
    })),
    wellHistory: [...buildWellHistoryColumns(facts)].map(([claimId, columns]) => ({ claimId, ...columns })),
    metric: metricRows(facts),
    metricSpeaker: facts.metrics.flatMap(({ id, saidBy }) =>
      saidBy.map((companyId) => ({ metricId: id, companyId })),
    ),
    metricTechnology: facts.metrics.flatMap(({ id, record }) =>
      listMetricTechnologies(facts, record).map((technology, position) => ({
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
    inSolidState: isMetricInScope(facts, record),
    rank,
  }));
}
