import { z } from "zod";
import { type Day, isDay } from "@/lib/domain/days";
import { listDistinctWords, MOST_SEARCH_WORDS } from "@/lib/domain/fold";
import { idsOf, type ListEntry } from "@/lib/domain/list";
import { readYearRange, YEAR_HINT, type YearRange } from "@/lib/domain/year-range";
import { definitionsMeta } from "./listed";
import { type DeadlineFilter, NO_DEADLINES } from "./parameters";

/*
 * What the parameters of addresses may hold. The same schemas read an address and document it: each describes itself.
 */

const LONGEST_TEXT = 200;

/** A parameter's value as it stands in an address, and what it is read into. */
export type ParameterSchema<T = unknown> = z.ZodType<T, string>;

/** One of some words. */
export function oneOf(
  ids: readonly string[],
  description: string,
  extras: { readonly default?: string } = {},
): ParameterSchema<string> {
  return z
    .enum(ids as [string, ...string[]], { error: `one of ${ids.join(", ")}` })
    .meta({ description, ...extras });
}

/** One id of a closed list. */
export function oneOfList(
  list: readonly ListEntry[],
  description: string,
  extras: { readonly default?: string } = {},
): ParameterSchema<string> {
  const ids = idsOf(list as readonly [ListEntry, ...ListEntry[]]);
  return oneOf(ids, description, { ...extras, ...definitionsMeta(list) });
}

export const company: ParameterSchema<string> = z
  .string()
  .regex(/^[a-z0-9-]{1,100}$/, "the id of a company")
  .meta({
    description: "Id of a company. Keeps what involves it or a part of it.",
    examples: ["toyota"],
  });

export const partnership: ParameterSchema<string> = z
  .string()
  .regex(/^[a-z0-9-]{1,100}$/, "the id of a partnership")
  .meta({
    description: "Id of a partnership. Keeps what is about it or about a milestone that belongs to it.",
    examples: ["toyota-idemitsu"],
  });

export const milestone: ParameterSchema<string> = z
  .string()
  .regex(/^[a-z0-9-]{1,100}$/, "the id of a milestone")
  .meta({
    description: "Id of a milestone. Keeps it, or what is about it.",
    examples: ["toyota-assb-vehicle-launch"],
  });

const YEARS = `a year or a range of years, the earlier one first: ${YEAR_HINT}`;

export const year: ParameterSchema<YearRange> = z
  .string()
  .regex(/^(\d{4}|\d{4}\.\.(\d{4})?|\.\.\d{4})$/, YEARS)
  .meta({ examples: ["2027", "2025..2030"] })
  .transform((text, context) => {
    const range = readYearRange(text);
    if (range) return range;
    context.addIssue({ code: "custom", message: YEARS });
    return z.NEVER;
  })
  .meta({
    description: `A year or a range of years: ${YEAR_HINT}. Keeps records whose dates overlap it.`,
  });

const DEADLINES = `${YEARS}, ${idsOf(NO_DEADLINES).join(" or ")}`;

export const deadline: ParameterSchema<DeadlineFilter> = z
  .string()
  .transform((text, context) => {
    const read = NO_DEADLINES.find(({ id }) => id === text)?.id ?? readYearRange(text);
    if (read) return read;
    context.addIssue({ code: "custom", message: DEADLINES });
    return z.NEVER;
  })
  .meta({
    description: `A year or a range of years: ${YEAR_HINT}. Keeps milestones that stand in it, each in one year alone: where it was settled, else at its deadline; “none” those without a deadline that are not settled, “undated” those without any date.`,
    examples: ["2027", "none"],
  });

export const firstDeadline: ParameterSchema<YearRange> = year.meta({
  description: `A year or a range of years: ${YEAR_HINT}. Keeps promises whose first deadline lies in it.`,
  examples: ["2025"],
});

/** How many records an answer holds. */
export function limitTo(most: number, usual: number): ParameterSchema<number> {
  const expected = `a number from 1 to ${most}`;
  return z
    .string()
    .refine((text) => /^\d{1,4}$/.test(text), expected)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, expected)
    .meta({
      description: "How many records the answer holds at most.",
      // In an address a number is text; readers of the document are told the number.
      override: { type: "integer", minimum: 1, maximum: most, default: usual },
    });
}

export const q: ParameterSchema<string> = z
  .string()
  .max(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`)
  .refine((text) => !hasControlCharacter(text), "text without control characters")
  .refine(
    (text) => text.length > LONGEST_TEXT || listDistinctWords(text).length <= MOST_SEARCH_WORDS,
    `at most ${MOST_SEARCH_WORDS} different words`,
  )
  .meta({
    description: `Words that a record’s name, aliases, title or summary contain, all of them, without regard to case, accents, kinds of hyphen, quote and space, or invisible characters; at most ${MOST_SEARCH_WORDS} different ones. Of a change also those of the name of what it is about.`,
    examples: ["pilot line"],
  });

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " " || character === "\u007f");
}

/** The day that an answer is of; none after today. */
export function asOf(today: Day): ParameterSchema<string> {
  return z
    .string()
    .refine(isDay, "a day that exists, as YYYY-MM-DD")
    .refine((day) => !isDay(day) || day <= today, `a day not after today, ${today} (UTC)`)
    .meta({
      description:
        "Only what had been said by this day, and all that follows from it; today (UTC) where it is absent.",
      format: "date",
      examples: ["2024-03-01"],
    });
}

export const cursor: ParameterSchema<string> = z
  .string()
  .max(500, "a cursor from the `next` of this list")
  .meta({ description: "Where the page begins; only ever taken from `next` of the page before." });
