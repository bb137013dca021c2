import { distance } from "fastest-levenshtein";
import { toNameKey } from "@/lib/schema/seeds/name-key";
import type { Random } from "@/tests/support/made-random";

const CONSONANTS = [
  "b",
  "d",
  "f",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "z",
  "br",
  "dr",
  "kr",
  "st",
  "tr",
];
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ei", "ou"];
const ENDS = ["", "", "", "n", "r", "l", "s", "m", "k"];

/** The check takes longer names for one thing already where more than one letter differs: these are told apart by one. */
const LONGEST_GUARDED = 19;

/** A pronounceable word of some syllables that means nothing, in small letters. */
function makeWord(random: Random, syllables: number): string {
  const parts = Array.from({ length: syllables }, () => random.pick(CONSONANTS) + random.pick(VOWELS));
  return parts.join("") + random.pick(ENDS);
}

/** A word as it begins a name. */
export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Gives made-up words, each once. */
export interface Words {
  /** A word that was not given before, in small letters. @param syllables of two or three letters each */
  next(syllables: number): string;
}

/** Words that stay the same for the same chance. */
export function createWords(random: Random): Words {
  const given = new Set<string>();
  return {
    next(syllables) {
      for (;;) {
        const word = makeWord(random, syllables);
        if (given.has(word)) continue;
        given.add(word);
        return word;
      }
    },
  };
}

/** Keeps names of companies apart, as the check of the seeds asks: no two owners have nearly the same. */
export interface NameGuard {
  /** Whether a name may be this owner's; then it is taken. */
  take(name: string, owner: string): boolean;
}

/** Two names differ by one letter at most only if they have a spelling with one letter less in common. */
export function createNameGuard(): NameGuard {
  const owners = new Map<string, string>();
  return {
    take(name, owner) {
      const key = toNameKey(name).replaceAll(" ", "");
      if (key.length > LONGEST_GUARDED) return false;
      const spellings = [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
      if (spellings.some((each) => (owners.get(each) ?? owner) !== owner)) return false;
      for (const each of spellings) owners.set(each, owner);
      return true;
    },
  };
}

/** Keeps titles apart within a group, such as the milestones of one company or the articles of one publisher. */
export interface TitleGuard {
  /** Whether a title is far enough from the others of its group; then it is one of them. */
  take(group: string, title: string): boolean;
}

/** The share of letters by which two titles of a group differ at least: more than the check asks. */
const LEAST_SHARE = 0.12;

/** Titles of different groups differ by the made-up words in them, which are long enough. */
export function createTitleGuard(): TitleGuard {
  const groups = new Map<string, string[]>();
  return {
    take(group, title) {
      const key = toNameKey(title).replaceAll(" ", "");
      const others = groups.get(group) ?? [];
      const isNear = (other: string) =>
        Math.abs(other.length - key.length) <= key.length * LEAST_SHARE &&
        distance(other, key) <= key.length * LEAST_SHARE;
      if (others.some(isNear)) return false;
      others.push(key);
      groups.set(group, others);
      return true;
    },
  };
}
