import { differentWords } from "@/lib/domain/fold";

/** Every word stands somewhere in the record's folded text. */
export function wordsWhere(q: string | null): { AND?: { words: { contains: string } }[] } {
  const words = differentWords(q ?? "");
  return words.length === 0 ? {} : { AND: words.map((word) => ({ words: { contains: word } })) };
}
