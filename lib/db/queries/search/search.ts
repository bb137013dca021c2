import type { Client } from "@/lib/db/client";
import type { Day } from "@/lib/domain/days";
import { parseSearch, type SearchTerms } from "@/lib/domain/search-tokens";
import { SEARCHED, type SearchedCollection, type SearchGroup } from "@/lib/schema/api/search-result";
import { createCompanyFinder } from "./companies";
import { type Finder, findBest } from "./finder";
import { createMilestoneFinder } from "./milestones";
import { createPartnershipFinder } from "./partnerships";
import { createSourceFinder } from "./sources";

type CreateFinder = (client: Client, search: SearchTerms, asOf: Day) => Finder<unknown>;

/** How each collection is searched. */
export const FINDERS: Readonly<Record<SearchedCollection, CreateFinder>> = {
  companies: createCompanyFinder,
  partnerships: createPartnershipFinder,
  milestones: createMilestoneFinder,
  sources: createSourceFinder,
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
  const asked = parseSearch(query.q);
  if (asked.terms.length === 0) return [];
  const collections = query.collection ? [query.collection] : SEARCHED;
  return Promise.all(
    collections.map(async (collection) => ({
      collection,
      ...(await findBest(client, FINDERS[collection](client, asked, query.asOf), asked, query.most)),
    })),
  );
}
