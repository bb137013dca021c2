import { PAGE_COLLECTIONS, type PageCollection } from "@/lib/view-models/record-href";

/** How many addresses a sitemap of records holds; the protocol allows five times as many. */
const PART_SIZE = 10_000;

/** The pages that are no record's. Those that show what was said change with every word. */
export const FIXED_PAGES = [
  { path: "/", changes: true },
  { path: "/timeline", changes: true },
  { path: "/partnerships", changes: true },
  { path: "/companies", changes: true },
  { path: "/milestones", changes: true },
  { path: "/trends", changes: true },
  { path: "/sources", changes: true },
  { path: "/changes", changes: true },
  { path: "/about", changes: false },
  { path: "/api", changes: false },
] as const;

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
