import type { Day } from "@/lib/domain/days";
import {
  SEARCHED,
  type SearchedCollection,
  type SearchList,
  type SearchResult,
} from "@/lib/schema/api/search-result";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import type { SearchParams } from "@/lib/schema/parameters/to-params";
import { formatAll, formatCount, formatList } from "./text";

interface Asked {
  readonly q: string;
  readonly asOfParam: Day | null;
}

/** The address of a search: of all collections, or of one alone. */
export function getSearchHref({ q, asOfParam }: Asked, collection: SearchedCollection | null = null): string {
  const query = formatQuery({ q }, { asOf: asOfParam });
  return `/search${query}${collection ? `&in=${collection}` : ""}`;
}

/** What a search asks beside its day: a query with its leading "?", "" before anything is asked. */
export function getSearchQuery({ q, collection }: Pick<SearchParams, "q" | "collection">): string {
  return q === null ? "" : getSearchHref({ q, asOfParam: null }, collection).replace("/search", "");
}

/** The address of the collection's own list under the same words; of whatever scope, as the search is. */
export function getListedHref({ q, asOfParam }: Asked, collection: SearchedCollection): string {
  return `/${collection}${formatQuery({ q, scope: "all" }, { asOf: asOfParam })}`;
}

/** What leads to a list that a search names: "All 34 milestones with sulfide electrolyte". */
export function formatListLink({ name, total }: Pick<SearchList, "name" | "total">): string {
  return formatAll(total, name);
}

const COLLECTIONS = {
  company: "companies",
  partnership: "partnerships",
  milestone: "milestones",
  source: "sources",
} as const satisfies Record<SearchResult["type"], SearchedCollection>;

/** The collection of a result. */
export function getCollection({ type }: SearchResult): SearchedCollection {
  return COLLECTIONS[type];
}

const NOUNS: Record<SearchedCollection, readonly [one: string, many: string]> = {
  companies: ["company", "companies"],
  partnerships: ["partnership", "partnerships"],
  milestones: ["milestone", "milestones"],
  sources: ["source", "sources"],
};

/** A collection as the heading of what was found in it: "Milestones". */
export function getCollectionTitle(collection: SearchedCollection): string {
  const [, many] = NOUNS[collection];
  return many.charAt(0).toUpperCase() + many.slice(1);
}

type Totals = Readonly<Partial<Record<SearchedCollection, number>>>;

/** Records in words, those there are none of left out: "1 company, 23 milestones and 3 sources". */
export function formatTotals(totals: Totals): string {
  const present = SEARCHED.filter((collection) => (totals[collection] ?? 0) > 0);
  return formatList(
    present.map((collection) => formatCollection(collection, totals[collection] ?? 0)),
    "and",
  );
}

/** So many records of a collection: "23 milestones". */
export function formatCollection(collection: SearchedCollection, count: number): string {
  return formatCount(count, ...NOUNS[collection]);
}

/** What a search found, in a sentence. */
export function formatFound(totals: Totals, q: string): string {
  const present = SEARCHED.reduce((sum, collection) => sum + (totals[collection] ?? 0), 0);
  if (present === 0) return "No results.";
  return `${formatTotals(totals)} ${present === 1 ? "matches" : "match"} “${q}”.`;
}
