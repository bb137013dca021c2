import { z } from "zod";
import type {
  ZodOpenApiOperationObject,
  ZodOpenApiResponseObject,
  ZodOpenApiResponsesObject,
} from "zod-openapi";
import { problemShape } from "@/lib/schema/api/answers";
import type { Parameter, Parameters } from "@/lib/schema/parameters/parse-address";

/** The parts of the reference, in their order. */
export const TAGS = [
  { name: "Lists", description: "The records of each collection, page by page, under a filter." },
  { name: "Records", description: "One record by its id, whatever its scope." },
  { name: "Tables", description: "All of a list in one file, under the same filters and in the same order." },
  { name: "Charts", description: "What each chart and the timeline show, row by row or as a picture." },
  { name: "Dataset", description: "Everything in one file." },
  { name: "Subscriptions", description: "Feeds and calendars to subscribe to." },
  { name: "Search", description: "Records by their names." },
  { name: "Service", description: "The service itself." },
] as const;
type Tag = (typeof TAGS)[number]["name"];

/** What an operation answers with, where all is well. */
interface Answer {
  readonly type: string;
  /** The shape of the document; null where its type alone says what it is. */
  readonly schema: z.ZodType | null;
}

/** One thing that can be asked of the service: what its address takes, and what it answers. */
export interface Operation {
  /** A name of its own, such as "listMilestones". */
  readonly id: string;
  readonly tag: Tag;
  /** The address, its changing parts in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** What stands in the braces. */
  readonly pathParameters?: z.ZodObject;
  /** What the address takes: the very parameters that it is read by. */
  readonly query: Parameters;
  readonly answer: Answer;
  /** Whether it leads elsewhere instead of answering. */
  readonly redirects?: true;
  /** Whether it can be the case that there is no such thing. */
  readonly missing?: true;
  /** Whether the answer depends on the content, and so can be kept by its tag and can fail with the database. */
  readonly content: boolean;
  /** An address that can be asked as it stands; a test asks it. */
  readonly example: string;
}

const DESCRIBED = {
  etag: "The tag of the answer: send it back as If-None-Match to get 304 if nothing has changed.",
  fresh: "Nothing has changed since the answer whose tag was sent.",
  problem: "The address is invalid; the answer lists the values it accepts.",
  missing: "There is no such id, or it was not known on that day.",
  failing: "The data cannot be read at the moment.",
  fault: "The site failed to make the answer.",
};

/** An operation as the document has it. */
export function buildOperation(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, description, pathParameters, query, example } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    requestParams: { ...(pathParameters && { path: pathParameters }), query: queryObject(query) },
    responses: responsesOf(operation),
    "x-example": example,
  };
}

/** The parameters an address is read by, as one object; those that repeat hold lists. */
function queryObject(query: Parameters): z.ZodObject {
  return z.object(
    Object.fromEntries(Object.entries(query).map(([name, parameter]) => [name, parameterSchema(parameter)])),
  );
}

function parameterSchema({ schema, repeats, required }: Parameter): z.ZodType {
  const { description } = schema.meta() ?? {};
  const value: z.ZodType = repeats ? z.array(schema) : schema;
  const given = required ? value : value.optional();
  return description
    ? given.meta({ description: repeats ? `${description} Repeat it for any of several.` : description })
    : given;
}

function responsesOf(operation: Operation): ZodOpenApiResponsesObject {
  const { answer, content, missing, redirects, query } = operation;
  const refusals = Object.keys(query).length > 0;
  return {
    ...(redirects
      ? { "307": { description: "The address it leads to." } }
      : {
          "200": {
            description: "The answer.",
            ...(content && { headers: z.object({ ETag: z.string().describe(DESCRIBED.etag) }) }),
            content: { [answer.type]: answer.schema ? { schema: answer.schema } : {} },
          },
        }),
    ...(content && { "304": { description: DESCRIBED.fresh } }),
    ...(refusals && { "400": problem("BadRequest", DESCRIBED.problem) }),
    ...(missing && { "404": problem("NotFound", DESCRIBED.missing) }),
    ...(content && { "500": problem("Failed", DESCRIBED.fault) }),
    ...((content || operation.path === "/api/health") && {
      "503": problem("NotAvailable", DESCRIBED.failing),
    }),
  };
}

const PROBLEMS = new Map<string, ZodOpenApiResponseObject>();

/** The same object for the same problem, so that the document names it once. */
function problem(id: string, description: string): ZodOpenApiResponseObject {
  const known = PROBLEMS.get(id) ?? {
    id,
    description,
    content: { "application/problem+json": { schema: problemShape } },
  };
  PROBLEMS.set(id, known);
  return known;
}
