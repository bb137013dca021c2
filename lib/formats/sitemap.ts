import type { Day } from "@/lib/domain/days";
import { PAGE_COLLECTIONS, type PageCollection } from "@/lib/view-models/record-href";

/** How many addresses a sitemap of records holds; the protocol allows five times as many. */
const PART_SIZE = 10_000;

/** The sitemap of the pages that are no record's. */
export const FIXED_PART = "pages";

/** The names of all sitemaps. @param sizes how many records each collection holds */
export function listPartNames(sizes: Readonly<Record<PageCollection, number>>): string[] {
  const records = PAGE_COLLECTIONS.flatMap((collection) =>
    Array.from({ length: Math.ceil(sizes[collection] / PART_SIZE) }, (_, i) => `${collection}-${i + 1}`),
  );
  return [FIXED_PART, ...records];
}

/** Which records a sitemap holds, by their rank; null where no sitemap has that name. */
export function parsePart(name: string): { collection: PageCollection; from: number; before: number } | null {
  const [, word, digits] = /^([a-z]+)-([1-9]\d{0,4})$/.exec(name) ?? [];
  const collection = PAGE_COLLECTIONS.find((each) => each === word);
  if (!collection) return null;
  const before = Number(digits) * PART_SIZE;
  return { collection, from: before - PART_SIZE, before };
}

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** An address, and the day from which it has been as it is; null where that is not known. */
interface SitemapAddress {
  /** Absolute. */
  readonly address: string;
  readonly changed: Day | null;
}

/** A sitemap of sitemaps (sitemaps.org, 0.9). */
export function writeSitemapIndex(maps: readonly SitemapAddress[]): string {
  return documentOf("sitemapindex", "sitemap", maps);
}

/** A sitemap; the protocol allows 50,000 addresses in one. */
export function writeSitemap(pages: readonly SitemapAddress[]): string {
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
