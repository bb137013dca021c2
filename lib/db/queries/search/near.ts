import type { Client } from "@/lib/db/client";
import { buildPrefixRange, splitTermWhere, type TokenWhere } from "@/lib/db/where/search";
import { parseSearch, type SearchTerm } from "@/lib/domain/search-tokens";
import { type MissingRecord, SEARCHED, type SearchedCollection } from "@/lib/schema/api/search-result";
import { listNearest } from "@/lib/schema/seeds/nearest";
import { type Finder, MOST_READ } from "./finder";
import { FINDERS } from "./search";
import { readTokens, type Worded } from "./words";

/** A record that somebody may have meant. */
export interface NearRecord {
  readonly collection: SearchedCollection;
  readonly id: string;
  readonly name: string;
}

/** So many are offered. */
const MOST_NEAR = 5;

/** Records known on a day that may be meant by an id that none of its collection has, the nearest first. */
export async function findNear(
  client: Client,
  { collection, id, asOf }: MissingRecord,
): Promise<NearRecord[]> {
  const search = parseSearch(id.replaceAll("-", " "));
  const [own, ...others] = await Promise.all([
    listNear(client, FINDERS[collection](client, search, asOf), search.terms, id),
    // The same id in another collection.
    ...SEARCHED.filter((other) => other !== collection).map(async (other) => {
      const finder: Finder<unknown> = FINDERS[other](client, search, asOf);
      return toNear(finder, other, await finder.sort([id]));
    }),
  ]);
  const near = await toNear(FINDERS[collection](client, search, asOf), collection, own);
  return [...others.flat(), ...near].slice(0, MOST_NEAR);
}

async function toNear(
  finder: Finder<unknown>,
  collection: SearchedCollection,
  ids: string[],
): Promise<NearRecord[]> {
  const rows = await finder.rows(ids);
  const names = new Map(rows.map((row) => [finder.idOf(row), finder.result(row).name]));
  return ids.map((id) => ({ collection, id, name: names.get(id) ?? id }));
}

/** Those whose ids are alike, then those that share most of its words. */
async function listNear(
  client: Client,
  finder: Finder<unknown>,
  terms: readonly SearchTerm[],
  id: string,
): Promise<string[]> {
  const byTerm = await Promise.all(terms.map((term) => readNear(client, finder.kind, term)));
  const shares = new Map<string, number>();
  for (const ids of byTerm) for (const each of ids) shares.set(each, (shares.get(each) ?? 0) + 1);
  const alike = listNearest(id.toLowerCase(), shares.keys());
  const sharing = [...shares]
    .filter(([, count]) => count > 1 && count >= terms.length / 2)
    .sort(([, a], [, b]) => b - a)
    .map(([each]) => each);
  const near = [...new Set([...alike, ...sharing])];
  const known = new Set(await finder.sort(near));
  return near.filter((each) => known.has(each)).slice(0, MOST_NEAR);
}

/** The records that have a word; where none has, those that have one that looks like it and begins alike. */
async function readNear(client: Client, kind: Worded, term: SearchTerm): Promise<ReadonlySet<string>> {
  const read = (where: TokenWhere) => readTokens(client, kind, where, { take: MOST_READ });
  const found = (await Promise.all(splitTermWhere(term).map(read))).flat();
  if (found.length > 0 || term.beginning === null) return new Set(found.map(({ id }) => id));
  const [first = ""] = term.beginning;
  const words = await read({ token: buildPrefixRange(first) });
  const [nearest] = listNearest(
    term.beginning,
    words.map(({ token }) => token),
  );
  return new Set(words.flatMap(({ token, id }) => (token === nearest ? [id] : [])));
}
