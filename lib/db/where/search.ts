import type { SearchPlace } from "@/lib/domain/search-place";
import {
  LAST_OWN_FIELD,
  parseSearch,
  SEARCH_FIELDS,
  type SearchTerm,
  type SearchTerms,
} from "@/lib/domain/search-tokens";
import type { Filter } from "@/lib/schema/parameters/filter";
import { buildIdsWhere } from "./conditions";

/** What is asked of a word of a record; the tables of words have the same columns for every kind of record. */
export interface TokenWhere {
  readonly OR?: TokenWhere[];
  readonly token?: string | { readonly in?: string[]; readonly gte?: string; readonly lt?: string };
  readonly field?: number | { readonly lte: number };
}

/** What is asked of a record: each condition of one of its words. */
export interface SearchWhere {
  readonly AND: { readonly tokens: { readonly some: TokenWhere } }[];
}

/** The records that a filter can keep, where somebody has looked for them and they are few. */
export interface Found {
  /** Those that hold its words. */
  readonly found?: readonly string[] | null;
  /**
   * Those that involve one of its companies, and the companies that this was found for; for claims and figures the sources
   * that do.
   */
  readonly involved?: { readonly companies: readonly string[]; readonly ids: readonly string[] } | null;
}

/** A filter of records, and which of them it can keep. */
export type FilterOfFound = Filter & Found;

/** In which of its texts a record is looked for: its own alone, or also what it borrows. */
export type SearchedFields = "own" | "all";

/** Every word that a filter names stands in a record; nothing is asked where it names none. */
export function buildTextWhere(
  { q, found }: Pick<FilterOfFound, "q" | "found">,
  fields: SearchedFields = "own",
): { AND?: (SearchWhere["AND"][number] | { id: { in: string[] } })[] } {
  if (found) return { AND: [{ id: { in: [...found] } }] };
  const { terms } = parseSearch(q ?? "");
  return terms.length === 0 ? {} : buildTermsWhere(terms, fields);
}

/**
 * Which records alone can involve a company asked for, where they are few: no more than the condition itself says, but a
 * database that begins with them has few records to look at.
 */
export function buildFewWhere(filter: InvolvedFilter): { id: { in: string[] } }[] {
  return listFew(filter).map((ids) => ({ id: ids }));
}

/** The same of claims and figures: which sources alone can give some of a company. */
export function buildFewSourcesWhere(filter: InvolvedFilter): { sourceId: { in: string[] } }[] {
  return listFew(filter).map((ids) => ({ sourceId: ids }));
}

type InvolvedFilter = Pick<FilterOfFound, "company" | "involved">;

function listFew({ company, involved }: InvolvedFilter): { in: string[] }[] {
  return involved && involved.companies === company ? [buildIdsWhere(involved.ids)] : [];
}

/** Every word stands in a record, or begins a word of it. */
export function buildTermsWhere(terms: readonly SearchTerm[], fields: SearchedFields): SearchWhere {
  return {
    AND: terms.map((term) => ({ tokens: { some: { ...buildTermWhere(term), ...inFields(fields) } } })),
  };
}

/**
 * The conditions that a record answers at least so well, each of one of its words: `getSearchPlace` of
 * lib/domain/search-place.ts, in the query.
 * @returns none where no record can, or where it is enough that every word begins one
 */
export function buildPlaceWheres({ terms, phrase }: SearchTerms, place: SearchPlace): TokenWhere[] {
  const whole = (fields: SearchedFields) =>
    terms.map(({ forms }) => ({ token: { in: [...forms] }, ...inFields(fields) }));
  switch (place) {
    case "name":
      return phrase === null ? [] : [{ token: phrase, field: SEARCH_FIELDS.name }];
    case "alias":
      return phrase === null ? [] : [{ token: phrase }];
    case "beginning":
      return phrase === null ? [] : [{ token: buildPrefixRange(phrase) }];
    case "own":
      return whole("own");
    case "words":
      return whole("all");
    case "parts":
      return [];
  }
}

/** The words of records that have to do with a search, whole names included. */
export function buildTokensWhere({ terms, phrase }: SearchTerms): TokenWhere {
  return {
    OR: [...(phrase === null ? [] : [{ token: buildPrefixRange(phrase) }]), ...terms.flatMap(splitTermWhere)],
  };
}

/** A word of a record is the one that is looked for, or begins so. */
function buildTermWhere(term: SearchTerm): TokenWhere {
  return { OR: splitTermWhere(term) };
}

/** The same in parts, each of which reads the index from one place on; forms that begin so need no look of their own. */
export function splitTermWhere({ forms, beginning }: SearchTerm): TokenWhere[] {
  if (beginning === null) return [{ token: { in: [...forms] } }];
  const others = forms.filter((form) => !form.startsWith(beginning));
  const begins = { token: buildPrefixRange(beginning) };
  return others.length === 0 ? [begins] : [begins, { token: { in: others } }];
}

/** A range of the index, in which SQLite and PostgreSQL have the same order. */
export function buildPrefixRange(beginning: string) {
  return { gte: beginning, lt: `${beginning}\u{10ffff}` };
}

function inFields(fields: SearchedFields): TokenWhere {
  return fields === "own" ? { field: { lte: LAST_OWN_FIELD } } : {};
}
