import { splitSearchText } from "./search-text";

/*
 * What records are found by: the words of their texts, each a row of a table. The same code splits the texts when they
 * are loaded and what somebody asks for, so that both engines find the same.
 */

/** In which of its texts a word of a record stands: in its name (title, summary), in another name, in what it borrows. */
export const SEARCH_FIELDS = { name: 0, alias: 1, borrowed: 2 } as const;

/** The last of the fields that are a record's own. */
export const LAST_OWN_FIELD = SEARCH_FIELDS.alias;

/** A word of a record, and the best field that it stands in; a whole name is one too, with this before it. */
export interface SearchToken {
  readonly token: string;
  readonly field: number;
}
const NAME_MARK = "=";

/** The texts that a record is found by. */
export interface SearchTexts {
  /** Its name, its title, or what it says. */
  readonly name: string;
  /** Its other names; of a source who published it. */
  readonly aliases?: readonly string[];
  /** What it is found by as well: the names of its companies, the label of what it is. */
  readonly borrowed?: readonly string[];
}

/** A word that is looked for. */
export interface SearchTerm {
  /** The words that are as good: its forms, and those of its synonyms. */
  readonly forms: readonly string[];
  /** What a longer word may begin with; null of signs. */
  readonly beginning: string | null;
}

/** What is looked for. */
export interface SearchTerms {
  readonly terms: readonly SearchTerm[];
  /** All of it as the token of a name; null where it holds no letter. */
  readonly phrase: string | null;
}

/** Scripts that put no space between words: there a word may begin with any letter. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\u30fc";
const RUNS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
/** Signs that somebody may look for; others only part words. */
const SIGNS = /[\p{S}%_\\&#@*§]+/gu;
const POSSESSIVE = /(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu;

/** More says no more, and an index has room for so much. */
const LONGEST_TOKEN = 100;
const LONGEST_UNSPACED = 24;
/** A word of more parts, an address say, is looked for as one. */
const MOST_PARTS = 4;

/** Words that mean the same here: whoever asks for one is shown all. */
const SYNONYMS = [
  ["car", "cars", "vehicle", "ev", "evs"],
  ["plant", "factory"],
  ["mass", "volume", "series"],
];

/** What a word of a text says as well; asked for, it means itself alone. */
const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map([
  ["assb", ["all", "solid", "state"]],
  ["assbs", ["assb", "all", "solid", "state"]],
  ["ssb", ["solid", "state"]],
  ["ssbs", ["ssb", "solid", "state"]],
  ["bev", ["vehicle"]],
  ["bevs", ["bev", "vehicle"]],
  ["automobile", ["vehicle"]],
  ["automobiles", ["vehicle"]],
  ["gigafactory", ["factory"]],
  ["gigafactories", ["factory"]],
]);

/** Everything a record is found by, each word once, at its best. */
export function buildSearchTokens({ name, aliases = [], borrowed = [] }: SearchTexts): SearchToken[] {
  const fields = new Map<string, number>();
  const add = (tokens: Iterable<string>, field: number) => {
    for (const token of tokens) if (!fields.has(token)) fields.set(token, field);
  };
  for (const [texts, field] of [
    [[name], SEARCH_FIELDS.name],
    [aliases, SEARCH_FIELDS.alias],
  ] as const) {
    for (const text of texts) {
      const phrase = toPhrase(splitWords(text));
      if (phrase !== null) add([phrase], field);
      add(listTextTokens(text), field);
    }
  }
  for (const text of borrowed) add(listTextTokens(text), SEARCH_FIELDS.borrowed);
  return [...fields].map(([token, field]) => ({ token, field }));
}

/** The same without its whole names: for records that are asked for by words alone. */
export function buildWordTokens(texts: SearchTexts): SearchToken[] {
  return buildSearchTokens(texts).filter(({ token }) => !isName(token));
}

/** Whether a token is a whole name. */
export function isName(token: string): boolean {
  return token.length > 1 && token.startsWith(NAME_MARK);
}

/** A word between spaces: its parts of letters and digits. */
interface Word {
  readonly text: string;
  readonly parts: readonly string[];
}

function splitWords(text: string): Word[] {
  return splitSearchText(text.toWellFormed()).map((word) => {
    // Composed again, Hangul has one character a syllable.
    const plain = word.normalize("NFC").replace(POSSESSIVE, "");
    return { text: plain, parts: plain.match(RUNS) ?? [] };
  });
}

function toPhrase(words: readonly Word[]): string | null {
  const parts = words.flatMap((word) => word.parts);
  return parts.length === 0 ? null : cut(`${NAME_MARK}${parts.join(" ")}`);
}

/** Texts that were split already: names and titles stand in what many records are found by. */
const SPLIT = new Map<string, readonly string[]>();
const MOST_SPLIT = 2_000;

/** The words of a text, those of names in one word like QuantumScape by themselves too. */
function listTextTokens(text: string): readonly string[] {
  const known = SPLIT.get(text);
  if (known) return known;
  const tokens = [...splitIntoTokens(text)];
  if (SPLIT.size >= MOST_SPLIT) SPLIT.clear();
  SPLIT.set(text, tokens);
  return tokens;
}

function* splitIntoTokens(text: string): Generator<string> {
  const words = splitWords(text);
  for (const word of words) yield* listWordTokens(word);
  const apart = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
  if (apart !== text)
    for (const { parts } of splitWords(apart)) for (const part of parts) yield* listPartTokens(part);
  const parts = words.flatMap((word) => word.parts);
  if (` ${parts.join(" ")} `.includes(" all solid state ")) yield "assb";
}

function* listWordTokens({ text, parts }: Word): Generator<string> {
  if (parts.length === 0) yield cut(text);
  else for (const signs of text.match(SIGNS) ?? []) yield cut(signs);
  for (const part of parts) yield* listPartTokens(part);
  if (parts.length > 1) yield cut(parts.join(""));
}

function* listPartTokens(part: string): Generator<string> {
  yield cut(part);
  yield* IMPLIED.get(part) ?? [];
  if (!IS_UNSPACED.test(part)) return;
  const letters = [...part];
  for (let start = 1; start < letters.length; start++) yield cut(letters.slice(start).join(""));
}

function cut(token: string): string {
  const longest = IS_UNSPACED.test(token) ? LONGEST_UNSPACED : LONGEST_TOKEN;
  return token.length <= longest ? token : [...token].slice(0, longest).join("");
}

/** Words that join others and say nothing by themselves: "supplier of electrolyte". */
const JOINING: ReadonlySet<string> = new Set(["of", "the", "and", "in", "with", "for", "by", "from"]);

/** What somebody looks for, each word once; signs and words that only join others count where nothing else is asked. */
export function parseSearch(q: string): SearchTerms {
  const words = splitWords(q);
  const lettered = words.filter(({ parts }) => parts.length > 0);
  const all = lettered.flatMap(({ parts }) => joinSmall(parts));
  const telling = all.filter((word) => !JOINING.has(word));
  const asked = [telling, all, words.map(({ text }) => text)].find((some) => some.length > 0) ?? [];
  return {
    terms: [...new Set(asked.map(cut))].map((word) => ({
      forms: listForms(word),
      beginning: lettered.length > 0 ? word : null,
    })),
    phrase: toPhrase(words),
  };
}

/** The parts of a word, each to be found; as one where they are single letters (U.S.) or too many. */
function joinSmall(parts: readonly string[]): readonly string[] {
  const isOne = parts.length > MOST_PARTS || parts.every((part) => [...part].length === 1);
  return isOne ? [parts.join("")] : parts;
}

/** The forms of a word and of its synonyms. */
function listForms(word: string): string[] {
  const stem = getStem(word);
  const alike = SYNONYMS.find((words) => words.some((other) => getStem(other) === stem)) ?? [];
  const stems = new Set([stem, ...alike.map(getStem)]);
  return [...new Set([word, ...[...stems].flatMap(listFormsOfStem)])];
}

/**
 * A word without an ending that changes nothing of what is meant: of a plural, -ing, -ed, a last -e. Careful: short words
 * stay, and no more goes than three letters.
 */
export function getStem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  if (word.length >= 7 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length >= 6 && /[^e]ed$/.test(word)) return word.slice(0, -2);
  if (word.length >= 7 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length >= 6 && /(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  const single = /s$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  return single.length >= 5 && single.endsWith("e") ? single.slice(0, -1) : single;
}

/** The words of which this is the stem. */
function listFormsOfStem(stem: string): string[] {
  const candidates = ["", "e", "s", "es", "ed", "ing"].map((ending) => stem + ending);
  return [...candidates, stem.replace(/y$/, "ies")].filter((word) => getStem(word) === stem);
}
