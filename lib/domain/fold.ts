/**
 * Text as search compares it: without regard to case and accents.
 * The three characters that have a meaning of their own in SQL's LIKE are moved out of the way.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[%_\\]/g, (character) => LIKE_CHARACTERS[character] ?? character);
}

const LIKE_CHARACTERS: Record<string, string> = { "%": "\uE000", _: "\uE001", "\\": "\uE002" };

/** The words of a search text, folded. */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}
