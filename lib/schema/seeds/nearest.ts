import { distance } from "fastest-levenshtein";

/**
 * The word that was probably meant: the nearest of those that differ in at most a third of the letters or only go on
 * where the other ends ("toyota" for "toyota-motor").
 * @returns null where none is near
 */
export function findNearest(word: string, among: Iterable<string>): string | null {
  return listNearest(word, among)[0] ?? null;
}

/** All words that are near in this sense, the nearest first. */
export function listNearest(word: string, among: Iterable<string>): string[] {
  return [...among]
    .map((other) => ({ other, letters: distance(word, other) }))
    .filter(
      ({ other, letters }) =>
        other.startsWith(`${word}-`) ||
        word.startsWith(`${other}-`) ||
        letters <= Math.max(2, Math.floor(Math.max(word.length, other.length) / 3)),
    )
    .sort((a, b) => a.letters - b.letters)
    .map(({ other }) => other);
}
