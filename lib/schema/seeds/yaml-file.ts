import { isMap, isNode, isSeq, LineCounter, type ParsedNode, parseDocument } from "yaml";
import type { z } from "zod";

/** A seed file as it stands on disk; `path` is relative to the seeds folder, with forward slashes. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
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

/** Reads a YAML file, syntax errors and repeated keys as problems. */
export function readYaml({ path, text }: SeedFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // After one slip of syntax the rest of a file is guesswork; a repeated key leaves it readable.
  const syntax = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY").slice(0, 1);
  const repeated = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    path,
    value: syntax.length > 0 ? undefined : document.toJS(),
    problems: [...syntax, ...repeated].map((error) => ({
      file: path,
      ...place(error.pos[0]),
      message: error.message.replace(/\s+/g, " "),
    })),
    problemAt: (valuePath, message, at = "value") => ({
      file: path,
      ...place(offsetOf(document.contents, valuePath, at)),
      message,
    }),
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

/** What reading leaves beside its records. */
export interface Findings {
  readonly problems: Problem[];
  /** The texts of what could not be used: an id that stands in one of them may be used there. */
  readonly unread: string[];
}

/** Types a value; null where it cannot be used. A key too many is a problem and hides no other. */
export function parseTyped<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  value: unknown,
  base: ValuePath,
  findings: Findings,
): Placed<T> | null {
  const placed = (record: T): Placed<T> => ({
    record,
    problem: (path, message) => yaml.problemAt([...base, ...path], message),
  });
  const result = schema.safeParse(value);
  if (result.success) return placed(result.data);
  const { issues } = result.error;
  findings.problems.push(...issues.flatMap((issue) => problemsOf(yaml, issue, base)));
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

function problemsOf(yaml: YamlFile, issue: z.core.$ZodIssue, base: ValuePath): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => yaml.problemAt([...path, key], `unknown key "${key}"`, "key"));
  const name = issue.path.findLast((step) => typeof step === "string");
  return [yaml.problemAt(path, name === undefined ? issue.message : `${name}: ${issue.message}`)];
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
