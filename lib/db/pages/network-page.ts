import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { keepAnswer } from "@/lib/db/kept";
import { getCompanies } from "@/lib/db/queries/companies";
import { listSaidDays } from "@/lib/db/queries/dates";
import { readPartnershipFacets } from "@/lib/db/queries/facets/partnership-facets";
import { listPartnerships } from "@/lib/db/queries/partnerships";
import type { Day } from "@/lib/domain/days";
import type { Company, Partnership } from "@/lib/schema/api/shapes";
import { pickCompanyChoices } from "@/lib/schema/pages/company-choices";
import type { FilteredPageData } from "@/lib/schema/pages/list-page";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { readNamedRecords, withoutUnknownIds } from "./list-page";
import { byId } from "./related";

/** More than any drawing holds. */
const MOST_READ = 400;

interface Partnerships {
  readonly partnerships: readonly Partnership[];
  /** Those that they name. */
  readonly companies: ReadonlyMap<string, Company>;
}

/** What a network is drawn from; nothing in it was said after the day asked for. */
export interface NetworkRecordsRead extends Partnerships {
  readonly total: number;
  /** All partnerships of the day, amid which these have their places. */
  readonly whole: Partnerships;
  /** All that were known when its year began. */
  readonly before: Partnerships;
}

/** What the page of the network is made from. */
export interface NetworkPageData extends FilteredPageData {
  readonly records: NetworkRecordsRead;
  /** The companies that the filter or the facets name. */
  readonly named: readonly Company[];
}

/** Reads the page of the network. */
export async function readNetworkPage(address: PageAddress<ListParams>): Promise<NetworkPageData> {
  return readDataset(async (client) => {
    const { params, problems } = await withoutUnknownIds(client, address);
    const { filter, asOf } = params;
    const [records, facets, said, namedRecords] = await Promise.all([
      readNetworkRecords(client, filter, asOf),
      readPartnershipFacets(client, filter, asOf),
      listSaidDays(client, asOf),
      readNamedRecords(client, params),
    ]);
    const companies = pickCompanyChoices(facets.company, filter.company).ids;
    const named = await getCompanies(client, companies, asOf);
    return { params, problems, facets, named, namedRecords, said, records };
  });
}

/** Reads the partnerships that a filter keeps, the latest first, and the whole that they are part of. */
export async function readNetworkRecords(
  client: Client,
  filter: Filter,
  asOf: Day,
): Promise<NetworkRecordsRead> {
  const all = { ...NO_FILTER, scope: "all", sourcing: filter.sourcing } as const;
  const readWhole = (day: Day) =>
    keepAnswer(client, ["network", day, filter.sourcing], () => readPartnerships(client, all, day));
  const before = await readWhole(`${asOf.slice(0, 4)}-01-01`);
  const whole = await readWhole(asOf);
  // After the whole: most of what the filter keeps is in it, and is not read again.
  return { ...(await readPartnerships(client, filter, asOf)), whole, before };
}

async function readPartnerships(client: Client, filter: Filter, asOf: Day) {
  const query = { filter, asOf, sort: "-announced", limit: MOST_READ, cursor: null };
  const { data: partnerships, total } = await listPartnerships(client, query);
  const ids = partnerships.flatMap(({ parties, formed }) => [
    ...parties.map(({ company }) => company),
    ...(formed === null ? [] : [formed]),
  ]);
  return { partnerships, total, companies: byId(await getCompanies(client, new Set(ids), asOf)) };
}
