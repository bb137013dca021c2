import { listDistinctWords } from "@/lib/domain/search-text";

/** Every word stands somewhere in the record's folded text. */
export function wordsWhere(q: string | null): { AND?: { words: { contains: string } }[] } {
  const words = listDistinctWords(q ?? "");
  return words.length === 0 ? {} : { AND: words.map((word) => ({ words: { contains: word } })) };
}
