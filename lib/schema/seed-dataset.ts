import { z } from "zod";
import { seedCompany, seedMilestone, seedPartnership } from "./seed-definitions";
import type { SeedCompany, SeedMilestone, SeedPartnership } from "./seed-definitions";
import { type SeedSource, seedSource } from "./seed-source";
import { type Problem, type SeedFile, type ValuePath, type YamlFile, readYaml } from "./yaml-file";

/** A record with the place it was read from, so that a rule can point at it. */
export interface Placed<T> {
  readonly record: T;
  /** A problem at a value of this record. */
  problem(path: ValuePath, message: string): Problem;
}

export type SourceRecord = SeedSource & { readonly id: string; readonly folder: string };

/** Everything the seed files hold, read and typed; the rules across files are checked by `checkRules`. */
export interface SeedContent {
  readonly companies: readonly Placed<SeedCompany>[];
  readonly partnerships: readonly Placed<SeedPartnership>[];
  readonly milestones: readonly Placed<SeedMilestone>[];
  readonly sources: readonly Placed<SourceRecord>[];
  /** Ids that stand in the files, also of records that did not pass: references to them resolve. */
  readonly named: Record<"companies" | "partnerships" | "milestones", ReadonlySet<string>>;
}

const SOURCE_PATH = /^sources\/(\d{4}|undated)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

const DEFINITIONS = {
  "companies.yaml": seedCompany,
  "partnerships.yaml": seedPartnership,
  "milestones.yaml": seedMilestone,
} as const;

/** Reads and types seed files; every problem of every file is collected, and what is sound goes on. */
export function readContent(files: readonly SeedFile[]): { content: SeedContent; problems: Problem[] } {
  const problems: Problem[] = [];
  const named = {
    companies: new Set<string>(),
    partnerships: new Set<string>(),
    milestones: new Set<string>(),
  };
  const lists = { companies: [], partnerships: [], milestones: [] } as {
    companies: Placed<SeedCompany>[];
    partnerships: Placed<SeedPartnership>[];
    milestones: Placed<SeedMilestone>[];
  };
  const sources: Placed<SourceRecord>[] = [];

  for (const wanted of Object.keys(DEFINITIONS)) {
    if (!files.some((file) => file.path === wanted)) {
      problems.push({ file: wanted, line: 1, column: 1, message: "this file is missing" });
    }
  }

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const yaml = readYaml(file);
    problems.push(...yaml.problems);
    const source = SOURCE_PATH.exec(file.path);
    if (yaml.problems.length > 0) continue;
    if (source) {
      const placed = typed(yaml, seedSource, yaml.value, [], problems);
      if (!placed) continue;
      const [, folder, id] = source as unknown as [string, string, string];
      sources.push({ ...placed, record: { ...placed.record, id, folder } });
    } else if (file.path === "companies.yaml") {
      lists.companies.push(...typedList(yaml, seedCompany, named.companies, problems));
    } else if (file.path === "partnerships.yaml") {
      lists.partnerships.push(...typedList(yaml, seedPartnership, named.partnerships, problems));
    } else if (file.path === "milestones.yaml") {
      lists.milestones.push(...typedList(yaml, seedMilestone, named.milestones, problems));
    } else {
      problems.push(
        yaml.problemAt([], "not a seed file; a source is sources/<year>/<id>.yaml or sources/undated/<id>.yaml"),
      );
    }
  }
  return { content: { ...lists, sources, named }, problems };
}

/** Types a list entry by entry, so that one bad entry does not hide the next. */
function typedList<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  ids: Set<string>,
  problems: Problem[],
): Placed<T>[] {
  const list = z.array(z.unknown()).safeParse(yaml.value);
  if (!list.success) {
    problems.push(yaml.problemAt([], "this file holds a list"));
    return [];
  }
  return list.data.flatMap((value, index) => {
    const named = z.object({ id: z.string() }).safeParse(value);
    if (named.success) {
      if (ids.has(named.data.id)) problems.push(yaml.problemAt([index, "id"], `the id ${named.data.id} is taken`));
      ids.add(named.data.id);
    }
    return typed(yaml, schema, value, [index], problems) ?? [];
  });
}

function typed<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  value: unknown,
  base: ValuePath,
  problems: Problem[],
): Placed<T> | null {
  const result = schema.safeParse(value);
  if (result.success) {
    return { record: result.data, problem: (path, message) => yaml.problemAt([...base, ...path], message) };
  }
  for (const issue of result.error.issues) {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) problems.push(yaml.problemAt([...path, key], `unknown key "${key}"`, "key"));
    } else {
      problems.push(yaml.problemAt(path, `${fieldOf(issue.path)}${issue.message}`));
    }
  }
  return null;
}

function fieldOf(path: ValuePath): string {
  const name = path.findLast((step) => typeof step === "string");
  return name === undefined ? "" : `${String(name)}: `;
}
