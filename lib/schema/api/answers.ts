import { z } from "zod";
import type { ListName } from "@/lib/schema/parameters/choices";
import {
  listFilterParameters,
  listParameters,
  type Parameter,
  type Parameters,
} from "@/lib/schema/parameters/parse-address";
import { FILE_SHAPES, LIST_NAMES, RECORD_NAMES, RECORD_SHAPES } from "./records";
import { SEARCHED, searchList, searchResult } from "./search-result";
import { COLLECTIONS, type Collection } from "./shapes";
import { dayShape } from "./values";

/*
 * What answers look like, around the records.
 */

/** Any day will do: only what a day looks like is told, not which are allowed. */
export const ANY_DAY = "9999-12-31";

export const metaShape = z.strictObject({
  asOf: dayShape.describe("The day the answer is of."),
  dataset: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe("The version of the content: the same as long as nothing in it changes."),
  loadedAt: z.string().meta({ format: "date-time", description: "When this version was loaded." }),
  licence: z
    .strictObject({
      id: z.string().describe("The licence’s SPDX identifier."),
      url: z.string().describe("Where to read it."),
    })
    .meta({ id: "Licence", description: "The licence of the data." }),
});

const total = z.int().describe("How many records the filter keeps, on all pages.");

/**
 * A filter as an answer tells it back: a list where a parameter repeats, null where one was not given.
 * @param name what it is called in documents; no two filters share one
 */
export function createFilterShape(name: string, { asOf: _asOf, open: _open, ...parameters }: Parameters) {
  const echoed = Object.entries(parameters).map(([key, parameter]) => [key, echoParameter(parameter)]);
  return z
    .strictObject(Object.fromEntries(echoed) as Record<string, z.ZodType>)
    .meta({ id: `${name}Filter`, description: "The filter that was asked for." });
}

function echoParameter({ schema, repeats }: Parameter): z.ZodType {
  const value: z.ZodType =
    schema instanceof z.ZodEnum ? z.enum(schema.options as [string, ...string[]]) : z.string();
  if (repeats) return z.array(value);
  return schema.meta()?.default === undefined ? value.nullable() : value;
}

/** The filter of each list as an answer tells it back. */
export const FILTER_SHAPES = Object.fromEntries(
  LIST_NAMES.map((list) => [
    list,
    createFilterShape(RECORD_NAMES[list], listFilterParameters(list, ANY_DAY)),
  ]),
) as Record<ListName, ReturnType<typeof createFilterShape>>;

function listMeta(list: ListName) {
  return metaShape.extend({ filter: FILTER_SHAPES[list], total });
}

/** A page of a list. */
export function createListAnswer(list: ListName) {
  const limit = z.int().describe("How many records a page holds at most.");
  const next = z.string().nullable().describe("The path of the next page; null on the last.");
  return z.strictObject({ meta: listMeta(list).extend({ limit, next }), data: z.array(RECORD_SHAPES[list]) });
}

/** All of a list in one document, with the numbers that its page shows. */
export function createFileAnswer(list: ListName) {
  const none = z.null().describe("All records are in the document.");
  return z.strictObject({
    meta: listMeta(list).extend({ limit: none, next: none }),
    data: z.array(FILE_SHAPES[list]),
  });
}

/** One record. */
export function createRecordAnswer(collection: Collection) {
  return z.strictObject({ meta: metaShape, data: RECORD_SHAPES[collection] });
}

/** The whole dataset in one document. */
export const datasetAnswer = z.strictObject({
  meta: metaShape.extend({ filter: createFilterShape("Dataset", listParameters("dataset", ANY_DAY)) }),
  ...(Object.fromEntries(COLLECTIONS.map((name) => [name, z.array(RECORD_SHAPES[name])])) as {
    [C in Collection]: z.ZodArray<(typeof RECORD_SHAPES)[C]>;
  }),
});

/** What a search found. */
export const searchAnswer = z.strictObject({
  meta: metaShape.extend({
    filter: z
      .strictObject({ q: z.string(), in: z.enum(SEARCHED).nullable() })
      .describe("What was asked for."),
    total: z.int().describe("How many records answer."),
    totals: z.partialRecord(z.enum(SEARCHED), z.int()).describe("How many of each collection."),
    limit: z.int().describe("How many records the answer holds at most."),
  }),
  data: z.array(searchResult).describe("The best of them, the best first."),
  lists: z
    .array(searchList)
    .describe(
      "Lists that the words name by what they can be filtered by: an electrolyte, a country, a stage.",
    ),
});

/** Whether the tracker can read its data. */
export const healthAnswer = z.strictObject({
  status: z.literal("ok"),
  dataset: metaShape.shape.dataset,
  database: z.enum(["sqlite", "postgresql"]).describe("The kind of database behind it."),
});

/** Whether the processes of an instance answer. */
export const liveAnswer = z.strictObject({ status: z.literal("ok") });

/** Whether readers may be sent to an instance. */
export const readyAnswer = healthAnswer.extend({
  loadedAt: metaShape.shape.loadedAt,
  behind: z
    .strictObject({
      bytes: z.number().describe("What the copy has been sent and does not show yet."),
      seconds: z.number().describe("How old what it shows is; 0 where it shows all that it was sent."),
    })
    .nullable()
    .describe("How far the database is behind the one that it is a copy of; null where it is none."),
});

/** What was wrong, and what would be accepted: RFC 9457. */
export const problemShape = z
  .strictObject({
    type: z.literal("about:blank").describe("The status and the title say all about the problem."),
    title: z.string().describe("What kind of problem it is."),
    status: z.int().describe("The status of the answer."),
    detail: z.string().describe("What is wrong."),
    errors: z
      .array(
        z.strictObject({
          parameter: z.string().describe("The parameter that is invalid."),
          value: z.string().describe("Its value."),
          message: z.string().describe("What would be accepted."),
        }),
      )
      .optional()
      .describe("Each invalid parameter."),
  })
  .meta({ id: "Problem", description: "What was wrong, and what would be accepted (RFC 9457)." });

export type AnswerMeta = z.output<typeof metaShape>;
export type Problem = z.output<typeof problemShape>;
export type RequestError = NonNullable<Problem["errors"]>[number];
