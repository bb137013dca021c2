import type { Client } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { compileWhere } from "@/lib/db/sql/compile-where";
import { getTableNames } from "@/lib/db/sql/tables";
import { whereKnown } from "@/lib/db/where/conditions";
import { buildCompanyWhere, buildRoleWhere } from "@/lib/db/where/records";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import type { FacetCount, Facets } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { tallyCompanySpans } from "./company-years";
import { countInYears, listYears, toSortedFacet } from "./year-counts";

const { sql } = Prisma;

/** How many companies each choice would leave. */
export async function readCompanyFacets(client: Client, asked: Filter, asOf: Day): Promise<Facets> {
  const filter = await withFound(client, "company", asked);
  const where = (without: Partial<Filter>) => buildCompanyWhere({ ...filter, ...without }, asOf);
  const [company, country, kind, technology, electrolyte, role, dated, spanned, all, shown] =
    await Promise.all([
      client.companyWhole.groupBy({ by: ["wholeId"], where: { part: where({ company: [] }) }, _count: true }),
      client.company.groupBy({ by: ["country"], where: where({ country: [] }), _count: true }),
      client.company.groupBy({ by: ["kind"], where: where({ kind: [] }), _count: true }),
      client.companyTechnology.groupBy({
        by: ["technology"],
        where: { ...whereKnown(asOf, filter.sourcing), company: where({ technology: [] }) },
        _count: true,
      }),
      client.companyElectrolyte.groupBy({
        by: ["electrolyte"],
        where: { ...whereKnown(asOf, filter.sourcing), company: where({ electrolyte: [] }) },
        _count: true,
      }),
      countRoles(client, { ...filter, role: [] }, asOf),
      tallyMilestones(
        client,
        { ...filter, year: null, kind: [], status: [], technology: [], electrolyte: [], q: null },
        asOf,
      ),
      tallyCompanySpans(client, filter, asOf),
      client.company.count({ where: where({ scope: "all" }) }),
      client.company.count({ where: where({ scope: "solid-state" }) }),
    ]);
  return {
    company: toSortedFacet(company.map(({ wholeId, _count }) => ({ id: wholeId, count: _count }))),
    country: toSortedFacet(
      country.flatMap(({ country, _count }) => (country === null ? [] : [{ id: country, count: _count }])),
    ),
    kind: toSortedFacet(kind.map(({ kind, _count }) => ({ id: kind, count: _count }))),
    technology: toSortedFacet(
      technology.map(({ technology, _count }) => ({ id: technology, count: _count })),
    ),
    electrolyte: toSortedFacet(
      electrolyte.map(({ electrolyte, _count }) => ({ id: electrolyte, count: _count })),
    ),
    role,
    status: [],
    year: countInYears(listYears(dated), spanned),
    hidden: all - shown,
  };
}

/** How many companies there are with each role in a partnership of the scope, by themselves or by a part. */
async function countRoles(client: Client, filter: FilterOfFound, asOf: Day): Promise<FacetCount[]> {
  const nameTable = getTableNames(client);
  const kept = compileWhere(nameTable, "Company", "company", buildCompanyWhere(filter, asOf));
  const inRole = compileWhere(nameTable, "PartnershipParty", "party", buildRoleWhere(filter, asOf));
  const rows = await client.$queryRaw<{ id: string; count: number | bigint }[]>(sql`
    SELECT party."role" AS id, COUNT(DISTINCT whole."wholeId") AS "count"
    FROM ${nameTable("PartnershipParty")} AS party
    JOIN ${nameTable("CompanyWhole")} AS whole ON whole."partId" = party."companyId"
    JOIN ${nameTable("Company")} AS company ON company."id" = whole."wholeId"
    WHERE ${inRole} AND ${kept}
    GROUP BY party."role"`);
  return toSortedFacet(rows.map(({ id, count }) => ({ id, count: Number(count) })));
}
