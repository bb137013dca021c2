import { isMap, isNode, isSeq, type ParsedNode } from "yaml";
import type { z } from "zod";
import { describeIssue } from "./issue-words";
import { type ParsedYaml, parseWithPlaces, readDocument } from "./yaml-document";

/** A seed file as it stands on disk; `path` is relative to the seeds folder, with forward slashes. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
  /** A hash of both, where there is one. */
  readonly key?: string;
  /** Why nothing of it can be read, where that is so; its text is empty then. */
  readonly unreadable?: { readonly line: number; readonly message: string };
}

/** Something wrong in a seed file; line and column count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The way to a value inside a file: keys and list positions. */
export type ValuePath = readonly PropertyKey[];

/** A YAML file, read: its value (undefined where its syntax is broken), and where in it each value stands. */
export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** A problem at a value; where the value is missing, at the nearest one around it. */
  problemAt(path: ValuePath, message: string, at?: "value" | "key"): Problem;
}

/** Reads a YAML file, syntax errors, repeated keys and values in a form that YAML reads otherwise than people as problems. */
export function readYaml({ path, text, unreadable }: SeedFile): YamlFile {
  const problemAt = createProblemAt({ path, text });
  if (unreadable) {
    const { line, message } = unreadable;
    return { path, value: undefined, problems: [{ file: path, line, column: 1, message }], problemAt };
  }
  const { document, place } = parseWithPlaces(text);
  const { value, faults } = readDocument(document);
  return {
    path,
    value,
    problems: faults.map(({ offset, message }) => ({ file: path, ...place(offset), message })),
    problemAt,
  };
}

/**
 * What finds the places of problems in a file. Where values stand takes ten times the room of the values, so the file is read
 * for it once something is wrong.
 */
export function createProblemAt({ path, text }: SeedFile): YamlFile["problemAt"] {
  let parsed: ParsedYaml | null = null;
  return (valuePath, message, at = "value") => {
    parsed ??= parseWithPlaces(text);
    return { file: path, ...parsed.place(offsetOf(parsed.document.contents, valuePath, at)), message };
  };
}

/** Where a value or its key begins; where the path leads nowhere, the last thing on it that is there. */
function offsetOf(root: ParsedNode | null, path: ValuePath, at: "value" | "key"): number {
  let offset = root?.range[0] ?? 0;
  let node: unknown = root;
  for (const [depth, step] of path.entries()) {
    const next = stepInto(node, step);
    if (!next) return offset;
    const wantsKey = at === "key" && depth === path.length - 1;
    const target = wantsKey || !isNode(next.value) ? (next.key ?? next.value) : next.value;
    if (isNode(target) && target.range) offset = target.range[0];
    node = next.value;
  }
  return offset;
}

/** The entry of a map or the item of a list that a step leads to. */
function stepInto(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(step));
    return pair ? { key: pair.key, value: pair.value } : null;
  }
  return isSeq(node) ? { value: node.items[Number(step)] } : null;
}

/** A record with the place it was read from, so that a rule can point at it. */
export interface Placed<T> {
  readonly record: T;
  /** A problem at a value of this record. */
  problem(path: ValuePath, message: string): Problem;
}

/** A record with its place, which begins at `base`. */
export function placeRecord<T>(record: T, base: ValuePath, problemAt: YamlFile["problemAt"]): Placed<T> {
  return { record, problem: (path, message) => problemAt([...base, ...path], message) };
}

/** What reading leaves beside its records. */
export interface Findings {
  readonly problems: Problem[];
  /** The texts of what could not be used: an id that stands in one of them may be used there. */
  readonly unread: string[];
}

/**
 * Types a value; null where it cannot be used. A key too many is a problem and hides no other.
 * @param alsoKnown keys that belong there as well and are typed elsewhere
 */
export function parseTyped<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  value: unknown,
  base: ValuePath,
  findings: Findings,
  alsoKnown: readonly string[] = [],
): Placed<T> | null {
  const placed = (record: T) => placeRecord(record, base, yaml.problemAt);
  const result = schema.safeParse(value);
  if (result.success) return placed(result.data);
  const { issues } = result.error;
  for (const { path, message, at } of issues.flatMap((each) => describeIssue(each, schema, value, alsoKnown)))
    findings.problems.push(yaml.problemAt([...base, ...path], message, at));
  const known = schema.safeParse(withoutUnknownKeys(value, issues));
  if (known.success) return placed(known.data);
  findings.unread.push(JSON.stringify(value));
  return null;
}

/** Types a list entry by entry, so that one bad entry does not hide the next; each keeps its index. */
export function parseEachTyped<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  list: unknown,
  base: ValuePath,
  findings: Findings,
): (Placed<T> & { readonly index: number })[] {
  if (!Array.isArray(list)) {
    findings.problems.push(
      yaml.problemAt(base, base.length === 0 ? "this file holds a list" : "a list stands here"),
    );
    findings.unread.push(JSON.stringify(list) ?? "");
    return [];
  }
  return list.flatMap((value, index) => {
    const placed = parseTyped(yaml, schema, value, [...base, index], findings);
    return placed ? { ...placed, index } : [];
  });
}

function withoutUnknownKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const around = issue.path.reduce<unknown>(
      (outer, step) => (outer as Record<PropertyKey, unknown>)[step],
      copy,
    );
    for (const key of issue.keys) delete (around as Record<string, unknown>)[key];
  }
  return copy;
}
