import type { Client } from "@/lib/db/client";
import { withFound } from "@/lib/db/queries/found";
import { buildSourceWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import type { RecordOf } from "@/lib/schema/api/shapes";
import type { Facets } from "@/lib/schema/pages/list-page";
import { type Filter, withoutCompanies } from "@/lib/schema/parameters/filter";
import { readCompanyFacets } from "./company-facets";
import { readMetricFacets } from "./metric-facets";
import { readMilestoneFacets } from "./milestone-facets";
import { readPartnershipFacets } from "./partnership-facets";
import { countYears, toSortedFacet } from "./year-counts";

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
