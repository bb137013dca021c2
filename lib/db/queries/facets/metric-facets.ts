import type { Client } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { compileWhere } from "@/lib/db/sql/compile-where";
import { getTableNames } from "@/lib/db/sql/tables";
import { buildMetricWhere } from "@/lib/db/where/records";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import type { FacetCount, Facets } from "@/lib/schema/pages/list-page";
import { type Filter, withoutCompanies } from "@/lib/schema/parameters/filter";
import { countYears, toSortedFacet } from "./year-counts";

const { sql } = Prisma;

/** How many figures each choice would leave. */
export async function readMetricFacets(client: Client, asked: Filter, asOf: Day): Promise<Facets> {
  const filter = await withFound(client, "metric", asked);
  const where = (without: Partial<Filter>) => buildMetricWhere({ ...filter, ...without }, asOf);
  const [company, kind, technology, dated, all, shown] = await Promise.all([
    countByCompany(client, withoutCompanies(filter), asOf),
    client.metric.groupBy({ by: ["quantity"], where: where({ kind: [] }), _count: true }),
    client.metricTechnology.groupBy({
      by: ["technology"],
      where: { metric: where({ technology: [] }) },
      _count: true,
    }),
    client.metric.groupBy({
      by: ["dateEarliest", "dateLatest"],
      where: { AND: [where({ year: null }), { dateEdtf: { not: null } }] },
      _count: true,
    }),
    client.metric.count({ where: where({ scope: "all" }) }),
    client.metric.count({ where: where({ scope: "solid-state" }) }),
  ]);
  return {
    company,
    kind: toSortedFacet(kind.map(({ quantity, _count }) => ({ id: quantity, count: _count }))),
    technology: toSortedFacet(
      technology.map(({ technology, _count }) => ({ id: technology, count: _count })),
    ),
    year: countYears(
      dated.map(({ dateEarliest, dateLatest, _count }) => ({
        dates: [{ earliest: dateEarliest, latest: dateLatest }],
        count: _count,
      })),
    ),
    hidden: all - shown,
  };
}

/** By all companies that what a figure is about involves. It is about one thing, so none counts twice. */
async function countByCompany(client: Client, filter: FilterOfFound, asOf: Day): Promise<FacetCount[]> {
  const nameTable = getTableNames(client);
  const where = compileWhere(nameTable, "Metric", "metric", buildMetricWhere(filter, asOf));
  const rows = await client.$queryRaw<{ id: string; count: number | bigint }[]>(sql`
    WITH kept AS MATERIALIZED (
      SELECT metric."companyId", metric."milestoneId", metric."partnershipId"
      FROM ${nameTable("Metric")} AS metric WHERE ${where}
    ),
    involved AS (
      SELECT whole."wholeId" AS id FROM kept
      JOIN ${nameTable("CompanyWhole")} AS whole ON whole."partId" = kept."companyId"
      UNION ALL
      SELECT involves."companyId" FROM kept
      JOIN ${nameTable("MilestoneInvolves")} AS involves ON involves."milestoneId" = kept."milestoneId"
      UNION ALL
      SELECT involves."companyId" FROM kept
      JOIN ${nameTable("PartnershipInvolves")} AS involves ON involves."partnershipId" = kept."partnershipId"
    )
    SELECT id, COUNT(*) AS "count" FROM involved GROUP BY id`);
  return toSortedFacet(rows.map(({ id, count }) => ({ id, count: Number(count) })));
}
