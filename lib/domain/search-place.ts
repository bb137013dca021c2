import { fold } from "./fold";

/** Where a record stands among those that a search finds, the best first. */
export const SEARCH_PLACES = ["exact", "beginning", "words", "anywhere"] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

/** What a word of a name may follow, beside the beginning of the name: folded characters that a query can look for. */
export const BEFORE_A_WORD = [" ", "-", "/", "(", "'", "."] as const;

/** A record as a search sees it: folded texts, as `fold` makes them. */
export interface Searched {
  /** Its own name and aliases, or its title. */
  readonly own: readonly string[];
  /** What it is found by as well: the names and aliases of its companies, the label of what it is. */
  readonly borrowed: readonly string[];
}

/**
 * How well a record answers the words of a search, folded: its own name is what was asked for; it begins so; every
 * word begins a word of it or of what it borrows; every word stands somewhere in the one or the other.
 * @returns null where a word is missing, or where nothing was asked
 */
export function placeOf(words: readonly string[], { own, borrowed }: Searched): SearchPlace | null {
  const all = [...own, ...borrowed];
  if (words.length === 0 || !words.every((word) => all.some((text) => text.includes(word)))) return null;
  const asked = words.join(" ");
  if (own.includes(asked)) return "exact";
  if (own.some((text) => text.startsWith(asked))) return "beginning";
  return words.every((word) => all.some((text) => beginsWord(text, word))) ? "words" : "anywhere";
}

/** Whether one word of a text begins with these letters. */
function beginsWord(text: string, letters: string): boolean {
  return text.startsWith(letters) || BEFORE_A_WORD.some((before) => text.includes(before + letters));
}

/** Compares two places: negative where the first is better. */
export function comparePlaces(a: SearchPlace, b: SearchPlace): number {
  return SEARCH_PLACES.indexOf(a) - SEARCH_PLACES.indexOf(b);
}

/**
 * The alias by which something was found: the one that answers better than its name does, else one that brings a word
 * which the name lacks; null where the name answers as well by itself.
 * @param words folded
 */
export function aliasFound(
  words: readonly string[],
  name: string,
  aliases: readonly string[],
): string | null {
  const named = placeOfText(words, name);
  let [found, place]: [string | null, SearchPlace | null] = [null, named];
  for (const alias of aliases) {
    const own = placeOfText(words, alias);
    if (own && (place === null || comparePlaces(own, place) < 0)) [found, place] = [alias, own];
  }
  if (place !== null) return found;
  const lacking = words.filter((word) => !fold(name).includes(word));
  return aliases.find((alias) => lacking.some((word) => fold(alias).includes(word))) ?? null;
}

function placeOfText(words: readonly string[], text: string): SearchPlace | null {
  return placeOf(words, { own: [fold(text)], borrowed: [] });
}
