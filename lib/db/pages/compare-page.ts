import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { getCompanies, listWholes } from "@/lib/db/queries/companies";
import { listSaidDays } from "@/lib/db/queries/dates";
import { readMilestoneFacets } from "@/lib/db/queries/facets/milestone-facets";
import { findMetrics } from "@/lib/db/queries/metrics";
import { listHistory } from "@/lib/db/queries/milestone-history";
import { listPartnerships } from "@/lib/db/queries/partnerships";
import { getRecords } from "@/lib/db/queries/records";
import { getSources, listSharedSources } from "@/lib/db/queries/sources";
import { countRecord, type PromiseRecord } from "@/lib/domain/outcomes";
import type { Company, Metric, Partnership, Source } from "@/lib/schema/api/shapes";
import { pickCompanyChoices } from "@/lib/schema/pages/company-choices";
import { MOST_COMPARED } from "@/lib/schema/pages/compare";
import type { FilteredPageData } from "@/lib/schema/pages/list-page";
import type { HistoryClaim, LeadPromise } from "@/lib/schema/pages/promises";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { readLeadPromises } from "./lead-promises";
import { withoutUnknownIds } from "./list-page";
import { byId, type Related, readRelated } from "./related";

/** As many partnerships and sources as a comparison reads and names. */
const MOST_PARTNERSHIPS = 1000;
const MOST_SOURCES = 10;

/** What the comparison is made from; nothing in it was said after the day asked for. */
export interface ComparePageData extends Omit<FilteredPageData, "namedRecords">, ComparedRecords {
  /** The companies that the filter or the facets name. */
  readonly named: readonly Company[];
}

/** What is read of the companies that are compared. */
interface ComparedRecords extends Related {
  /** Those asked for that were known on the day, in the order in which they were asked for. */
  readonly compared: readonly Company[];
  /** What became of their promises under the filter, and the promise that leads; by the id of the company. */
  readonly records: ReadonlyMap<string, PromiseRecord>;
  readonly leads: ReadonlyMap<string, LeadPromise>;
  /** What was said about the leading promises. */
  readonly words: readonly HistoryClaim[];
  /** Which of the companies each of their parts belongs to, themselves included. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  readonly partnerships: readonly Partnership[];
  /** How many sources speak of at least two of them, and the latest of these. */
  readonly sharedSources: { readonly total: number; readonly latest: readonly Source[] };
  /** About the companies or their parts, or in their words. */
  readonly metrics: readonly Metric[];
}

/** Reads the page of the comparison; of more companies than stand side by side the first. */
export async function readComparePage(address: PageAddress<ListParams>): Promise<ComparePageData> {
  return readDataset(async (client) => {
    const known = await withoutUnknownIds(client, address);
    const { params, left } = cutCompanies(known.params);
    const problems = [
      ...known.problems,
      ...left.map((value) => ({
        parameter: "company",
        value,
        message: `at most ${MOST_COMPARED} companies stand side by side`,
      })),
    ];
    const { filter, asOf } = params;
    const [facets, said, records] = await Promise.all([
      readMilestoneFacets(client, filter, asOf),
      listSaidDays(client, asOf),
      readCompared(client, params),
    ]);
    const named = await getCompanies(client, pickCompanyChoices(facets.company, filter.company).ids, asOf);
    return { params, problems, facets, said, named, ...records };
  });
}

function cutCompanies(params: ListParams): { params: ListParams; left: readonly string[] } {
  const companies = [...new Set(params.filter.company)];
  const company = companies.slice(0, MOST_COMPARED);
  return {
    params: { ...params, filter: { ...params.filter, company } },
    left: companies.slice(MOST_COMPARED),
  };
}

async function readCompared(client: Client, { filter, asOf }: ListParams): Promise<ComparedRecords> {
  const { scope, sourcing, company } = filter;
  const known = byId(await getCompanies(client, company, asOf));
  const compared = company.flatMap((id) => known.get(id) ?? []);
  const ids = compared.map(({ id }) => id);
  const of = { ...NO_FILTER, company: ids, scope, sourcing };
  const [records, leads, wholes, partnerships, sharedSources] = await Promise.all([
    getRecords(client, ids, filter, asOf),
    readLeadPromises(client, ids, filter, asOf),
    listWholes(client, ids),
    listPartnerships(client, { filter: of, asOf, sort: "announced", limit: MOST_PARTNERSHIPS, cursor: null }),
    listSharedSources(client, ids, filter, asOf),
  ]);
  const own = [...wholes.keys()];
  const milestones = [...leads.values()].map(({ milestone }) => milestone);
  const [words, metrics, sources] = await Promise.all([
    listHistory(client, { milestones: milestones.map(({ id }) => id) }, asOf, sourcing),
    findMetrics(client, { companies: own, speakers: own }, asOf, scope),
    getSources(client, sharedSources.slice(0, MOST_SOURCES), asOf),
  ]);
  const counted = metrics.filter(({ tier }) => sourcing === "all" || tier !== "tertiary");
  const named = { milestones, partnerships: partnerships.data, claims: words, metrics: counted };
  return {
    compared,
    records: new Map(ids.map((id) => [id, records.get(id) ?? countRecord([])])),
    leads,
    words,
    wholes,
    partnerships: partnerships.data,
    sharedSources: { total: sharedSources.length, latest: sources.toReversed() },
    metrics: counted,
    ...(await readRelated(client, { ...named, companies: ids }, asOf)),
  };
}
