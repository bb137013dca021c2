import { BEFORE_A_WORD, type SearchPlace } from "@/lib/domain/search-text";

/** What a column of text is compared with. */
type TextFilter = { readonly [K in "equals" | "startsWith" | "endsWith" | "contains"]?: string };

/** The columns of a record that hold folded texts, one a line; the names are the same for every kind of record. */
export interface SearchColumns {
  /** Holds its own name and aliases, or its title. */
  readonly own: "words";
  /** Holds these and all else that it is found by; the same column where there is nothing else. */
  readonly all: "words" | "searchText";
}

/**
 * The condition that a record answers at least so well: `getSearchPlace` of lib/domain/search-text.ts, in the query. It asks
 * about the record's own row alone.
 * @param words folded
 */
export function buildSearchWhere(
  words: readonly string[],
  place: SearchPlace,
  { own, all }: SearchColumns,
): object {
  const phrase = words.join(" ");
  const different = [...new Set(words)];
  switch (place) {
    case "exact":
      return anyOf(own, [
        { equals: phrase },
        { startsWith: `${phrase}\n` },
        { endsWith: `\n${phrase}` },
        { contains: `\n${phrase}\n` },
      ]);
    case "beginning":
      return anyOf(own, [{ startsWith: phrase }, { contains: `\n${phrase}` }]);
    case "words":
      return { AND: different.map((word) => anyOf(all, wordBegins(word))) };
    case "anywhere":
      return { AND: different.map((word) => ({ [all]: { contains: word } })) };
  }
}

function anyOf(column: string, filters: readonly TextFilter[]): object {
  return { OR: filters.map((filter) => ({ [column]: filter })) };
}

function wordBegins(letters: string): TextFilter[] {
  const after = ["\n", ...BEFORE_A_WORD].map((before) => ({ contains: before + letters }));
  return [{ startsWith: letters }, ...after];
}
