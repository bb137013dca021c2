import {
  type Document,
  type ErrorCode,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import type { z } from "zod";
import { describeIssue } from "./issue-words";

/** A seed file as it stands on disk; `path` is relative to the seeds folder, with forward slashes. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
  /** A hash of both, where there is one. */
  readonly key?: string;
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

/** Broken syntax: where it begins, and what to do. */
interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
}

/** Reads a YAML file, syntax errors and repeated keys as problems. */
export function readYaml({ path, text }: SeedFile): YamlFile {
  const { document, place } = parseWithPlaces(text);
  // After one slip of syntax the rest of a file is guesswork; a repeated key leaves it readable.
  const repeated = document.errors.filter(({ code }) => code === "DUPLICATE_KEY").map(toFault);
  const broken = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY").map(toFault);
  const syntax = [...broken, ...findLooseAliases(document)].slice(0, 1);
  return {
    path,
    value: syntax.length > 0 ? undefined : document.toJS(),
    problems: [...syntax, ...repeated].map(({ offset, message }) => ({
      file: path,
      ...place(offset),
      message,
    })),
    problemAt: createProblemAt({ path, text }),
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

interface ParsedYaml {
  readonly document: Document.Parsed;
  /** The line and column of an offset. */
  place(offset: number): { readonly line: number; readonly column: number };
}

function parseWithPlaces(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return {
    document,
    place: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}

/** What to do where the syntax is broken, for what people write most. */
const SYNTAX_ADVICE: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    "a colon and a space inside a text look like a key: quote the text, or set it below after >-",
  BLOCK_IN_FLOW: "a colon and a space inside a text look like a key: quote the text",
  BAD_SCALAR_START: "quote the text that begins so",
  UNEXPECTED_TOKEN: "this cannot stand here: where a text begins with a quoted word, quote all of it",
  TAB_AS_INDENT: "indent by spaces",
};

/** A text that begins with * is an alias in YAML, which stands for a value that is marked before. */
function findLooseAliases(document: Document.Parsed): SyntaxFault[] {
  const loose: SyntaxFault[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      const message = `*${alias.source} stands for nothing: quote a text that begins with *`;
      if (!alias.resolve(document)) loose.push({ offset: alias.range?.[0] ?? 0, message });
    },
  });
  return loose;
}

function toFault({ code, message, pos: [offset] }: YAMLError): SyntaxFault {
  return { offset, message: SYNTAX_ADVICE[code] ?? message.replace(/\s+/g, " ") };
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
