import type { Collection } from "@/lib/schema/shapes";

/** The collections whose records have a page. */
export type PageCollection = Exclude<Collection, "claims" | "metrics">;

/** The address of a record's page. */
export function recordHref(collection: PageCollection, id: string): string {
  return `/${collection}/${id}`;
}

/** The address of a paragraph of a source, counted from 1. */
export function paragraphHref(source: string, paragraph: number): string {
  return `${recordHref("sources", source)}#${paragraphId(paragraph)}`;
}

/** The id a paragraph has on its source's page. */
export function paragraphId(paragraph: number): string {
  return `p${paragraph}`;
}
