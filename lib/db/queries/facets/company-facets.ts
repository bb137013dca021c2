import type { Client } from "@/lib/db/client";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { buildCompanyWhere } from "@/lib/db/where/records";
import { whereKnown } from "@/lib/db/where/valid";
import type { Day } from "@/lib/domain/days";
import type { Facets } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { toSortedFacet } from "./in-order";
import { listYears } from "./year-counts";

/** How many companies each choice would leave. */
export async function readCompanyFacets(client: Client, filter: Filter, asOf: Day): Promise<Facets> {
  const where = (without: Partial<Filter>) => buildCompanyWhere({ ...filter, ...without }, asOf);
  const [company, country, kind, technology, dated, all, shown] = await Promise.all([
    client.companyWhole.groupBy({ by: ["wholeId"], where: { part: where({ company: [] }) }, _count: true }),
    client.company.groupBy({ by: ["country"], where: where({ country: [] }), _count: true }),
    client.company.groupBy({ by: ["kind"], where: where({ kind: [] }), _count: true }),
    client.companyTechnology.groupBy({
      by: ["technology"],
      where: { ...whereKnown(asOf, filter.sourcing), company: where({ technology: [] }) },
      _count: true,
    }),
    tallyMilestones(client, { ...filter, year: null, kind: [], status: [], technology: [], q: null }, asOf),
    client.company.count({ where: where({ scope: "all" }) }),
    client.company.count({ where: where({ scope: "solid-state" }) }),
  ]);
  const year = await Promise.all(
    listYears(null, dated).map(async (year) => ({
      id: String(year),
      count: await client.company.count({ where: where({ year: { from: year, to: year } }) }),
    })),
  );
  return {
    company: toSortedFacet(company.map(({ wholeId, _count }) => ({ id: wholeId, count: _count }))),
    country: toSortedFacet(
      country.flatMap(({ country, _count }) => (country === null ? [] : [{ id: country, count: _count }])),
    ),
    kind: toSortedFacet(kind.map(({ kind, _count }) => ({ id: kind, count: _count }))),
    technology: toSortedFacet(
      technology.map(({ technology, _count }) => ({ id: technology, count: _count })),
    ),
    status: [],
    year,
    hidden: all - shown,
  };
}
