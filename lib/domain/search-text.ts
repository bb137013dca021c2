/**
 * Text as search compares it: without regard to case, accents, kinds of hyphen, quote and space, or characters that
 * nobody sees. The same for every way in which Unicode can write the same text; folded again it stays as it is.
 * The three characters that have a meaning of their own in SQL's LIKE are moved out of the way.
 */
export function normalizeText(text: string): string {
  const plain = text
    // Signs that look alike and that decomposition would take apart: an acute alone becomes a space.
    .normalize("NFD")
    .replace(/\u00b4/g, "'")
    .replace(/\u2033/g, '"')
    // The one mark that is a letter in capitals.
    .replace(/\u0345/g, "\u03b9")
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");
  return foldCase(plain)
    .replace(/[æœþøłđðħŧ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/[`\u2018-\u201b\u2032\u2039\u203a\u02b9\u02bb\u02bc]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, " ")
    .replace(/[%_\\]/g, (character) => LIKE_CHARACTERS.get(character) ?? character);
}

/** In capitals and back: ß, ẞ and SS are one then, ſ and s, ı and i, and the two small forms of sigma. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ");
}

/** Letters that bear their stroke or their second half in themselves, which no decomposition takes off. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ħ", "h"],
  ["ŧ", "t"],
]);

const LIKE_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["%", "\uE000"],
  ["_", "\uE001"],
  ["\\", "\uE002"],
]);

/** Texts folded each by itself, one a line; those of which nothing is left have none. */
export function normalizeLines(texts: readonly string[]): string {
  return texts
    .map((text) => normalizeText(text).trim())
    .filter((text) => text !== "")
    .join("\n");
}

/** More different words than somebody types who looks for something: each costs the database a look at every record. */
export const MOST_SEARCH_WORDS = 10;

/** The words of a search text, folded, also those that stand in it again. */
export function splitSearchText(text: string): string[] {
  return normalizeText(text)
    .split(" ")
    .filter((word) => word !== "");
}

/** The different words of a search text, folded. */
export function listDistinctTokens(text: string): string[] {
  return [...new Set(splitSearchText(text))];
}

/** Where a record stands among those that a search finds, the best first. */
export const SEARCH_PLACES = ["exact", "beginning", "words", "anywhere"] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

/** What a word of a name may follow, beside the beginning of the name: folded characters that a query can look for. */
export const BEFORE_A_WORD = [" ", "-", "/", "(", "'", "."] as const;

/** A record as a search sees it: normalized texts, as `normalizeText` makes them. */
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
export function getSearchPlace(words: readonly string[], { own, borrowed }: Searched): SearchPlace | null {
  const all = [...own, ...borrowed];
  if (words.length === 0 || !words.every((word) => all.some((text) => text.includes(word)))) return null;
  const phrase = words.join(" ");
  if (own.includes(phrase)) return "exact";
  if (own.some((text) => text.startsWith(phrase))) return "beginning";
  return words.every((word) => all.some((text) => beginsWord(text, word))) ? "words" : "anywhere";
}

/** Whether one word of a text begins with these letters. */
function beginsWord(text: string, letters: string): boolean {
  return text.startsWith(letters) || BEFORE_A_WORD.some((before) => text.includes(before + letters));
}

/** Compares two places: negative where the first is better. */
export function compareSearchPlaces(a: SearchPlace, b: SearchPlace): number {
  return SEARCH_PLACES.indexOf(a) - SEARCH_PLACES.indexOf(b);
}

/**
 * The alias by which something was found: the one that answers better than its name does, else one that brings a word
 * which the name lacks; null where the name answers as well by itself.
 * @param words folded
 */
export function findAlias(words: readonly string[], name: string, aliases: readonly string[]): string | null {
  const named = placeOfText(words, name);
  let [found, place]: [string | null, SearchPlace | null] = [null, named];
  for (const alias of aliases) {
    const own = placeOfText(words, alias);
    if (own && (place === null || compareSearchPlaces(own, place) < 0)) [found, place] = [alias, own];
  }
  if (place !== null) return found;
  const lacking = words.filter((word) => !normalizeText(name).includes(word));
  return aliases.find((alias) => lacking.some((word) => normalizeText(alias).includes(word))) ?? null;
}

function placeOfText(words: readonly string[], text: string): SearchPlace | null {
  return getSearchPlace(words, { own: [normalizeText(text)], borrowed: [] });
}
