import type { oas31 } from "zod-openapi";

export type Schema = oas31.SchemaObject | oas31.ReferenceObject;

const SCHEMAS = "#/components/schemas/";
const DEFINITIONS = "x-enumDescriptions";

/** What an id of a closed list means; null where the document does not say. */
export interface ValueWords {
  readonly id: string;
  readonly meaning: string | null;
}

/** The name of the shape that a schema holds, itself, in a list or beside null; null where it has none. */
export function shapeName(schema: Schema): string | null {
  if (schema.$ref) return schema.$ref.replace(SCHEMAS, "");
  const plain = schema as oas31.SchemaObject;
  if (plain.items) return shapeName(plain.items);
  return (
    [...(plain.anyOf ?? []), ...(plain.allOf ?? [])].map(shapeName).find((name) => name !== null) ?? null
  );
}

/** What a schema holds, in few words: "text", "list of text", "number or null". */
export function typeWords(schema: Schema): string {
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
export function valuesOf(schema: Schema): ValueWords[] {
  const plain = schema as oas31.SchemaObject;
  if (plain.items) return valuesOf(plain.items);
  const meanings = (plain as Record<string, unknown>)[DEFINITIONS] as Record<string, string> | undefined;
  return (plain.enum ?? []).map((id: string) => ({ id, meaning: meanings?.[id] ?? null }));
}
