import type { Client } from "@/lib/db/client";
import {
  buildPlaceWheres,
  buildTermsWhere,
  type SearchWhere,
  splitTermWhere,
  type TokenWhere,
} from "@/lib/db/where/search";
import { compareSearchPlaces, getSearchPlace, isFoundByOwn, SEARCH_PLACES } from "@/lib/domain/search-place";
import type { SearchTerms, SearchToken } from "@/lib/domain/search-tokens";
import type { PlacedResult, SearchResult } from "@/lib/schema/api/search-result";
import { findFew, readAnsweringTokens, type Worded } from "./words";

/** How one kind of record is searched. Where something is in order, what is best known comes first, the same every time. */
export interface Finder<R> {
  readonly kind: Worded;
  /** Those of some records that were known on the day, in order. */
  sort(ids: string[]): Promise<string[]>;
  /** The first ids that meet a condition. */
  first(where: SearchWhere, take: number): Promise<string[]>;
  count(where: SearchWhere): Promise<number>;
  /** The rows of some records, in no order. */
  rows(ids: string[]): Promise<R[]>;
  idOf(row: R): string;
  result(row: R): SearchResult;
}

/** What of one kind answers: how many in all, how many by texts of their own, and the best. */
export interface Found {
  readonly total: number;
  readonly listed: number;
  readonly results: readonly PlacedResult[];
}

/** So many words, and records, are put in order here; of more, each place is read by itself, so that the best are still the best. */
export const MOST_READ = 400;

/** Finds the best that answer: by how well they do, then by how much is known of them. */
export async function findBest<R>(
  client: Client,
  finder: Finder<R>,
  search: SearchTerms,
  most: number,
): Promise<Found> {
  const few = await findFew(client, finder.kind, search.terms.map(splitTermWhere), MOST_READ);
  if (few) {
    const tokens = await readAnsweringTokens(client, finder.kind, search, few);
    const answering = few.filter((id) => getSearchPlace(search, tokens.get(id) ?? []));
    const ids = await finder.sort(answering);
    const listed = ids.filter((id) => isFoundByOwn(search, tokens.get(id) ?? [])).length;
    return { total: ids.length, listed, results: await readBest(finder, search, { ids, tokens, most }) };
  }
  const [total, listed, ...byPlace] = await Promise.all([
    finder.count(buildTermsWhere(search.terms, "all")),
    finder.count(buildTermsWhere(search.terms, "own")),
    finder.first(buildTermsWhere(search.terms, "all"), most),
    ...SEARCH_PLACES.map((place) => findFirst(client, finder, buildPlaceWheres(search, place), most)),
  ]);
  const ids = [...new Set(byPlace.flat())];
  const tokens = await readAnsweringTokens(client, finder.kind, search, ids);
  return { total, listed, results: await readBest(finder, search, { ids, tokens, most }) };
}

/** The first of those that meet all of some conditions, however many do. */
async function findFirst<R>(
  client: Client,
  finder: Finder<R>,
  wheres: readonly TokenWhere[],
  most: number,
): Promise<string[]> {
  if (wheres.length === 0) return [];
  const few = await findFew(
    client,
    finder.kind,
    wheres.map((where) => [where]),
    MOST_READ,
  );
  return few ? finder.sort(few) : finder.first({ AND: wheres.map((some) => ({ tokens: { some } })) }, most);
}

interface Candidates {
  /** In order. */
  readonly ids: readonly string[];
  readonly tokens: ReadonlyMap<string, readonly SearchToken[]>;
  readonly most: number;
}

async function readBest<R>(
  finder: Finder<R>,
  search: SearchTerms,
  { ids, tokens, most }: Candidates,
): Promise<PlacedResult[]> {
  const best = ids
    .flatMap((id) => {
      const place = getSearchPlace(search, tokens.get(id) ?? []);
      return place === null ? [] : [{ id, place }];
    })
    .sort((a, b) => compareSearchPlaces(a.place, b.place))
    .slice(0, most);
  const rows = await finder.rows(best.map(({ id }) => id));
  const byId = new Map(rows.map((row) => [finder.idOf(row), row]));
  return best.flatMap(({ id, place }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ place, result: finder.result(row) }];
  });
}

/** Some ids, those with the highest count first, else in the order in which they came. */
export function sortByCount(ids: readonly string[], count: (id: string) => number): string[] {
  return ids.toSorted((a, b) => count(b) - count(a));
}
