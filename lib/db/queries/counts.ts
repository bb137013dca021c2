import type { Client } from "@/lib/db/client";
import { whereKnown } from "@/lib/db/where/conditions";
import { buildMilestoneWhere } from "@/lib/db/where/milestones";
import { buildClaimWhere, buildMetricWhere, buildPartnershipWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { Counts, RecordTotals } from "@/lib/schema/pages/list-page";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";

/**
 * How many partnerships and milestones of a scope involve each company or a part of it.
 * @param ids the companies that are asked for; null for all
 */
export async function countByCompany(
  client: Client,
  ids: readonly string[] | null,
  of: Pick<Filter, "scope" | "sourcing">,
  asOf: Day,
): Promise<{ partnerships: Counts; milestones: Counts }> {
  const filter = { ...NO_FILTER, scope: of.scope, sourcing: of.sourcing };
  const companies = ids && { companyId: { in: [...ids] } };
  const [partnerships, milestones] = await Promise.all([
    client.partnershipInvolves.groupBy({
      by: ["companyId"],
      where: { ...companies, partnership: buildPartnershipWhere(filter, asOf) },
      _count: true,
    }),
    client.milestoneInvolves.groupBy({
      by: ["companyId"],
      where: { ...companies, milestone: buildMilestoneWhere(filter, asOf) },
      _count: true,
    }),
  ]);
  const counts = (rows: typeof partnerships) => new Map(rows.map((row) => [row.companyId, row._count]));
  return { partnerships: counts(partnerships), milestones: counts(milestones) };
}

/** How many partnerships and milestones a filter keeps. */
export async function countRecords(client: Client, filter: Filter, asOf: Day): Promise<RecordTotals> {
  const [partnerships, milestones] = await Promise.all([
    client.partnership.count({ where: buildPartnershipWhere(filter, asOf) }),
    client.milestone.count({ where: buildMilestoneWhere(filter, asOf) }),
  ]);
  return { partnerships, milestones };
}

/** How many milestones known by a day name each partnership. */
export async function countByPartnership(client: Client, sourcing: Sourcing, asOf: Day): Promise<Counts> {
  const rows = await client.milestonePartnership.groupBy({
    by: ["partnershipId"],
    where: { milestone: whereKnown(asOf, sourcing) },
    _count: true,
  });
  return new Map(rows.map(({ partnershipId, _count }) => [partnershipId, _count]));
}

/** How many claims and metrics of a scope each of some sources makes. */
export async function countBySource(
  client: Client,
  ids: readonly string[],
  of: Pick<Filter, "scope" | "sourcing">,
  asOf: Day,
): Promise<{ claims: Counts; metrics: Counts }> {
  const filter = { ...NO_FILTER, scope: of.scope, sourcing: of.sourcing };
  const sourceId = { in: [...ids] };
  const [claims, metrics] = await Promise.all([
    client.claim.groupBy({
      by: ["sourceId"],
      where: { AND: [buildClaimWhere(filter, asOf), { sourceId }] },
      _count: true,
    }),
    client.metric.groupBy({
      by: ["sourceId"],
      where: { AND: [buildMetricWhere(filter, asOf), { sourceId }] },
      _count: true,
    }),
  ]);
  const counts = (rows: { sourceId: string; _count: number }[]) =>
    new Map(rows.map((row) => [row.sourceId, row._count]));
  return { claims: counts(claims), metrics: counts(metrics) };
}
