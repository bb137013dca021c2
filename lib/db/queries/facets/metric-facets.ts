import type { Client } from "@/lib/db/client";
import { buildMetricWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import type { FacetCount, Facets } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { countYears, toSortedFacet } from "./year-counts";

/** How many figures each choice would leave. */
export async function readMetricFacets(client: Client, filter: Filter, asOf: Day): Promise<Facets> {
  const where = (without: Partial<Filter>) => buildMetricWhere({ ...filter, ...without }, asOf);
  const [company, kind, technology, dated, all, shown] = await Promise.all([
    countByCompany(client, { ...filter, company: [] }, asOf),
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
async function countByCompany(client: Client, filter: Filter, asOf: Day): Promise<FacetCount[]> {
  const companyId = { select: { companyId: true } };
  const metrics = await client.metric.findMany({
    where: buildMetricWhere(filter, asOf),
    select: {
      company: { select: { ancestors: { select: { wholeId: true } } } },
      milestone: { select: { involves: companyId } },
      partnership: { select: { involves: companyId } },
    },
  });
  const counts = new Map<string, number>();
  for (const { company, milestone, partnership } of metrics) {
    const involved = [...(milestone?.involves ?? []), ...(partnership?.involves ?? [])];
    const ids = [
      ...(company?.ancestors ?? []).map(({ wholeId }) => wholeId),
      ...involved.map(({ companyId }) => companyId),
    ];
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return toSortedFacet([...counts].map(([id, count]) => ({ id, count })));
}
