import type { oas31 } from "zod-openapi";

type Schema = oas31.SchemaObject | oas31.ReferenceObject;

const SCHEMAS = "#/components/schemas/";
const DEFINITIONS = "x-enumDescriptions";

/** What an id of a closed list means; null where the document does not say. */
export interface ValueWords {
  readonly id: string;
  readonly meaning: string | null;
}

/** The name of the shape that a schema holds, itself, in a list or beside null; null where it has none. */
function shapeName(schema: Schema): string | null {
  if (schema.$ref) return schema.$ref.replace(SCHEMAS, "");
  const plain = schema as oas31.SchemaObject;
  if (plain.items) return shapeName(plain.items);
  return (
    [...(plain.anyOf ?? []), ...(plain.allOf ?? [])].map(shapeName).find((name) => name !== null) ?? null
  );
}

/** What a schema holds, in few words: "text", "list of text", "number or null". */
function typeWords(schema: Schema): string {
  const name = schema.$ref?.replace(SCHEMAS, "");
  if (name) return name;
  const plain = schema as oas31.SchemaObject;
  if (plain.anyOf) return plain.anyOf.map(typeWords).join(" or ");
  if (plain.allOf) return plain.allOf.map(typeWords).join(" and ");
  if (plain.enum) return "one of a list";
  if (plain.const !== undefined) return JSON.stringify(plain.const);
  if (plain.items) return `list of ${typeWords(plain.items)}`;
  if (plain.properties) return Object.keys(plain.properties).join(", ");
  if (plain.format === "date") return plain.type === "string" ? "day" : "day or null";
  const types = [plain.type ?? "anything"].flat();
  return types.map((type) => WORDS[type] ?? type).join(" or ");
}

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
};

/** The ids that a schema allows, itself or in a list, with what they mean. */
function valuesOf(schema: Schema): ValueWords[] {
  const plain = schema as oas31.SchemaObject;
  if (plain.items) return valuesOf(plain.items);
  const meanings = (plain as Record<string, unknown>)[DEFINITIONS] as Record<string, string> | undefined;
  return (plain.enum ?? []).map((id: string) => ({ id, meaning: meanings?.[id] ?? null }));
}

/** A parameter as a reader looks it up. */
export interface ReferenceParameter {
  /** Its place on the page. */
  readonly anchor: string;
  readonly name: string;
  readonly description: string;
  readonly repeats: boolean;
  /** What is taken where it is absent. */
  readonly usual: string | null;
  readonly values: readonly ValueWords[];
}

/** An operation as a reader looks it up. */
export interface ReferenceOperation {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string | null;
  readonly takes: readonly { readonly name: string; readonly anchor: string }[];
  /** The media type of the answer; null where it leads elsewhere. */
  readonly type: string | null;
  /** The shape of the records in the answer. */
  readonly shape: string | null;
  readonly example: string;
}

/** A shape with its fields, one of several shapes, or a closed list with what its ids mean. */
export interface ReferenceShape {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    /** The shape it holds, where that has a name. */
    readonly shape: string | null;
    readonly description: string;
  }[];
  /** The shapes that it can have. */
  readonly either: readonly string[];
  readonly values: readonly ValueWords[];
}

/** The document as a page shows it. */
export interface Reference {
  readonly parts: readonly {
    readonly name: string;
    readonly description: string;
    readonly operations: readonly ReferenceOperation[];
  }[];
  readonly parameters: readonly ReferenceParameter[];
  readonly shapes: readonly ReferenceShape[];
}

const SHARED = "#/components/parameters/";

/** The document in the order in which a reader looks things up. */
export function buildReference(document: oas31.OpenAPIObject): Reference {
  const own = new Map<string, oas31.ParameterObject>(
    Object.entries(document.components?.parameters ?? {}).flatMap(([key, parameter]) =>
      "name" in parameter ? [[key, parameter] as const] : [],
    ),
  );
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, { get }]) =>
    get ? [{ tag: get.tags?.[0], operation: operationOf(path, get, own) }] : [],
  );
  return {
    parts: (document.tags ?? []).map(({ name, description = "" }) => ({
      name,
      description,
      operations: operations.filter(({ tag }) => tag === name).map(({ operation }) => operation),
    })),
    parameters: [...own].map(([anchor, parameter]) => parameterOf(anchor, parameter)),
    shapes: shapesOf(document.components?.schemas ?? {}),
  };
}

function operationOf(
  path: string,
  operation: oas31.OperationObject,
  own: Map<string, oas31.ParameterObject>,
): ReferenceOperation {
  const id = operation.operationId ?? path;
  const takes = (operation.parameters ?? []).map((parameter) => {
    if ("$ref" in parameter) {
      const anchor = parameter.$ref.replace(SHARED, "");
      return { name: own.get(anchor)?.name ?? anchor, anchor };
    }
    const anchor = `${id}-${parameter.name}`;
    own.set(anchor, parameter);
    return { name: parameter.name, anchor };
  });
  const [type = null, media] = Object.entries(contentOf(operation))[0] ?? [];
  return {
    id,
    path,
    summary: operation.summary ?? path,
    description: operation.description ?? null,
    takes,
    type,
    shape: media?.schema ? recordShape(media.schema) : null,
    example: String(operation["x-example"] ?? path),
  };
}

function contentOf(operation: oas31.OperationObject): oas31.ContentObject {
  const answer = operation.responses?.["200"] as oas31.ResponseObject | undefined;
  return answer?.content ?? {};
}

/** The shape of what stands under "data". */
function recordShape(schema: Schema): string | null {
  const data = (schema as oas31.SchemaObject).properties?.data;
  return data ? shapeName(data) : null;
}

function parameterOf(anchor: string, parameter: oas31.ParameterObject): ReferenceParameter {
  const schema = (parameter.schema ?? {}) as oas31.SchemaObject;
  const usual: unknown = schema.default;
  return {
    anchor,
    name: parameter.name,
    description: parameter.description ?? "",
    repeats: schema.items !== undefined,
    usual: usual === undefined ? null : String(usual),
    values: valuesOf(schema),
  };
}

/** Shapes with fields first, then closed lists; those whose fields say nothing of themselves are left out. */
function shapesOf(schemas: Readonly<Record<string, Schema>>): ReferenceShape[] {
  const shapes = Object.entries(schemas).map(([name, schema]) => shapeOf(name, schema, schemas));
  return [
    ...shapes.filter(
      ({ fields, either }) => either.length > 0 || fields.some(({ description }) => description !== ""),
    ),
    ...shapes.filter(({ values }) => values.length > 0),
  ];
}

function shapeOf(name: string, schema: Schema, schemas: Readonly<Record<string, Schema>>): ReferenceShape {
  const { description = "", properties = {}, oneOf = [] } = schema as oas31.SchemaObject;
  return {
    name,
    description,
    either: oneOf.flatMap((each) => shapeName(each) ?? []),
    fields: Object.entries(properties).map(([field, value]) => {
      const shape = shapeName(value);
      // What only refers to a shape says what that shape says.
      const words = [value, shape === null ? undefined : schemas[shape]] as (
        | oas31.SchemaObject
        | undefined
      )[];
      return {
        name: field,
        type: typeWords(value),
        shape,
        description: words.find((each) => each?.description !== undefined)?.description ?? "",
      };
    }),
    values: valuesOf(schema),
  };
}
