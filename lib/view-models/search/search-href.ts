import type { Day } from "@/lib/domain/days";
import type { AskedSearch } from "@/lib/schema/parameters/asked";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { SearchedCollection, SearchResult } from "@/lib/schema/search-result";

interface Asked {
  readonly q: string;
  readonly askedDay: Day | null;
}

/** The address of a search: of all collections, or of one alone. */
export function searchHref({ q, askedDay }: Asked, collection: SearchedCollection | null = null): string {
  const query = formatQuery({ q }, { asOf: askedDay });
  return `/search${query}${collection ? `&in=${collection}` : ""}`;
}

/** What a search asks beside its day: a query with its leading "?", "" before anything is asked. */
export function searchQuery({ q, collection }: Pick<AskedSearch, "q" | "collection">): string {
  return q === null ? "" : searchHref({ q, askedDay: null }, collection).replace("/search", "");
}

/** The address of the collection's own list under the same words; of whatever scope, as the search is. */
export function listedHref({ q, askedDay }: Asked, collection: SearchedCollection): string {
  return `/${collection}${formatQuery({ q, scope: "all" }, { asOf: askedDay })}`;
}

const COLLECTIONS = {
  company: "companies",
  partnership: "partnerships",
  milestone: "milestones",
  source: "sources",
} as const satisfies Record<SearchResult["type"], SearchedCollection>;

/** The collection of a result. */
export function collectionOf({ type }: SearchResult): SearchedCollection {
  return COLLECTIONS[type];
}
