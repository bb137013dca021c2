import type { z } from "zod";
import type { Problem, ValuePath, YamlFile } from "./yaml-file";

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
export function typed<T>(
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
export function typedEach<T>(
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
    const placed = typed(yaml, schema, value, [...base, index], findings);
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
