import type { Client } from "@/lib/db/client";
import { type DatasetVersion, readDataset } from "@/lib/db/database";
import { QUERIES } from "@/lib/db/queries/collections";
import { getCompanies } from "@/lib/db/queries/companies";
import { listSaidDays } from "@/lib/db/queries/dates";
import { FACETS, type FacetedCollection } from "@/lib/db/queries/facets/facets";
import { listWhole } from "@/lib/db/queries/facets/kept-counts";
import { CursorError, type ListQuery } from "@/lib/db/queries/list";
import { getMilestones } from "@/lib/db/queries/milestones";
import { getPartnerships } from "@/lib/db/queries/partnerships";
import { findUnknownIds, replaceUnknownIds } from "@/lib/db/queries/unknown-ids";
import type { Milestone, Partnership, RecordOf } from "@/lib/schema/api/shapes";
import { pickCompanyChoices } from "@/lib/schema/pages/company-choices";
import type { ListPageData, Page } from "@/lib/schema/pages/list-page";
import { getPageSort } from "@/lib/schema/parameters/choices";
import type { Filter } from "@/lib/schema/parameters/filter";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { ListParams } from "@/lib/schema/parameters/to-params";

/** What is said of a cursor that is not of its list. */
const CURSOR_EXPECTED = "expected a cursor from the `next` of this list";

/**
 * Makes an answer to what a filter asks for, from one version of the content.
 * @param refuse makes the answer where the filter names what no record is, or the cursor is not of the list
 */
export function readFiltered<A>(
  filter: Partial<Filter>,
  refuse: (problems: readonly AddressProblem[]) => A,
  answer: (client: Client, dataset: DatasetVersion) => Promise<A>,
): Promise<A> {
  return readDataset(async (client, dataset) => {
    const unknownIds = await findUnknownIds(client, filter);
    if (unknownIds.length > 0) return refuse(unknownIds);
    try {
      return await answer(client, dataset);
    } catch (error) {
      if (!(error instanceof CursorError)) throw error;
      return refuse([{ parameter: "cursor", value: error.message, message: CURSOR_EXPECTED }]);
    }
  });
}

/**
 * Reads a list's page: the records, the counts of each choice, and the names it needs.
 * @param companiesOf the companies that the records name, where they are more than there are choices of
 * @param listed what keeps the records of the list, where a page shows part of what its address asks for
 */
export async function listPage<C extends FacetedCollection>(
  client: Client,
  collection: C,
  address: PageAddress<ListParams>,
  companiesOf: (records: readonly RecordOf[C][]) => readonly string[] = () => [],
  listed: Filter | null = null,
): Promise<ListPageData<RecordOf[C]>> {
  const { params, problems } = await withoutUnknownIds(client, address);
  const { page, cursorProblem } = await readPageOrFirst(
    QUERIES[collection].list as ListOf<RecordOf[C]>,
    client,
    {
      ...params,
      filter: listed ?? params.filter,
      sort: params.sort ?? getPageSort(collection),
    },
  );
  const [facets, said] = await Promise.all([
    FACETS[collection](client, params.filter, params.asOf, listed ? null : listWhole(page.data, page.total)),
    listSaidDays(client, params.asOf),
  ]);
  const [companies, namedRecords] = await Promise.all([
    getCompanies(
      client,
      [...pickCompanyChoices(facets.company, params.filter.company).ids, ...companiesOf(page.data)],
      params.asOf,
    ),
    readNamedRecords(client, params),
  ]);
  return { params, problems: [...problems, ...cursorProblem], page, facets, companies, namedRecords, said };
}

/** What the records are called that a filter names, as of its day. */
export async function readNamedRecords(
  client: Client,
  { filter, asOf }: Pick<ListParams, "filter" | "asOf">,
): Promise<{ partnerships: Partnership[]; milestones: Milestone[] }> {
  const [partnerships, milestones] = await Promise.all([
    filter.partnership.length === 0 ? [] : getPartnerships(client, filter.partnership, asOf),
    filter.milestone.length === 0 ? [] : getMilestones(client, filter.milestone, asOf),
  ]);
  return { partnerships, milestones };
}

/**
 * A page leaves out what it cannot follow: companies, partnerships and milestones that nobody knows. An id that a record
 * had before stands for the record.
 */
export async function withoutUnknownIds<T extends { filter: Partial<Filter> }>(
  client: Client,
  { params, problems }: PageAddress<T>,
): Promise<PageAddress<T>> {
  const unknownIds = await findUnknownIds(client, params.filter);
  if (unknownIds.length === 0) return { params, problems };
  const filter = replaceUnknownIds(params.filter, unknownIds);
  const leftOut = unknownIds.filter(({ movedTo }) => movedTo === undefined);
  return { params: { ...params, filter }, problems: [...problems, ...leftOut] };
}

type ListOf<T> = (client: Client, query: ListQuery) => Promise<Page<T>>;

/** The page a cursor leads to; the first page, and a problem to tell, where it is none of this list. */
export async function readPageOrFirst<T>(list: ListOf<T>, client: Client, query: ListQuery) {
  try {
    return { page: await list(client, { ...query, placed: true }), cursorProblem: [] };
  } catch (error) {
    if (!(error instanceof CursorError)) throw error;
    const page = await list(client, { ...query, cursor: null });
    const problem = { parameter: "cursor", value: error.message, message: CURSOR_EXPECTED };
    return { page, cursorProblem: [problem] };
  }
}
