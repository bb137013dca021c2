import type { Collection } from "@/lib/schema/api/shapes";

/** The collections whose records have a page. */
export type PageCollection = Exclude<Collection, "claims" | "metrics">;
export const PAGE_COLLECTIONS = [
  "companies",
  "partnerships",
  "milestones",
  "sources",
] as const satisfies readonly PageCollection[];

/**
 * The address of a record's page.
 * @param query what it carries along, with its leading "?", such as "?asOf=2024-03-01"
 */
export function getRecordHref(collection: PageCollection, id: string, query = ""): string {
  return `/${collection}/${id}${query}`;
}

/** The address of a paragraph of a source, counted from 1. */
export function getParagraphHref(source: string, paragraph: number, query = ""): string {
  return `${getRecordHref("sources", source, query)}#${getParagraphId(paragraph)}`;
}

/** The id a paragraph has on its source's page. */
export function getParagraphId(paragraph: number): string {
  return `p${paragraph}`;
}

/** The address of an item of Wikidata. */
export function getWikidataHref(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}
