import type { Client } from "@/lib/db/client";
import type { Day } from "@/lib/domain/days";
import { splitSearchText } from "@/lib/domain/search-text";
import { SEARCHED, type SearchedCollection, type SearchGroup } from "@/lib/schema/api/search-result";
import { createCompanyFinder } from "./companies";
import { type Found, find } from "./finder";
import { createMilestoneFinder } from "./milestones";
import { createPartnershipFinder } from "./partnerships";
import { createSourceFinder } from "./sources";

type Search = (client: Client, words: readonly string[], asOf: Day, most: number) => Promise<Found>;

const SEARCHES: Record<SearchedCollection, Search> = {
  companies: (client, words, asOf, most) => find(createCompanyFinder(client, words, asOf), words, most),
  partnerships: (client, words, asOf, most) =>
    find(createPartnershipFinder(client, words, asOf), words, most),
  milestones: (client, words, asOf, most) => find(createMilestoneFinder(client, words, asOf), words, most),
  sources: (client, words, asOf, most) => find(createSourceFinder(client, asOf), words, most),
};

/** What a search asks for. */
export interface SearchQuery {
  readonly q: string;
  readonly asOf: Day;
  /** How many of each collection are shown. */
  readonly most: number;
  /** The one collection that is searched; null for all. */
  readonly collection?: SearchedCollection | null;
}

/** Finds records that had been named by a day, of whatever scope, collection by collection; nothing where no word is asked. */
export async function search(client: Client, query: SearchQuery): Promise<SearchGroup[]> {
  const words = splitSearchText(query.q);
  if (words.length === 0) return [];
  const collections = query.collection ? [query.collection] : SEARCHED;
  return Promise.all(
    collections.map(async (collection) => ({
      collection,
      ...(await SEARCHES[collection](client, words, query.asOf, query.most)),
    })),
  );
}
