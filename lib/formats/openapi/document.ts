import { createDocument, type oas31 } from "zod-openapi";
import type { Day } from "@/lib/domain/days";
import { buildOperation, TAGS } from "./operation";
import { buildOperations } from "./operations";

/** What a description of the service has to be told. */
interface ServiceFacts {
  /** The site's address without a closing slash; null where it does not know its own. */
  readonly site: string | null;
  readonly licence: { readonly id: string; readonly url: string };
  readonly today: Day;
}

const WORDS =
  "Who works with whom on solid-state batteries, what they promised for when, and what became of it: every date with its source. Read-only and open to everyone, without a key; pages of other origins may read it. Lists, tables, charts and pages share their filters: different parameters narrow the result, repeating one widens it. An invalid address is refused with the values it accepts; nothing is guessed.";

/** The service described as an OpenAPI 3.1 document, made from the schemas that read addresses and shape answers. */
export function openApiDocument({ site, licence, today }: ServiceFacts): oas31.OpenAPIObject {
  const paths = buildOperations(today).map((operation) => [
    operation.path,
    { get: buildOperation(operation) },
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

type Parameter = oas31.ParameterObject | oas31.ReferenceObject;

/**
 * The same document with every parameter that several operations take written once, among its components: whole lists of
 * ids would stand in it dozens of times.
 */
function withSharedParameters(document: oas31.OpenAPIObject): oas31.OpenAPIObject {
  const operations = Object.values(document.paths ?? {}).flatMap(({ get }) => get ?? []);
  const names = sharedNames(operations.flatMap(({ parameters = [] }) => parameters));
  const shared: Record<string, Parameter> = {};
  const referred = (parameter: Parameter): Parameter => {
    const name = names.get(JSON.stringify(parameter));
    if (name === undefined) return parameter;
    shared[name] = parameter;
    return { $ref: `#/components/parameters/${name}` };
  };
  const paths = Object.entries(document.paths ?? {}).map(([path, { get, ...item }]) => [
    path,
    get?.parameters
      ? { ...item, get: { ...get, parameters: get.parameters.map(referred) } }
      : { ...item, get },
  ]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...document.components, parameters: shared },
  };
}

/** A name for each parameter that stands more than once; where several share a name, the later are numbered. */
function sharedNames(parameters: readonly Parameter[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const parameter of parameters) {
    const key = JSON.stringify(parameter);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  for (const parameter of parameters) {
    const key = JSON.stringify(parameter);
    if ("$ref" in parameter || names.has(key) || (counts.get(key) ?? 0) < 2) continue;
    const number = (used.get(parameter.name) ?? 0) + 1;
    used.set(parameter.name, number);
    names.set(key, number === 1 ? parameter.name : `${parameter.name}-${number}`);
  }
  return names;
}
