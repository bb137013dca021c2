import type { Client } from "@/lib/db/client";
import { withFound } from "@/lib/db/queries/found";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { whereKnown } from "@/lib/db/where/conditions";
import { buildCompanyWhere, buildRoleWhere, buildSourceWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import type { RecordOf } from "@/lib/schema/api/shapes";
import type { Facets } from "@/lib/schema/pages/list-page";
import { type Filter, withoutCompanies } from "@/lib/schema/parameters/filter";
import { tallyCompanySpans } from "./company-years";
import { readMetricFacets } from "./metric-facets";
import { readMilestoneFacets } from "./milestone-facets";
import { readPartnershipFacets } from "./partnership-facets";
import { countInYears, countPairs, countYears, listYears, toSortedFacet } from "./year-counts";

/** The collections that have pages with a filter. */
export type FacetedCollection = "companies" | "partnerships" | "milestones" | "metrics" | "sources";

/**
 * The facets of each collection that has a page with a filter.
 * A choice within one parameter widens, so each parameter's counts are taken without that parameter's own choices.
 */
export const FACETS: {
  readonly [C in FacetedCollection]: (
    client: Client,
    filter: Filter,
    asOf: Day,
    /** All records that the filter keeps, where they are read already. */
    kept?: readonly RecordOf[C][] | null,
  ) => Promise<Facets>;
} = {
  companies: readCompanyFacets,
  partnerships: readPartnershipFacets,
  milestones: readMilestoneFacets,
  metrics: readMetricFacets,
  sources: readSourceFacets,
};

/** How many companies each choice would leave. */
async function readCompanyFacets(client: Client, asked: Filter, asOf: Day): Promise<Facets> {
  const filter = await withFound(client, "company", asked);
  const where = (without: Partial<Filter>) => buildCompanyWhere({ ...filter, ...without }, asOf);
  const inRole = buildRoleWhere({ ...filter, role: [] }, asOf);
  const [company, country, kind, technology, electrolyte, roles, dated, spanned, all, shown] =
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
      client.companyWhole.findMany({
        where: { whole: where({ role: [] }), part: { parties: { some: inRole } } },
        select: { wholeId: true, part: { select: { parties: { where: inRole, select: { role: true } } } } },
      }),
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
    role: countPairs(
      roles.flatMap(({ wholeId, part }) => part.parties.map(({ role }) => [wholeId, role] as const)),
    ),
    status: [],
    year: countInYears(listYears(dated), spanned),
    hidden: all - shown,
  };
}

/** How many sources each choice would leave. */
async function readSourceFacets(client: Client, asked: Filter, asOf: Day): Promise<Facets> {
  const filter = await withFound(client, "source", asked);
  const where = (without: Partial<Filter>) => buildSourceWhere({ ...filter, ...without }, asOf);
  const [company, kind, published, all, shown] = await Promise.all([
    client.sourceInvolves.groupBy({
      by: ["companyId"],
      where: { knownFrom: { lte: asOf }, source: where(withoutCompanies(filter)) },
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
