import type { Client } from "@/lib/db/client";
import { buildSourceWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import type { Facets } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { toSortedFacet } from "./in-order";
import { countYears } from "./year-counts";

/** How many sources each choice would leave. */
export async function readSourceFacets(client: Client, filter: Filter, asOf: Day): Promise<Facets> {
  const where = (without: Partial<Filter>) => buildSourceWhere({ ...filter, ...without }, asOf);
  const [company, kind, published, all, shown] = await Promise.all([
    client.sourceInvolves.groupBy({
      by: ["companyId"],
      where: { knownFrom: { lte: asOf }, source: where({ company: [] }) },
      _count: true,
    }),
    client.source.groupBy({ by: ["kind"], where: where({ kind: [] }), _count: true }),
    client.source.groupBy({
      by: ["publishedEarliest", "publishedLatest"],
      where: { AND: [where({ year: null }), { publishedEdtf: { not: null } }] },
      _count: true,
    }),
    client.source.count({ where: where({ scope: "all" }) }),
    client.source.count({ where: where({ scope: "solid-state" }) }),
  ]);
  return {
    company: toSortedFacet(company.map(({ companyId, _count }) => ({ id: companyId, count: _count }))),
    kind: toSortedFacet(kind.map(({ kind, _count }) => ({ id: kind, count: _count }))),
    technology: [],
    status: [],
    year: countYears(
      published.map(({ publishedEarliest, publishedLatest, _count }) => ({
        dates: [{ earliest: publishedEarliest, latest: publishedLatest }],
        count: _count,
      })),
    ),
    hidden: all - shown,
  };
}
