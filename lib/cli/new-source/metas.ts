import { attribute, elements, type HtmlNode, oneLine } from "./html";

/** The contents of a page's `meta` elements of one name. */
export type Metas = (name: string) => string | null;

/** Reads the `meta` elements of a page; of several with one name the first. */
export function metasOf(page: HtmlNode): Metas {
  const contents = new Map<string, string>();
  for (const meta of elements(page, "meta")) {
    const content = attribute(meta, "content");
    for (const key of ["property", "name", "itemprop"]) {
      const name = attribute(meta, key)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, oneLine(content));
    }
  }
  return (name) => contents.get(name) ?? null;
}
