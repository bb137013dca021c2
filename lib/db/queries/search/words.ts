import type { Client } from "@/lib/db/client";
import { buildTokensWhere, type TokenWhere } from "@/lib/db/where/search";
import { groupBy } from "@/lib/domain/list";
import type { SearchTerms, SearchToken } from "@/lib/domain/search-tokens";

/** The kinds of record that are found by words, each of which has a table of them. */
export type Worded = "company" | "partnership" | "milestone" | "source" | "claim" | "metric";

/** A word of a record. */
interface FoundToken extends SearchToken {
  readonly id: string;
}

/** As much of the table of a kind as reading it takes. */
interface TokenTable {
  findMany(query: object): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** The words that meet a condition: of some records, or the first of any in the order of the index. */
export async function readTokens(
  client: Client,
  kind: Worded,
  where: TokenWhere,
  of: readonly string[] | { readonly take: number },
): Promise<FoundToken[]> {
  const table = client[`${kind}Token`] as unknown as TokenTable;
  const rows = await table.findMany(
    "take" in of
      ? { where, take: of.take, orderBy: { token: "asc" } }
      : { where: { ...where, [`${kind}Id`]: { in: [...of] } } },
  );
  return rows.map((row) => ({ ...(row as unknown as SearchToken), id: row[`${kind}Id`] as string }));
}

/**
 * The records that have the rarest of some words, each of them asked for in parts; null where even that one stands in
 * more than so many places. Whatever the content holds, no more rows are read for a word.
 */
export async function findFew(
  client: Client,
  kind: Worded,
  words: readonly (readonly TokenWhere[])[],
  most: number,
): Promise<string[] | null> {
  const take = most + 1;
  const read = async (parts: readonly TokenWhere[]) =>
    (await Promise.all(parts.map((where) => readTokens(client, kind, where, { take })))).flat();
  const found = await Promise.all(words.map(read));
  const [rarest] = found.toSorted((a, b) => a.length - b.length);
  return rarest === undefined || rarest.length > most ? null : [...new Set(rarest.map(({ id }) => id))];
}

/** Those words of some records that have to do with a search, by the record. */
export async function readAnsweringTokens(
  client: Client,
  kind: Worded,
  search: SearchTerms,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SearchToken[]>> {
  return groupBy(await readTokens(client, kind, buildTokensWhere(search), ids), ({ id }) => id);
}
