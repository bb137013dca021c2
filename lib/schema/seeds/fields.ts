import ISO6391 from "iso-639-1";
import { iso31661 } from "iso-3166";
import { z } from "zod";
import { isDay } from "@/lib/domain/days";
import { EDTF_HINT, type EdtfDate, readEdtf } from "@/lib/domain/edtf-date";
import { LONGEST_ID } from "@/lib/schema/parameters/ids";
import { findCountry } from "./country-names";
import { isReadableAddress } from "./web-address";

/** An id: the slug in addresses and references. */
export const slug = z
  .string()
  .max(LONGEST_ID, `an id has at most ${LONGEST_ID} characters`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id has lower-case letters, digits and single hyphens");

/** What cannot stand in a text of one line, each with how to say so. */
const NOT_IN_A_LINE: readonly (readonly [RegExp, string])[] = [
  [/[\n\r\u0085\u2028\u2029]/, "has a line break; a text stands in one line (fold a long one by >-)"],
  [/\p{Cc}/u, "has a control character"],
  [/\p{Cs}/u, "has half of a character"],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, "has a sign that turns the direction of writing"],
  [/\ufffd/, "has a sign that stands for a lost letter (\ufffd)"],
];

/** A text of one line that says something. */
export const text = z
  .string()
  .trim()
  .superRefine((line, context) => {
    const [, found] = NOT_IN_A_LINE.find(([sign]) => sign.test(line)) ?? [];
    const isEmpty = line.replace(/[\p{Cf}\p{Z}]/gu, "") === "";
    const message = isEmpty ? "empty text; leave the key out where there is nothing to say" : found;
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });

/** An id that stands for a record: whether there is one is checked across files, in words that say which was meant. */
export const reference = text;

const COUNTRIES = new Set(iso31661.map(({ alpha2 }) => alpha2));

/** A country that exists, ISO 3166-1 alpha-2. */
export const countryCode = z.string().refine((code) => COUNTRIES.has(code), {
  error: ({ input }) => {
    const code = String(input);
    const meant = findCountry(code);
    const advice = meant === undefined ? "" : `: did you mean ${meant}?`;
    const isCode = /^[A-Z]{2}$/.test(code);
    const what = isCode ? `${code} is no country` : "a country is two capital letters";
    return `${what} (ISO 3166-1 alpha-2)${advice}`;
  },
});

/** Codes of countries that are taken for those of their languages, as far as no language has them. */
const LANGUAGES_OF: ReadonlyMap<string, string> = new Map([
  ["at", "de"],
  ["cn", "zh"],
  ["cz", "cs"],
  ["dk", "da"],
  ["gb", "en"],
  ["jp", "ja"],
  ["us", "en"],
]);

/** A language that exists, ISO 639-1. */
export const languageCode = z.string().refine((code): boolean => ISO6391.validate(code), {
  error: ({ input }) => {
    const said = String(input);
    const meant = LANGUAGES_OF.get(said.toLowerCase()) ?? ISO6391.getCode(said);
    const what = /^[a-z]{2}$/.test(said) ? `${said} is no language` : "a language is two lower-case letters";
    return `${what} (ISO 639-1)${meant === "" ? "" : `: did you mean ${meant}?`}`;
  },
});

/** A day that exists. */
export const day = z.string().refine(isDay, "a day is YYYY-MM-DD and exists");

/** YAML reads a bare `2027` as a number; it is a date all the same. */
const dateText = z.union([z.string(), z.int().transform(String)]);

/** No promise of today is as old or as far off; what stands for "never" is no date. */
const YEARS = { first: "1000", last: "2999" };

/** A date of the house grammar, read into its bounds. */
export const edtfDate = dateText.transform((said, context): EdtfDate => {
  const date = readEdtf(said);
  const isBetween = [date?.earliest, date?.latest].every(
    (bound) => bound == null || (bound.slice(0, 4) >= YEARS.first && bound.slice(0, 4) <= YEARS.last),
  );
  if (date && isBetween) return date;
  const message = date
    ? `"${said}" lies before ${YEARS.first} or after ${YEARS.last}; where no date is said, leave it out`
    : `"${said}" is not ${EDTF_HINT}`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** The words of a date as they were said. */
export const asSaid = text
  .refine((phrase) => phrase.split(/\s+/).length <= 8, "asSaid keeps the phrase, at most eight words")
  // Chinese and Japanese put no spaces between words; three signs stand for one.
  .refine(
    (phrase) =>
      phrase.length <= 24 || !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase),
    "asSaid keeps the phrase, at most 24 signs of Chinese or Japanese",
  );

/** An http(s) address. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: "an address starts with http:// or https://", abort: true })
  .refine(isReadableAddress, "an address holds no name or password, and that of a copy holds the original's")
  .refine((address) => !/[\s"<>\\^`{|}\p{Cc}]/u.test(address), {
    message:
      'an address holds no space, quote or other sign that stands escaped in one: " is %22, a space %20',
  });

/** An item of Wikidata. */
export const wikidataId = z.string().regex(/^Q[1-9]\d*$/, "an item of Wikidata is Q and its number");

/** A share as it is traded: where, and under which sign. */
export const ticker = z
  .string()
  .regex(/^[A-Z][A-Za-z ]*: [A-Z0-9][A-Z0-9.-]*$/, 'a ticker is "EXCHANGE: SYMBOL", such as "NYSE: QS"');

/** A list without repeats. */
export function uniqueList<T extends z.ZodType>(item: T) {
  return z.array(item).superRefine((items, context) => {
    const seen = new Set<string>();
    for (const [index, value] of items.entries()) {
      const key = JSON.stringify(value);
      if (seen.has(key)) context.addIssue({ code: "custom", message: `repeats ${key}`, path: [index] });
      seen.add(key);
    }
  });
}

/** Paragraphs of a source: its non-empty lines, counted from 1; empty where only an excerpt was read. */
export const paragraphs = uniqueList(z.int().positive("paragraphs count from 1"));
