import type { Day } from "@/lib/domain/days";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** An address, and the day from which it has been as it is; null where that is not known. */
export interface SitemapAddress {
  /** Absolute. */
  readonly address: string;
  readonly changed: Day | null;
}

/** A sitemap of sitemaps (sitemaps.org, 0.9). */
export function sitemapIndex(maps: readonly SitemapAddress[]): string {
  return documentOf("sitemapindex", "sitemap", maps);
}

/** A sitemap; the protocol allows 50,000 addresses in one. */
export function sitemap(pages: readonly SitemapAddress[]): string {
  return documentOf("urlset", "url", pages);
}

function documentOf(root: string, item: string, addresses: readonly SitemapAddress[]): string {
  const items = addresses.map(({ address, changed }) => {
    const day = changed === null ? "" : `<lastmod>${changed}</lastmod>`;
    return `<${item}><loc>${escaped(address)}</loc>${day}</${item}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join("\n")}\n</${root}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escaped(address: string): string {
  return address.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
