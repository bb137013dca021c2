import { z } from "zod";
import { type Day, isDay } from "@/lib/domain/days";
import { idsOf, type ListEntry } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnership-kinds";
import { SOURCINGS } from "@/lib/domain/sourcing";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import { readYearRange, YEAR_HINT } from "@/lib/domain/year-range";
import { COLLECTION_PARAMETERS, LANES, type ListName, SCOPES } from "./parameters";

/** Something in an address that was left out, and why. */
export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
  readonly message: string;
  /** A parameter that means nothing here; pages pass over those, since links arrive with tracking tags. */
  readonly unknown?: true;
}

/** How one parameter is read. */
export interface Parameter<T = unknown> {
  readonly schema: z.ZodType<T, string>;
  /** Whether it may be given several times. */
  readonly repeats: boolean;
}

export type Parameters = Readonly<Record<string, Parameter>>;

export const DEFAULT_LIMIT = 100;
const MOST_RECORDS = 500;
const LONGEST_TEXT = 200;

const once = <T>(schema: z.ZodType<T, string>): Parameter<T> => ({ schema, repeats: false });
const repeated = <T>(schema: z.ZodType<T, string>): Parameter<T> => ({ schema, repeats: true });

function oneOf(list: readonly ListEntry[]): z.ZodType<string, string> {
  const ids = idsOf(list as readonly [ListEntry, ...ListEntry[]]);
  return z.string().refine((id) => ids.includes(id), `one of ${ids.join(", ")}`);
}

const year = z.string().transform((text, context) => {
  const range = readYearRange(text);
  if (range) return range;
  context.addIssue({
    code: "custom",
    message: `a year or a range of years that is not turned round: ${YEAR_HINT}`,
  });
  return z.NEVER;
});

const limit = z
  .string()
  .regex(/^\d{1,4}$/, `a number from 1 to ${MOST_RECORDS}`)
  .transform(Number)
  .refine((value) => value >= 1 && value <= MOST_RECORDS, `a number from 1 to ${MOST_RECORDS}`);

const q = z
  .string()
  .max(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`)
  .refine((text) => !hasControlCharacter(text), "text without control characters");

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " " || character === "\u007f");
}

function asOf(today: Day): z.ZodType<string, string> {
  return z
    .string()
    .refine(isDay, "a day that exists, as YYYY-MM-DD")
    .refine((day) => !isDay(day) || day <= today, `a day not after today, ${today} (UTC)`);
}

/** What every address of records takes. */
function common(today: Day): Parameters {
  return {
    company: repeated(z.string().regex(/^[a-z0-9-]{1,100}$/, "the id of a company")),
    year: once(year),
    scope: once(oneOf(SCOPES)),
    sourcing: once(oneOf(SOURCINGS)),
    asOf: once(asOf(today)),
    q: once(q),
  };
}

/** What the address of a list takes. */
export function listParameters(list: ListName, today: Day): Parameters {
  const { kind, technology, status, revision, sort } = COLLECTION_PARAMETERS[list];
  return {
    ...common(today),
    ...(kind && { kind: repeated(oneOf(kind)) }),
    ...(technology && { technology: repeated(oneOf(technology)) }),
    ...(status && { status: repeated(oneOf(status)) }),
    ...(revision && { revision: repeated(oneOf(revision)) }),
    sort: once(z.string().refine((order) => sort.includes(order), `one of ${sort.join(", ")}`)),
    limit: once(limit),
    cursor: once(z.string().max(500, "a cursor that this list gave")),
  };
}

/** What the address of the timeline takes. */
export function timelineParameters(today: Day): Parameters {
  return {
    ...common(today),
    technology: repeated(oneOf(TECHNOLOGIES)),
    lanes: once(oneOf(LANES)),
    partnershipKind: repeated(oneOf(PARTNERSHIP_KINDS)),
    milestoneKind: repeated(oneOf(MILESTONE_KINDS)),
    milestoneStatus: repeated(oneOf(MILESTONE_STATUSES)),
  };
}

/** What the address of a single record takes. */
export function recordParameters(today: Day): Parameters {
  return { asOf: once(asOf(today)) };
}

/** What the address of the whole dataset takes. */
export function datasetParameters(today: Day): Parameters {
  return { asOf: once(asOf(today)), scope: once(oneOf(SCOPES)) };
}

/** The values an address gives, by parameter: a list where it may be repeated. */
export type Values = Record<string, unknown>;

/**
 * Reads an address by its parameters; what cannot be read is left out and reported, never guessed.
 */
export function readAddress(
  query: URLSearchParams,
  parameters: Parameters,
): { values: Values; problems: AddressProblem[] } {
  const values: Values = {};
  const problems: AddressProblem[] = [];
  for (const name of new Set(query.keys())) {
    const given = query.getAll(name);
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter) {
      const accepted = Object.keys(parameters).join(", ");
      problems.push({
        parameter: name,
        value: given[0] as string,
        message: `not a parameter here; accepted are ${accepted}`,
        unknown: true,
      });
      continue;
    }
    if (given.length > 1 && !parameter.repeats) {
      problems.push({ parameter: name, value: given.join(", "), message: "may be given only once" });
      continue;
    }
    const read: unknown[] = [];
    for (const value of new Set(given)) {
      const result = parameter.schema.safeParse(value);
      if (result.success) read.push(result.data);
      else problems.push({ parameter: name, value, message: expectation(result.error) });
    }
    if (read.length > 0) values[name] = parameter.repeats ? read : read[0];
  }
  return { values, problems };
}

function expectation(error: z.ZodError): string {
  return `expected ${error.issues[0]?.message ?? "something else"}`;
}
