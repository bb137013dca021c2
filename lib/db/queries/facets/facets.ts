import type { Client } from "@/lib/db/client";
import type { Day } from "@/lib/domain/days";
import type { Facets } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { readCompanyFacets } from "./company-facets";
import { readMetricFacets } from "./metric-facets";
import { readMilestoneFacets } from "./milestone-facets";
import { readPartnershipFacets } from "./partnership-facets";
import { readSourceFacets } from "./source-facets";

/** The collections that have pages with a filter. */
export type FacetedCollection = "companies" | "partnerships" | "milestones" | "metrics" | "sources";

/**
 * The facets of each collection that has a page with a filter.
 * A choice within one parameter widens, so each parameter's counts are taken without that parameter's own choices.
 */
export const FACETS: {
  readonly [C in FacetedCollection]: (client: Client, filter: Filter, asOf: Day) => Promise<Facets>;
} = {
  companies: readCompanyFacets,
  partnerships: readPartnershipFacets,
  milestones: readMilestoneFacets,
  metrics: readMetricFacets,
  sources: readSourceFacets,
};
