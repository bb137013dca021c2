import { z } from "zod";
import { findNearest } from "./nearest";
import type { ValuePath } from "./yaml-file";

/** What is wrong with a value, in words that say what to do; the path leads to it from the value that was typed. */
interface DescribedIssue {
  readonly path: ValuePath;
  readonly message: string;
  readonly at?: "key";
}

/**
 * What Zod found, in words of ours.
 * @param value what was typed by the schema
 * @param alsoKnown keys beside those of the schema that may stand at the top
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
  alsoKnown: readonly string[],
): DescribedIssue[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    const known = [...listKeys(schema, path), ...(path.length === 0 ? alsoKnown : [])];
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, known), at: "key" }));
  }
  const name = path.findLast((step) => typeof step === "string");
  const message = describeValue(issue, valueAt(value, path));
  return [{ path, message: name === undefined ? message : `${name}: ${message}` }];
}

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = findNearest(key, known);
  return `unknown key "${key}"${nearest === null ? "" : `: did you mean "${nearest}"?`}`;
}

function describeValue(issue: z.core.$ZodIssue, value: unknown): string {
  const isMissing = value === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value");
  if (issue.code === "invalid_value") {
    const options = issue.values.map(String);
    if (isMissing) return `is missing; it is one of ${options.join(", ")}`;
    const nearest = findNearest(String(value), options);
    const advice =
      nearest === null
        ? `there are ${options.join(", ")}`
        : `did you mean "${nearest}"? See npm run data:terms`;
    return `"${value}" is not in the list: ${advice}`;
  }
  return isMissing ? "is missing" : issue.message;
}

/** The keys that the object at the end of a path may have. */
function listKeys(schema: unknown, path: ValuePath): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return listKeys(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return listKeys(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(schema.shape) : listKeys(schema.shape[String(step)], rest);
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (outer, step) =>
      outer === null || outer === undefined ? undefined : (outer as Record<PropertyKey, unknown>)[step],
    value,
  );
}
