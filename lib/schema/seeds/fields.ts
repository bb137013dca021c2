import { z } from "zod";
import { isDay } from "@/lib/domain/days";
import { EDTF_HINT, type EdtfDate, readEdtf } from "@/lib/domain/edtf-date";
import { findCountry } from "./country-names";
import { isReadableAddress } from "./web-address";

/** An id: the slug in addresses and references. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id has lower-case letters, digits and single hyphens");

/** A text of one line that says something. */
export const text = z.string().trim().min(1, "empty text; leave the key out where there is nothing to say");

/** An id that stands for a record: whether there is one is checked across files, in words that say which was meant. */
export const reference = text;

/** A country, ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, {
  error: ({ input }) => {
    const meant = findCountry(String(input));
    const advice = meant === undefined ? "" : `: did you mean ${meant}?`;
    return `a country is two capital letters (ISO 3166-1 alpha-2)${advice}`;
  },
});

/** A day that exists. */
export const day = z.string().refine(isDay, "a day is YYYY-MM-DD and exists");

/** YAML reads a bare `2027` as a number; it is a date all the same. */
const dateText = z.union([z.string(), z.int().transform(String)]);

/** A date of the house grammar, read into its bounds. */
export const edtfDate = dateText.transform((said, context): EdtfDate => {
  const date = readEdtf(said);
  if (date) return date;
  context.addIssue({ code: "custom", message: `"${said}" is not ${EDTF_HINT}` });
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
  .refine(isReadableAddress, "an address holds no name or password, and that of a copy holds the original's");

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
