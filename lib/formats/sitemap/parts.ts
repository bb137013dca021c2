import { PAGE_COLLECTIONS, type PageCollection } from "@/lib/view-models/record-href";

/** How many addresses a sitemap of records holds; the protocol allows five times as many. */
const PART_SIZE = 10_000;

/** The sitemap of the pages that are no record's. */
export const FIXED_PART = "pages";

/** The names of all sitemaps. @param sizes how many records each collection holds */
export function partNames(sizes: Readonly<Record<PageCollection, number>>): string[] {
  const records = PAGE_COLLECTIONS.flatMap((collection) =>
    Array.from({ length: Math.ceil(sizes[collection] / PART_SIZE) }, (_, i) => `${collection}-${i + 1}`),
  );
  return [FIXED_PART, ...records];
}

/** Which records a sitemap holds, by their rank; null where no sitemap has that name. */
export function partOf(name: string): { collection: PageCollection; from: number; before: number } | null {
  const [, word, digits] = /^([a-z]+)-([1-9]\d{0,4})$/.exec(name) ?? [];
  const collection = PAGE_COLLECTIONS.find((each) => each === word);
  if (!collection) return null;
  const before = Number(digits) * PART_SIZE;
  return { collection, from: before - PART_SIZE, before };
}
