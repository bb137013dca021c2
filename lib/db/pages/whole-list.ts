import type { Client } from "@/lib/db/client";
import { type DatasetVersion, readSame } from "@/lib/db/database";
import type { ListQuery } from "@/lib/db/queries/list";
import type { Page } from "@/lib/schema/pages/list-page";

/** How many records are read at a time: few enough to hold, many enough not to ask all the time. */
const BATCH = 500;

/** How one page of a list is read. */
type ReadPage<P> = (client: Client, query: ListQuery) => Promise<P>;

/** What is asked of a list that is read to its end. */
export type WholeQuery = Pick<ListQuery, "asOf" | "filter" | "sort" | "recordScope">;

/**
 * One page of a list after the other, each read when it is asked for, so that they never have to be held together.
 * @param first the first page, where it has been read
 * @throws {DatasetChangedError} where the content is no longer the one named: two versions are never mixed
 */
export async function* readEveryPage<P extends Page<unknown>>(
  dataset: DatasetVersion,
  read: ReadPage<P>,
  whole: WholeQuery,
  first?: P,
): AsyncGenerator<P, void> {
  const query = { ...pickQuery(whole), limit: BATCH };
  let page = first ?? (await readSame(dataset, (client) => read(client, { ...query, cursor: null })));
  const { total } = page;
  yield page;
  while (page.next !== null) {
    const further = { ...query, cursor: page.next, total };
    page = await readSame(dataset, (client) => read(client, further));
    yield page;
  }
}

/** All pages of a list, and how many records they hold; the first is read at once. */
export async function readWholeList<P extends Page<unknown>>(
  client: Client,
  dataset: DatasetVersion,
  read: ReadPage<P>,
  params: WholeQuery,
): Promise<{ readonly total: number; readonly pages: AsyncGenerator<P, void> }> {
  const first = await read(client, { ...pickQuery(params), limit: BATCH, cursor: null });
  return { total: first.total, pages: readEveryPage(dataset, read, params, first) };
}

/** Nothing of an address that is about one page of a list. */
function pickQuery({ asOf, filter, sort, recordScope }: WholeQuery): WholeQuery {
  return { asOf, filter, sort, ...(recordScope && { recordScope }) };
}
