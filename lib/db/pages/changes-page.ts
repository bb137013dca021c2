import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { type ChangeEnds, listChanges, readChangeEnds } from "@/lib/db/queries/changes";
import { getCompanies } from "@/lib/db/queries/companies";
import { listSaidDays } from "@/lib/db/queries/dates";
import { readChangeFacets } from "@/lib/db/queries/facets/change-facets";
import { getMilestones } from "@/lib/db/queries/milestones";
import { getPartnerships } from "@/lib/db/queries/partnerships";
import { getSources } from "@/lib/db/queries/sources";
import type { Day } from "@/lib/domain/days";
import type { Change } from "@/lib/schema/api/change";
import type { Company, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import { pickCompanyChoices } from "@/lib/schema/pages/company-choices";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { readNamedRecords, readPageOrFirst, withoutUnknownIds } from "./list-page";
import { byId } from "./related";

/** What the page of changes is made from: a page of them, and the records they are about. */
export interface ChangesPageData extends ListPageData<Change> {
  /** The first and the latest of all that the filter keeps; null where it keeps none. */
  readonly ends: ChangeEnds | null;
  readonly subjects: {
    readonly milestones: readonly Milestone[];
    readonly partnerships: readonly Partnership[];
    readonly companies: ReadonlyMap<string, Company>;
  };
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads the page of changes. */
export async function readChangesPage(address: PageAddress<ListParams>): Promise<ChangesPageData> {
  return readDataset(async (client) => {
    const { params, problems } = await withoutUnknownIds(client, address);
    const [{ page, cursorProblem }, facets, ends, said] = await Promise.all([
      readPageOrFirst(listChanges, client, params),
      readChangeFacets(client, params.filter, params.asOf),
      readChangeEnds(client, params.filter, params.asOf),
      listSaidDays(client, params.asOf),
    ]);
    const [companies, namedRecords, records] = await Promise.all([
      getCompanies(
        client,
        [
          ...pickCompanyChoices(facets.company, params.filter.company).ids,
          ...page.data.flatMap(({ saidBy }) => saidBy),
        ],
        params.asOf,
      ),
      readNamedRecords(client, params),
      readRecordsOfChanges(client, page.data, params.asOf),
    ]);
    const { sources, ...about } = records;
    return {
      params,
      problems: [...problems, ...cursorProblem],
      page,
      facets,
      companies,
      namedRecords,
      said,
      ends,
      subjects: { ...about, companies: byId(companies) },
      sources,
    };
  });
}

/** What some changes are about, and where they are told. */
export async function readRecordsOfChanges(client: Client, changes: readonly Change[], asOf: Day) {
  const about = (type: Change["about"]["type"]) =>
    changes.filter((change) => change.about.type === type).map((change) => change.about.id);
  const [milestones, partnerships, sources] = await Promise.all([
    getMilestones(client, about("milestone"), asOf),
    getPartnerships(client, about("partnership"), asOf),
    getSources(
      client,
      changes.map(({ source }) => source),
      asOf,
    ),
  ]);
  return { milestones, partnerships, sources: byId(sources) };
}
