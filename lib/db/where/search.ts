import { BEFORE_A_WORD, beginsWord, type SearchPlace } from "@/lib/domain/search-place";

/** A condition on a record's folded texts, which stand line by line in one column; the same for every kind of record. */
export type TextWhere =
  | { readonly words: { [K in "equals" | "startsWith" | "endsWith" | "contains"]?: string } }
  | { readonly AND: TextWhere[] }
  | { readonly OR: TextWhere[] };

/**
 * The condition that a word stands in what a record is found by beside its own texts: the texts of its companies, of
 * which `text` is the condition, or the label of what it is, a folded text that `fits` or does not.
 */
export type Borrowed = ((text: TextWhere, fits: (label: string) => boolean) => object) | null;

/**
 * The condition that a record answers at least so well: `placeOf` of lib/domain/search-place.ts, in the query.
 * @param words folded
 * @param borrowed null where a record has no names but its own
 */
export function searchWhere(words: readonly string[], place: SearchPlace, borrowed: Borrowed): object {
  const asked = words.join(" ");
  switch (place) {
    case "exact":
      return aLine(asked);
    case "beginning":
      return { OR: [{ words: { startsWith: asked } }, { words: { contains: `\n${asked}` } }] };
    case "words":
      return each(words, aWordBegins, beginsWord, borrowed);
    case "anywhere":
      return each(words, holds, (label, word) => label.includes(word), borrowed);
  }
}

/** The condition that every word stands in the record's own texts or in what it borrows. */
function each(
  words: readonly string[],
  where: (word: string) => TextWhere,
  fits: (label: string, word: string) => boolean,
  borrowed: Borrowed,
): object {
  return {
    AND: words.map((word) =>
      borrowed ? { OR: [where(word), borrowed(where(word), (label) => fits(label, word))] } : where(word),
    ),
  };
}

function holds(word: string): TextWhere {
  return { words: { contains: word } };
}

function aLine(text: string): TextWhere {
  return {
    OR: [
      { words: { equals: text } },
      { words: { startsWith: `${text}\n` } },
      { words: { endsWith: `\n${text}` } },
      { words: { contains: `\n${text}\n` } },
    ],
  };
}

function aWordBegins(letters: string): TextWhere {
  const after = ["\n", ...BEFORE_A_WORD].map((before) => ({ words: { contains: before + letters } }));
  return { OR: [{ words: { startsWith: letters } }, ...after] };
}
