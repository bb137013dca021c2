import type { Client } from "@/lib/db/client";
import { QUERIES } from "@/lib/db/queries/collections";
import { COLLECTIONS, type Collection, type RecordOf } from "@/lib/schema/api/shapes";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";

/** All records of a day, whatever their scope. */
export type AllRecords = { readonly [C in Collection]: readonly RecordOf[C][] };

/** A list as it is asked for. */
export interface Asked {
  readonly filter?: Partial<Filter>;
  readonly asOf: string;
  readonly sort?: string | null;
  readonly limit?: number;
  readonly cursor?: string | null;
  readonly placed?: boolean;
}

/** One page of a list; everything is kept where nothing is asked. */
export function page<C extends Collection>(client: Client, collection: C, params: Asked) {
  const { filter, asOf, sort = null, limit = 500, cursor = null, placed = false } = params;
  return QUERIES[collection].list(client, {
    asOf,
    sort,
    limit,
    cursor,
    placed,
    filter: { ...NO_FILTER, scope: "all", ...filter },
  });
}

/** The ids of a list, in no order, and the total it gives. */
export async function idsOf(
  client: Client,
  collection: Collection,
  params: Asked,
): Promise<{ ids: string[]; total: number }> {
  const { data, total } = await page(client, collection, params);
  return { ids: data.map(({ id }) => id).sort(), total };
}

/** Reads all records of a day. */
export async function allRecords(client: Client, asOf: string): Promise<AllRecords> {
  const lists = await Promise.all(
    COLLECTIONS.map(
      async (collection) => [collection, (await page(client, collection, { asOf })).data] as const,
    ),
  );
  return Object.fromEntries(lists) as unknown as AllRecords;
}
