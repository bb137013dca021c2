import { createDocument, type oas31 } from "zod-openapi";
import type { Day } from "@/lib/domain/days";
import { TAGS } from "./operation";
import { operationObject } from "./operation-object";
import { allOperations } from "./operations";
import { withSharedParameters } from "./shared-parameters";

/** What a description of the service has to be told. */
export interface ServiceFacts {
  /** The site's address without a closing slash; null where it does not know its own. */
  readonly site: string | null;
  readonly licence: { readonly id: string; readonly url: string };
  readonly today: Day;
}

const WORDS =
  "Who works with whom on solid-state batteries, what they promised for when, and what became of it: every date with its source. Read-only and open to everyone, without a key; pages of other origins may read it. Lists, tables, charts and pages share their filters: different parameters narrow, repeats of one widen. What cannot be read in an address is refused with what would be accepted, and never guessed.";

/** The service described as an OpenAPI 3.1 document, made from the schemas that read addresses and shape answers. */
export function openApiDocument({ site, licence, today }: ServiceFacts): oas31.OpenAPIObject {
  const paths = allOperations(today).map((operation) => [
    operation.path,
    { get: operationObject(operation) },
  ]);
  const document = createDocument(
    {
      openapi: "3.1.1",
      info: {
        title: "Interphase",
        version: "1",
        description: WORDS,
        license: { name: "Creative Commons Attribution 4.0 International", identifier: licence.id },
      },
      servers: [{ url: site ?? "/" }],
      tags: TAGS.map(({ name, description }) => ({ name, description })),
      paths: Object.fromEntries(paths),
    },
    {
      override: ({ jsonSchema }) => {
        // A whole number's bounds are the language's, not the data's.
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      },
    },
  );
  return withSharedParameters(document);
}
