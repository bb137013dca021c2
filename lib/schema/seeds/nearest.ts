import { closest, distance } from "fastest-levenshtein";

/**
 * The word that was probably meant: the nearest of those that differ in at most a third of the letters or only go on
 * where the other ends ("toyota" for "toyota-motor").
 * @returns null where none is near
 */
export function findNearest(word: string, among: Iterable<string>): string | null {
  const near = [...among].filter(
    (other) =>
      other.startsWith(`${word}-`) ||
      word.startsWith(`${other}-`) ||
      distance(word, other) <= Math.max(2, Math.floor(Math.max(word.length, other.length) / 3)),
  );
  return near.length === 0 ? null : closest(word, near);
}
