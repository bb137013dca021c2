import type { z } from "zod";
import type { Day } from "@/lib/domain/days";
import type { Place } from "./choices";
import type { Codec } from "./codecs";
import { getCodec, getEntry, PARAMETER_NAMES, type ParameterName, type Values } from "./filter";

/** Something in an address that was left out, and why. */
export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
  readonly message: string;
  /** A parameter that means nothing here; pages pass over those, since links arrive with tracking tags. */
  readonly unknown?: true;
  /** The id that the record has now, where the value is one that it had before. */
  readonly movedTo?: string;
}

/** How one parameter is read at one place, and documented. */
export interface Parameter<T = unknown> {
  readonly schema: Codec<T>;
  /** Whether it may be given several times, for any of the values. */
  readonly repeats: boolean;
  /** Whether an address without it asks for nothing. */
  readonly required?: true;
}

/** What an address takes, by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The values that a set of parameters is read into; those the address does not name are missing. */
type Read<P> = {
  readonly [N in keyof P]?: P[N] extends { repeats: true; schema: Codec<infer T> }
    ? readonly T[]
    : P[N] extends { schema: Codec<infer T> }
      ? T
      : never;
};

/** The parameters of the registry that mean something at a place. */
export type PlaceParameters = { readonly [N in ParameterName]?: Parameter };

/**
 * What an address of a place takes.
 * @param without parameters that this address of the place does not take
 */
export function listParameters(
  place: Place,
  today: Day,
  without: readonly ParameterName[] = [],
): PlaceParameters {
  const taken: { [N in ParameterName]?: Parameter } = {};
  for (const name of PARAMETER_NAMES) {
    const entry = getEntry(name);
    const schema = without.includes(name) ? null : getCodec(name, place, today);
    if (!schema) continue;
    taken[name] = {
      schema,
      repeats: entry.repeats,
      ...(entry.isRequiredAt?.(place) && { required: true }),
    };
  }
  return taken;
}

/** The parameters that choose how much of a list an answer holds. */
const PAGING = ["limit", "cursor"] as const;
/** What of a list's address is no part of its filter. */
const NO_PART_OF_A_FILTER = ["sort", ...PAGING] as const;

/** What chooses the records of a list. */
export function listFilterParameters(place: Place, today: Day): PlaceParameters {
  return listParameters(place, today, NO_PART_OF_A_FILTER);
}

/** What the address of a list as a file takes: all of it, in an order. */
export function listFileParameters(place: Place, today: Day): PlaceParameters {
  return listParameters(place, today, PAGING);
}

/**
 * Reads an address by the parameters of a place, and by others that it takes as well; what cannot be read is left out and
 * reported, never guessed. An empty text asks for nothing.
 */
export function readAddress<F extends Parameters = Record<never, never>>(
  query: URLSearchParams,
  atPlace: PlaceParameters,
  further?: F,
): { values: Partial<Values> & Read<F>; problems: AddressProblem[] } {
  const parameters: Parameters = { ...atPlace, ...further };
  const values: Record<string, unknown> = {};
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
    const read = readGiven(name, parameter, given);
    problems.push(...read.problems);
    if (read.values.length > 0) values[name] = parameter.repeats ? read.values : read.values[0];
  }
  return { values: values as Partial<Values> & Read<F>, problems };
}

function readGiven(
  parameter: string,
  { schema, repeats }: Parameter,
  given: readonly string[],
): { values: unknown[]; problems: AddressProblem[] } {
  if (given.length > 1 && !repeats)
    return {
      values: [],
      problems: [{ parameter, value: given.join(", "), message: "may be given only once" }],
    };
  const values: unknown[] = [];
  const problems: AddressProblem[] = [];
  for (const value of new Set(given)) {
    const result = schema.safeParse(value);
    if (!result.success) problems.push({ parameter, value, message: expectation(result.error) });
    else if (result.data !== "") values.push(result.data);
  }
  return { values, problems };
}

function expectation(error: z.ZodError): string {
  return `expected ${error.issues[0]?.message ?? "something else"}`;
}
