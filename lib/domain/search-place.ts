import {
  buildSearchTokens,
  buildWordTokens,
  isName,
  LAST_OWN_FIELD,
  SEARCH_FIELDS,
  type SearchTerm,
  type SearchTerms,
  type SearchToken,
} from "./search-tokens";

/**
 * Where a record stands among those that a search finds, the best first: its name is what was asked; another name is; one
 * begins so; every word is a word of its own; of its own or of what it borrows; some only begin a word.
 */
export const SEARCH_PLACES = ["name", "alias", "beginning", "own", "words", "parts"] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

/** How well a record answers a search by its tokens; null where a word is missing, or nothing was asked. */
export function getSearchPlace(
  { terms, phrase }: SearchTerms,
  tokens: readonly SearchToken[],
): SearchPlace | null {
  const words = tokens.filter(({ token }) => !isName(token));
  if (terms.length === 0 || !terms.every((term) => words.some(({ token }) => answersTerm(term, token))))
    return null;
  const names = phrase === null ? [] : tokens.filter(({ token }) => token.startsWith(phrase));
  if (names.some(({ token, field }) => token === phrase && field === SEARCH_FIELDS.name)) return "name";
  if (names.some(({ token }) => token === phrase)) return "alias";
  if (names.length > 0) return "beginning";
  const isWhole = (lastField: number) =>
    terms.every(({ forms }) => words.some(({ token, field }) => field <= lastField && forms.includes(token)));
  if (isWhole(LAST_OWN_FIELD)) return "own";
  return isWhole(SEARCH_FIELDS.borrowed) ? "words" : "parts";
}

/** Whether a record's own texts answer a search, as in the lists. */
export function isFoundByOwn(search: SearchTerms, tokens: readonly SearchToken[]): boolean {
  return (
    getSearchPlace(
      search,
      tokens.filter(({ field }) => field <= LAST_OWN_FIELD),
    ) !== null
  );
}

/** Whether a word of a record is the one that is looked for, or begins so. */
export function answersTerm({ forms, beginning }: SearchTerm, token: string): boolean {
  return forms.includes(token) || (beginning !== null && token.startsWith(beginning));
}

/** Compares two places: negative where the first is better. */
export function compareSearchPlaces(a: SearchPlace, b: SearchPlace): number {
  return SEARCH_PLACES.indexOf(a) - SEARCH_PLACES.indexOf(b);
}

/**
 * The alias by which something was found: the one that answers better than its name does, else one that brings a word
 * which the name lacks; null where the name answers as well by itself.
 */
export function findAlias(search: SearchTerms, name: string, aliases: readonly string[]): string | null {
  const placeOf = (text: string) => getSearchPlace(search, buildSearchTokens({ name: text }));
  const named = placeOf(name);
  let [found, place]: [string | null, SearchPlace | null] = [null, named];
  for (const alias of aliases) {
    const own = placeOf(alias);
    if (own && (place === null || compareSearchPlaces(own, place) < 0)) [found, place] = [alias, own];
  }
  if (place !== null) return found;
  const holds = (text: string, term: SearchTerm) =>
    buildWordTokens({ name: text }).some(({ token }) => answersTerm(term, token));
  const lacking = search.terms.filter((term) => !holds(name, term));
  return aliases.find((alias) => lacking.some((term) => holds(alias, term))) ?? null;
}
