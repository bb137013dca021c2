import { listDistinctTokens } from "@/lib/domain/search-text";

/** Every word stands somewhere in the record's folded text. */
export function buildTextWhere(q: string | null): { AND?: { words: { contains: string } }[] } {
  const words = listDistinctTokens(q ?? "");
  return words.length === 0 ? {} : { AND: words.map((word) => ({ words: { contains: word } })) };
}
