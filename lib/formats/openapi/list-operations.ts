import { z } from "zod";
import type { Day } from "@/lib/domain/days";
import { createFileAnswer, createListAnswer, createRecordAnswer } from "@/lib/schema/api/answers";
import { LIST_NAMES, RECORD_NAMES, RECORD_SHAPES } from "@/lib/schema/api/records";
import { COLLECTIONS, type Collection } from "@/lib/schema/api/shapes";
import type { ListName } from "@/lib/schema/parameters/choices";
import { listFileParameters, listParameters } from "@/lib/schema/parameters/parse-address";
import type { Operation } from "./operation";

const JSON_TYPE = "application/json";

/** An address of each list that shows what can be asked. */
const EXAMPLES: Record<ListName, string> = {
  companies: "?kind=automaker",
  partnerships: "?company=toyota&technology=all-solid-state",
  milestones: "?company=toyota&year=2025..2030&status=open&status=due",
  claims: "?company=toyota&sort=said&limit=20",
  metrics: "?kind=energy-density&limit=20",
  sources: "?kind=press-release&limit=20",
  changes: "?revision=slipped&sourcing=well&asOf=2024-03-01",
};

const RECORDS: Record<Collection, string> = {
  companies: "toyota",
  partnerships: "toyota-idemitsu",
  milestones: "toyota-assb-commercialisation",
  claims: "japantimes-2023-10-12-toyota-idemitsu--commercialisation-2027-2028",
  metrics: "japantimes-2023-10-12-toyota-idemitsu--range",
  sources: "japantimes-2023-10-12-toyota-idemitsu",
};

/** Lists, their tables, and single records. */
export function listOperations(today: Day): Operation[] {
  return [
    ...LIST_NAMES.map((list) => listOperation(list, today)),
    ...COLLECTIONS.map((collection) => recordOperation(collection, today)),
    ...LIST_NAMES.flatMap((list) => [tableOperation(list, today), documentOperation(list, today)]),
  ];
}

function listOperation(list: ListName, today: Day): Operation {
  return {
    id: `list${RECORD_NAMES[list]}`,
    tag: "Lists",
    path: `/api/v1/${list}`,
    summary: `List ${list}`,
    query: listParameters(list, today),
    answer: { type: JSON_TYPE, schema: createListAnswer(list) },
    content: true,
    example: `/api/v1/${list}${EXAMPLES[list]}`,
  };
}

function recordOperation(collection: Collection, today: Day): Operation {
  const id = z
    .string()
    .describe("The id of the record.")
    .meta({ examples: [RECORDS[collection]] });
  return {
    id: `get${RECORD_NAMES[collection]}ById`,
    tag: "Records",
    path: `/api/v1/${collection}/{id}`,
    summary: `One ${RECORD_SHAPES[collection].meta()?.id?.toLowerCase() ?? "record"}`,
    pathParameters: z.object({ id }),
    query: listParameters(collection === "companies" ? "company" : "record", today),
    answer: { type: JSON_TYPE, schema: createRecordAnswer(collection) },
    missing: true,
    content: true,
    example: `/api/v1/${collection}/${RECORDS[collection]}`,
  };
}

function tableOperation(list: ListName, today: Day): Operation {
  return {
    id: `table${RECORD_NAMES[list]}`,
    tag: "Tables",
    path: `/api/v1/${list}.csv`,
    summary: `All ${list} as CSV`,
    description:
      "UTF-8 with a byte order mark, after RFC 4180: a row of column names, then one row a record. A list stands in one cell, its values separated by “ | ”; a text that a spreadsheet would take for a formula has an apostrophe in front. Each column is described by data-dictionary.csv in the dataset.",
    query: listFileParameters(list, today),
    answer: { type: "text/csv", schema: null },
    content: true,
    example: `/api/v1/${list}.csv${withoutLimit(EXAMPLES[list])}`,
  };
}

function documentOperation(list: ListName, today: Day): Operation {
  return {
    id: `document${RECORD_NAMES[list]}`,
    tag: "Tables",
    path: `/api/v1/${list}.json`,
    summary: `All ${list} in one JSON document`,
    query: listFileParameters(list, today),
    answer: { type: JSON_TYPE, schema: createFileAnswer(list) },
    content: true,
    example: `/api/v1/${list}.json${withoutLimit(EXAMPLES[list])}`,
  };
}

function withoutLimit(query: string): string {
  return query.replace("&limit=20", "");
}
