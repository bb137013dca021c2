import { SEARCHED, type SearchedCollection } from "@/lib/schema/search-result";
import { counted, joined } from "@/lib/view-models/joined";

const NOUNS: Record<SearchedCollection, readonly [one: string, many: string]> = {
  companies: ["company", "companies"],
  partnerships: ["partnership", "partnerships"],
  milestones: ["milestone", "milestones"],
  sources: ["source", "sources"],
};

type Totals = Readonly<Partial<Record<SearchedCollection, number>>>;

/** Records in words, those there are none of left out: "1 company, 23 milestones and 3 sources". */
export function totalsWords(totals: Totals): string {
  const present = SEARCHED.filter((collection) => (totals[collection] ?? 0) > 0);
  return joined(
    present.map((collection) => collectionWords(collection, totals[collection] ?? 0)),
    "and",
  );
}

/** So many records of a collection: "23 milestones". */
export function collectionWords(collection: SearchedCollection, count: number): string {
  return counted(count, ...NOUNS[collection]);
}

/** What a search found, in a sentence. */
export function foundSentence(totals: Totals): string {
  const words = totalsWords(totals);
  return words === "" ? "No company, partnership, milestone or source is found by this." : `Found: ${words}.`;
}
