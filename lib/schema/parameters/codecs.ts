import { z } from "zod";
import { type Day, isDay } from "@/lib/domain/days";
import { type IdOf, type ListEntry, listIds } from "@/lib/domain/list";
import { listDistinctTokens, MOST_SEARCH_WORDS } from "@/lib/domain/search-text";
import { readYearRange, writeYearRange, YEAR_HINT, YEARS_FORM, type YearRange } from "@/lib/domain/years";
import { buildDefinitionsMeta } from "@/lib/schema/api/listed";
import { type DeadlineFilter, NO_DEADLINES } from "./choices";
import { LONGEST_ID } from "./ids";

/*
 * How the values of parameters are read from an address and written into one. The same codecs document it: each describes
 * itself.
 */

const LONGEST_TEXT = 200;
const LONGEST_CURSOR = 500;

/** Reads a value from the text in an address, and writes it back. */
export type Codec<T = unknown> = z.ZodType<T, string>;

/** What the reference says of a parameter beside what it may hold. */
interface Description {
  readonly description: string;
  /** What an address without it asks for, in its own words. */
  readonly default?: string | undefined;
}

/** One of some words. */
export function createChoiceCodec<const T extends string>(
  ids: readonly T[],
  described: Description,
): Codec<T> {
  return z.enum(ids as readonly [T, ...T[]], { error: `one of ${ids.join(", ")}` }).meta({ ...described });
}

/** One id of a closed list. */
export function createListCodec<const L extends readonly ListEntry[]>(
  list: L,
  described: Description,
): Codec<IdOf<L>> {
  return createChoiceCodec(listIds(list), { ...described, ...buildDefinitionsMeta(list) });
}

/** A text of a form. */
export function createTextCodec(
  form: RegExp,
  expected: string,
  described: Description & { readonly examples: readonly string[] },
): Codec<string> {
  return z
    .string()
    .regex(form, expected)
    .meta({ ...described, examples: [...described.examples] });
}

/** The id of a record. */
export function createIdCodec(noun: string, description: string, example: string): Codec<string> {
  const form = new RegExp(`^[a-z0-9-]{1,${LONGEST_ID}}$`);
  return createTextCodec(form, `the id of a ${noun}`, { description, examples: [example] });
}

const YEARS = `a year or a range of years, the earlier one first: ${YEAR_HINT}`;
/** How a description of years begins. */
const YEARS_MEANT = `A year or a range of years: ${YEAR_HINT}; a hyphen, a dash or “to” between two years is read as two dots, “from 2028” and “until 2024” as an open side.`;

/** A year or a range of years. */
export function createYearsCodec(keeps: string, examples: readonly string[]): Codec<YearRange> {
  return z
    .codec(z.string().regex(YEARS_FORM, YEARS), z.custom<YearRange>(), {
      decode: (text, context) => readYearRange(text) ?? refuse(context, text, YEARS),
      encode: writeYearRange,
    })
    .meta({ description: `${YEARS_MEANT} ${keeps}`, examples });
}

/** A year, a range of years, or a word for those without one. */
export function createDeadlinesCodec(keeps: string, examples: readonly string[]): Codec<DeadlineFilter> {
  const expected = `${YEARS}, ${listIds(NO_DEADLINES).join(" or ")}`;
  return z
    .codec(z.string(), z.custom<DeadlineFilter>(), {
      decode: (text, context) =>
        NO_DEADLINES.find(({ id }) => id === text)?.id ??
        readYearRange(text) ??
        refuse(context, text, expected),
      encode: (value) => (typeof value === "string" ? value : writeYearRange(value)),
    })
    .meta({ description: `${YEARS_MEANT} ${keeps}`, examples });
}

/** How many records an answer holds. */
export function createLimitCodec(most: number, usual: number): Codec<number> {
  const expected = `a number from 1 to ${most}`;
  const isIn = (text: string) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
  return z.codec(z.string().refine(isIn, expected), z.number(), { decode: Number, encode: String }).meta({
    description: "How many records the answer holds at most.",
    // In an address a number is text; readers of the document are told the number.
    override: { type: "integer", minimum: 1, maximum: most, default: usual },
  });
}

/** Words to look for, without space around them. */
export const words: Codec<string> = z
  .string()
  .max(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`)
  .refine((text) => !hasControlCharacter(text), "text without control characters")
  .refine(
    (text) => text.length > LONGEST_TEXT || listDistinctTokens(text).length <= MOST_SEARCH_WORDS,
    `at most ${MOST_SEARCH_WORDS} different words`,
  )
  .trim()
  .meta({
    description: `Words that must all appear in a record’s name, aliases, title or summary, whole or as the beginning of a longer word; case, accents, invisible characters and kinds of hyphen, quote and space make no difference; at most ${MOST_SEARCH_WORDS} different ones. “of”, “in” and other words that only join are passed over; plurals and plain synonyms count (car, vehicle and EV; plant and factory; mass, volume and series; ASSB and all-solid-state). For a change, the name of what it is about is searched too.`,
    examples: ["pilot line"],
  });

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " " || character === "\u007f");
}

/** The day that an answer is of; none after today. */
export function createDayCodec(today: Day): Codec<string> {
  return z
    .string()
    .refine(isDay, "a day that exists, as YYYY-MM-DD")
    .refine((day) => !isDay(day) || day <= today, `a day not after today, ${today} (UTC)`)
    .meta({
      description: "Only claims made by this day, and what follows from them; today (UTC) if absent.",
      format: "date",
      examples: ["2024-03-01"],
    });
}

/** Where a page of a list begins. */
export const cursor: Codec<string> = z
  .string()
  .max(LONGEST_CURSOR, "a cursor from the `next` of this list")
  .meta({ description: "Where the page begins; always taken from `next` of the page before." });

type Context = z.core.ParsePayload<unknown>;

/** Says in a codec that a text is none of what is expected. */
function refuse(context: Context, input: string, message: string): never {
  context.issues.push({ code: "custom", message, input });
  return z.NEVER;
}
