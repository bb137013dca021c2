import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { buildMetricWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import type { Level, Nature, Qualifier, Quantity, TestCycle } from "@/lib/domain/quantities";
import { isWeak, type Tier } from "@/lib/domain/sourcing";
import type { Technology } from "@/lib/domain/technologies";
import type { Metric } from "@/lib/schema/api/shapes";
import type { Page } from "@/lib/schema/pages/list-page";
import type { Scope } from "@/lib/schema/parameters/choices";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { toDate, toSaidOn } from "./dates";
import { type ListQuery, readPage } from "./list";

const OWN_TECHNOLOGIES = {
  technologies: { where: { own: true }, orderBy: { position: "asc" } },
} as const satisfies Prisma.MetricInclude;

type Row = Prisma.MetricGetPayload<{ include: typeof OWN_TECHNOLOGIES }>;

/** Metrics that a filter keeps. */
export async function listMetrics(client: Client, query: ListQuery): Promise<Page<Metric>> {
  const where = buildMetricWhere(await withFound(client, "metric", query.filter), query.asOf);
  return readPage(
    "metrics",
    query,
    {
      rows: ({ within, ...rows }) =>
        client.metric.findMany({ where: { AND: [where, within] }, ...rows, include: OWN_TECHNOLOGIES }),
      count: (within) => client.metric.count({ where: { AND: [where, within] } }),
    },
    metricShape,
  );
}

/** How many metrics a filter keeps of each quantity. */
export async function countQuantities(
  client: Client,
  filter: Filter,
  asOf: Day,
): Promise<ReadonlyMap<string, number>> {
  const where = buildMetricWhere(await withFound(client, "metric", filter), asOf);
  const rows = await client.metric.groupBy({ by: ["quantity"], where, _count: true });
  return new Map(rows.map(({ quantity, _count }) => [quantity, _count]));
}

/** A metric, where it had been given by a day; else null. */
export async function getMetric(client: Client, id: string, asOf: Day): Promise<Metric | null> {
  const row = await client.metric.findFirst({
    where: { id, saidOnLatest: { lte: asOf } },
    include: OWN_TECHNOLOGIES,
  });
  return row && metricShape(row);
}

/** What metrics can be asked for by: what they are about, where they stand, or whose word they are. */
export interface MetricsOf {
  readonly companies?: readonly string[];
  readonly milestones?: readonly string[];
  readonly partnerships?: readonly string[];
  readonly sources?: readonly string[];
  /** Companies whose word they are. */
  readonly speakers?: readonly string[];
}

/**
 * Every metric about these records, by these sources or of these speakers that had been given by a day, in domain order.
 * @param scope in which they have to be; whatever their subject without
 */
export async function findMetrics(
  client: Client,
  of: MetricsOf,
  asOf: Day,
  scope: Scope = "all",
): Promise<Metric[]> {
  const rows = await client.metric.findMany({
    where: {
      ...buildMetricWhere({ ...NO_FILTER, scope }, asOf),
      OR: [
        { companyId: { in: [...(of.companies ?? [])] } },
        { milestoneId: { in: [...(of.milestones ?? [])] } },
        { partnershipId: { in: [...(of.partnerships ?? [])] } },
        { sourceId: { in: [...(of.sources ?? [])] } },
        { speakers: { some: { companyId: { in: [...(of.speakers ?? [])] } } } },
      ],
    },
    orderBy: { rank: "asc" },
    include: OWN_TECHNOLOGIES,
  });
  return rows.map(metricShape);
}

function metricShape(row: Row): Metric {
  return {
    id: row.id,
    subject: subjectOf(row),
    quantity: row.quantity as Quantity,
    value: row.value,
    low: row.low,
    high: row.high,
    unit: row.unit,
    alsoGivenAs: alsoGivenAs(row),
    qualifier: row.qualifier as Qualifier,
    nature: row.nature as Nature,
    level: row.level as Level | null,
    testCycle: row.testCycle as TestCycle | null,
    conditions: row.conditions,
    technologies: row.technologies.map(({ technology }) => technology as Technology),
    date: toDate(row, "date"),
    saidOn: toSaidOn(row, "saidOn"),
    saidBy: row.saidBy as string[],
    summary: row.summary,
    note: row.note,
    source: row.sourceId,
    paragraphs: row.paragraphs as number[],
    tier: row.tier as Tier,
    weaklySourced: isWeak(row.tier as Tier),
  };
}

/** PostgreSQL gives the keys back in an order of its own; both engines answer alike. */
function alsoGivenAs(row: Row): Metric["alsoGivenAs"] {
  return (row.alsoGivenAs as Metric["alsoGivenAs"]).map(({ value, unit }) => ({ value, unit }));
}

function subjectOf({ companyId, partnershipId, milestoneId, country }: Row): Metric["subject"] {
  if (companyId !== null) return { type: "company", id: companyId };
  if (partnershipId !== null) return { type: "partnership", id: partnershipId };
  if (milestoneId !== null) return { type: "milestone", id: milestoneId };
  if (country !== null) return { type: "country", id: country };
  throw new Error("a metric about nothing");
}
