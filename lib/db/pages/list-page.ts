import type { Client } from "@/lib/db/client";
import { QUERIES } from "@/lib/db/queries/collections";
import { getCompanies, unknownCompanies } from "@/lib/db/queries/companies";
import { FACETS, type FacetedCollection } from "@/lib/db/queries/facets/facets";
import { CursorError, type ListQuery } from "@/lib/db/queries/list";
import { saidDays } from "@/lib/db/queries/said-days";
import type { AskedList } from "@/lib/schema/asked";
import type { ListPageData, Page } from "@/lib/schema/list-page";
import type { PageAddress } from "@/lib/schema/page-address";
import type { RecordOf } from "@/lib/schema/shapes";

/** Reads a list's page: the records, the counts of each choice, and the names it needs. */
export async function listPage<C extends FacetedCollection>(
  client: Client,
  collection: C,
  address: PageAddress<AskedList>,
): Promise<ListPageData<RecordOf[C]>> {
  const { asked, problems } = await withoutStrangers(client, address);
  const [{ page, cursorProblem }, facets, said] = await Promise.all([
    pageOrFirst(QUERIES[collection].list as ListOf<RecordOf[C]>, client, asked),
    FACETS[collection](client, asked.filter, asked.asOf),
    saidDays(client, asked.asOf),
  ]);
  const companies = await getCompanies(
    client,
    [...asked.filter.company, ...facets.company.map(({ id }) => id)],
    asked.asOf,
  );
  return { asked, problems: [...problems, ...cursorProblem], page, facets, companies, said };
}

/** A page leaves out what it cannot follow: companies that nobody knows. */
export async function withoutStrangers<T extends { filter: { company: readonly string[] } }>(
  client: Client,
  { asked, problems }: PageAddress<T>,
): Promise<PageAddress<T>> {
  const strangers = await unknownCompanies(client, asked.filter.company);
  if (strangers.length === 0) return { asked, problems };
  const company = asked.filter.company.filter((id) => !strangers.includes(id));
  return {
    asked: { ...asked, filter: { ...asked.filter, company } },
    problems: [
      ...problems,
      ...strangers.map((value) => ({ parameter: "company", value, message: "expected the id of a company" })),
    ],
  };
}

type ListOf<T> = (client: Client, query: ListQuery) => Promise<Page<T>>;

/** The page a cursor leads to; the first page, and a problem to tell, where it is none of this list. */
export async function pageOrFirst<T>(list: ListOf<T>, client: Client, query: ListQuery) {
  try {
    return { page: await list(client, query), cursorProblem: [] };
  } catch (error) {
    if (!(error instanceof CursorError)) throw error;
    const page = await list(client, { ...query, cursor: null });
    const message = "expected a cursor that this list gave";
    return { page, cursorProblem: [{ parameter: "cursor", value: error.message, message }] };
  }
}
