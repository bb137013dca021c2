import type { Claim } from "@/lib/schema/shapes";
import { joined } from "./joined";
import { companyName, type Lookups, publisherName } from "./lookups";
import { whenWords } from "./when-words";

/** As much of a claim as says whose word it is and when it was said. */
export type Word = Pick<Claim, "saidBy" | "via" | "saidOn" | "source">;

/** Whose word it is: companies, or the publication that speaks for itself. */
export function speaker({ saidBy, source }: Word, lookups: Lookups): string {
  return saidBy.length > 0
    ? joined(
        saidBy.map((id) => companyName(lookups, id)),
        "and",
      )
    : publisherName(lookups, source);
}

/**
 * The beginning of a sentence that goes on with "that": "Toyota said in July 2017",
 * "Toyota said, as Kyodo News reported in or about October 2023,", "Araconomy reported in or about 2023".
 */
export function told(word: Word, lookups: Lookups, { first = false } = {}): string {
  const verb = `${first ? "first " : ""}${word.saidBy.length > 0 ? "said" : "reported"}`;
  const when = whenWords(word.saidOn);
  if (word.via === null) return `${speaker(word, lookups)} ${verb} ${when}`;
  const passed = word.saidBy.length > 0 ? `as ${word.via} reported` : `citing ${word.via}`;
  return `${speaker(word, lookups)} ${verb}, ${passed} ${when},`;
}

/** The same after the fact: "given by Toyota in or about October 2023, as reported by Kyodo News". */
export function givenBy(word: Word, lookups: Lookups): string {
  const words = `given by ${speaker(word, lookups)} ${whenWords(word.saidOn)}`;
  return word.via === null ? words : `${words}, as reported by ${word.via}`;
}
