/**
 * Text as search compares it: without regard to case, accents, kinds of hyphen, quote and space, or characters that
 * nobody sees. The same for every way in which Unicode can write the same text; folded again it stays as it is.
 */
export function normalizeText(text: string): string {
  const plain = text
    // Signs that look alike and that decomposition would take apart: an acute alone becomes a space.
    .normalize("NFD")
    .replace(/\u00b4/g, "'")
    .replace(/\u2033/g, '"')
    .normalize("NFKD")
    // The one mark that is a letter in capitals; a sign of its own (ͺ) is a space and this.
    .replace(/\u0345/g, "\u03b9")
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");
  return foldCase(plain)
    .replace(/[æœþøłđðħŧ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/[`\u2018-\u201b\u2032\u2039\u203a\u02b9\u02bb\u02bc]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, " ");
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

/** More different words than somebody types who looks for something: each costs the database a look of its own. */
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
