import type { z } from "zod";
import type { Day } from "@/lib/domain/days";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnership-kinds";
import { SOURCINGS } from "@/lib/domain/sourcing";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import {
  asOf,
  company,
  cursor,
  deadline,
  firstDeadline,
  limitTo,
  milestone,
  oneOf,
  oneOfList,
  type ParameterSchema,
  partnership,
  q,
  year,
} from "./parameter-schemas";
import { COLLECTION_PARAMETERS, LANES, type ListName, NO_FILTER, OPEN_GROUPS, SCOPES } from "./parameters";
import { SEARCHED } from "./search-result";
import type { Collection } from "./shapes";

/** Something in an address that was left out, and why. */
export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
  readonly message: string;
  /** A parameter that means nothing here; pages pass over those, since links arrive with tracking tags. */
  readonly unknown?: true;
}

/** How one parameter is read, and documented. */
export interface Parameter<T = unknown> {
  readonly schema: ParameterSchema<T>;
  /** Whether it may be given several times, for any of the values. */
  readonly repeats: boolean;
  /** Whether an address without it asks for nothing. */
  readonly required?: true;
}

export type Parameters = Readonly<Record<string, Parameter>>;

export const DEFAULT_LIMIT = 100;
export const DEFAULT_RESULTS = 10;
const MOST_RECORDS = 500;
const MOST_RESULTS = 100;

const once = <T>(schema: ParameterSchema<T>): Parameter<T> => ({ schema, repeats: false });
const repeated = <T>(schema: ParameterSchema<T>): Parameter<T> => ({ schema, repeats: true });

const KIND_WORDS: Record<ListName, string> = {
  companies: "Keeps companies of this kind.",
  partnerships: "Keeps partnerships of this kind, among others.",
  milestones: "Keeps milestones of this stage.",
  claims: "Keeps claims about milestones of this stage.",
  metrics: "Keeps metrics of this quantity.",
  sources: "Keeps sources of this kind.",
  changes: "Keeps changes of milestones of this stage.",
};

const OUTCOME_WORDS: Partial<Record<ListName, string>> = {
  milestones:
    "Keeps promises of which this became, by their first deadline; beside `company` those alone that it or a part of it is responsible for.",
  companies:
    "Keeps companies that are responsible, themselves or by a part, for a promise of which this became.",
};

const SCOPE_WORDS =
  "Which records are in: those about solid-state batteries, also among others, or all of them.";

/** What every address of records takes. */
function common(today: Day): Parameters {
  return {
    company: repeated(company),
    year: once(year),
    scope: once(oneOfList(SCOPES, SCOPE_WORDS, { default: NO_FILTER.scope })),
    sourcing: once(
      oneOfList(SOURCINGS, "Which claims count, by how good their sources are.", {
        default: NO_FILTER.sourcing,
      }),
    ),
    asOf: once(asOf(today)),
    q: once(q),
  };
}

const technology = repeated(oneOfList(TECHNOLOGIES, "Keeps what is about this technology, among others."));

/** What chooses the records of a list. */
export function filterParameters(list: ListName, today: Day): Parameters {
  const { kind, technology: technologies, status, outcome, revision, ...own } = COLLECTION_PARAMETERS[list];
  return {
    ...common(today),
    ...(own.partnership && { partnership: repeated(partnership) }),
    ...(own.milestone && { milestone: repeated(milestone) }),
    ...(kind && { kind: repeated(oneOfList(kind, KIND_WORDS[list])) }),
    ...(technologies && { technology }),
    ...(status && { status: repeated(oneOfList(status, "Keeps what has this status.")) }),
    ...(own.deadline && { deadline: once(deadline) }),
    ...(own.firstDeadline && { firstDeadline: once(firstDeadline) }),
    ...(outcome && { outcome: repeated(oneOfList(outcome, OUTCOME_WORDS[list] ?? "")) }),
    ...(revision && { revision: repeated(oneOfList(revision, "Keeps changes of this sort.")) }),
  };
}

/** What the address of a list as a file takes: all of it, in an order. */
export function fileParameters(list: ListName, today: Day): Parameters {
  const { sort } = COLLECTION_PARAMETERS[list];
  const words = "The order; a leading minus means descending.";
  return { ...filterParameters(list, today), sort: once(oneOf(sort, words, { default: sort[0] })) };
}

/** What the address of a list takes. */
export function listParameters(list: ListName, today: Day): Parameters {
  return {
    ...fileParameters(list, today),
    limit: once(limitTo(MOST_RECORDS, DEFAULT_LIMIT)),
    cursor: once(cursor),
  };
}

/** What the address of the timeline takes. */
export function timelineParameters(today: Day): Parameters {
  return {
    ...common(today),
    technology,
    lanes: once(oneOfList(LANES, "What a lane stands for.", { default: LANES[0].id })),
    partnershipKind: repeated(oneOfList(PARTNERSHIP_KINDS, "Keeps partnerships of this kind, among others.")),
    milestoneKind: repeated(oneOfList(MILESTONE_KINDS, "Keeps milestones of this stage.")),
    milestoneStatus: repeated(oneOfList(MILESTONE_STATUSES, "Keeps milestones of this status.")),
    open: repeated(oneOfList(OPEN_GROUPS, "A group of lanes that is shown in full.")),
  };
}

/** What the address of a single record takes; that of a company, which of its records count. */
export function recordParameters(today: Day, collection?: Collection): Parameters {
  const day = { asOf: once(asOf(today)) };
  if (collection !== "companies") return day;
  return { ...day, scope: once(oneOfList(SCOPES, SCOPE_WORDS, { default: NO_FILTER.scope })) };
}

/** What the address of a search takes; `in` is the one collection that is searched. */
export function searchParameters(today: Day): Parameters {
  return {
    q: { ...once(q), required: true },
    in: once(oneOf(SEARCHED, "The one collection that is searched; all of them where it is absent.")),
    asOf: once(asOf(today)),
    limit: once(limitTo(MOST_RESULTS, DEFAULT_RESULTS)),
  };
}

/** What the address of the whole dataset takes. */
export function datasetParameters(today: Day): Parameters {
  return { asOf: once(asOf(today)), scope: once(oneOfList(SCOPES, SCOPE_WORDS, { default: "all" })) };
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
