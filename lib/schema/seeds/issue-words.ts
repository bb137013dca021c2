import { z } from "zod";
import { COMPANY_KINDS } from "@/lib/domain/companies";
import { type ListEntry, listIds } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import { PARTNERSHIP_KINDS, ROLES } from "@/lib/domain/partnerships";
import { LEVELS, NATURES, QUALIFIERS, QUANTITIES, TEST_CYCLES } from "@/lib/domain/quantities";
import { normalizeText } from "@/lib/domain/search-text";
import { PUBLISHED_BASES, READINGS, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import { ELECTROLYTES, TECHNOLOGIES } from "@/lib/domain/technologies";
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
  const given = valueAt(value, path);
  const shape = issue.code === "invalid_type" ? describeShape(issue.expected, name, given) : undefined;
  const message =
    shape ?? describeValue(issue, given, name === "says" ? valueAt(value, path.slice(0, -1)) : null);
  return [
    { path, message: name === undefined ? message : `${name}${shape === undefined ? ":" : ""} ${message}` },
  ];
}

const LISTS_OF_COMPANIES: readonly unknown[] = ["saidBy", "mentions"];

/** What a value is to be, where it is of another kind, with how it would be written. */
function describeShape(expected: string, name: string | undefined, given: unknown): string | undefined {
  if (given === null) return "is empty: fill it or leave it out";
  if (typeof given !== "string" && typeof given !== "number") return undefined;
  if (expected === "array")
    return `is a list${LISTS_OF_COMPANIES.includes(name) ? " of company ids" : ""}: [${given}]`;
  if (expected === "number") return "is a plain number, such as 50000000";
  return expected === "string" ? `is a text: put it in quotes, "${given}"` : undefined;
}

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = findNearest(key, known);
  return `unknown key "${key}"${nearest === null ? "" : `: did you mean "${nearest}"?`}`;
}

/** @param claim what `says` stands in, where the value is that; else null */
function describeValue(issue: z.core.$ZodIssue, value: unknown, claim: unknown): string {
  const isMissing = value === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value");
  if (issue.code === "invalid_value") {
    const options = keepFitting(issue.values.map(String), claim);
    if (isMissing) return `is missing; it is one of ${options.join(", ")}`;
    const nearest = findByLabel(String(value), options) ?? findNearest(String(value), options);
    const advice =
      nearest === null
        ? `there are ${options.join(", ")}`
        : `did you mean "${nearest}"? See npm run data:terms`;
    return `"${value}" is not in the list: ${advice}`;
  }
  return isMissing ? "is missing" : issue.message;
}

/** A claim about a milestone says other things than one about a partnership. */
function keepFitting(options: readonly string[], claim: unknown): readonly string[] {
  const { milestone, partnership } = (claim ?? {}) as { milestone?: unknown; partnership?: unknown };
  if ((milestone === undefined) === (partnership === undefined)) return options;
  const says: readonly string[] = listIds(milestone === undefined ? PARTNERSHIP_SAYS : MILESTONE_SAYS);
  return options.filter((id) => says.includes(id));
}

/** The closed lists that values of seeds are of. */
const LISTS: readonly (readonly ListEntry[])[] = [
  ...[COMPANY_KINDS, PARTNERSHIP_KINDS, ROLES, MILESTONE_KINDS, PARTS, TECHNOLOGIES, ELECTROLYTES],
  ...[MILESTONE_SAYS, PARTNERSHIP_SAYS, QUANTITIES, QUALIFIERS, NATURES, LEVELS, TEST_CYCLES],
  ...[SOURCE_KINDS, TIERS, PUBLISHED_BASES, READINGS],
];

/** The id that pages show under this label. */
function findByLabel(word: string, options: readonly string[]): string | undefined {
  const key = (text: string) => normalizeText(text).replaceAll(/[-_]/g, " ").trim();
  return LISTS.flat().find(({ id, label }) => options.includes(id) && key(label) === key(word))?.id;
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
