import { z } from "zod";
import type {
  ZodOpenApiOperationObject,
  ZodOpenApiResponseObject,
  ZodOpenApiResponsesObject,
} from "zod-openapi";
import { problemShape } from "@/lib/schema/api/answers";
import type { Parameter, Parameters } from "@/lib/schema/parameters/parse-address";
import type { Operation } from "./operation";

const DESCRIBED = {
  etag: "The tag of the answer: send it back as If-None-Match to be told that nothing has changed.",
  fresh: "Nothing has changed since the answer whose tag was sent.",
  problem: "The address asks for something that cannot be; the answer says what would be accepted.",
  missing: "There is nothing of that id, or nothing had been said of it by that day.",
  failing: "The data cannot be read at the moment.",
  fault: "The answer could not be made, by a fault of the site.",
};

/** An operation as the document has it. */
export function operationObject(operation: Operation): ZodOpenApiOperationObject {
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
