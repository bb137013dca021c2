import { TELL_NOBODY, type TellProgress } from "@/lib/domain/progress";
import type {
  SeedAudit,
  SeedCompany,
  SeedCorrection,
  SeedExpectations,
  SeedLeftOut,
  SeedMilestone,
  SeedPartnership,
  SeedRedirect,
} from "./definitions";
import { createLists, type ListFile, pickRecords } from "./list-files";
import type { SeedSource } from "./source";
import { parseSourcePath, placeSource, typedSource } from "./source-file";
import {
  createProblemAt,
  type Findings,
  type Placed,
  type Problem,
  readYaml,
  type SeedFile,
  type YamlFile,
} from "./yaml-file";

export type SourceRecord = SeedSource & { readonly id: string; readonly folder: string };

/** A source, and whether all of it could be read: its own keys, and each of its claims and metrics. */
export interface PlacedSource extends Placed<SourceRecord> {
  /** What tells its file with its text from every other. */
  readonly key: string;
  readonly sound: { readonly head: boolean; readonly statements: boolean };
}

/** Records that ids refer to. */
type Defined = "companies" | "partnerships" | "milestones";

/** Everything the seed files hold, read and typed; the rules across files are checked by `checkRules`. */
export interface SeedContent {
  readonly companies: readonly Placed<SeedCompany>[];
  readonly partnerships: readonly Placed<SeedPartnership>[];
  readonly milestones: readonly Placed<SeedMilestone>[];
  readonly sources: readonly PlacedSource[];
  /** What the dataset is expected to hold; null where no file says so. */
  readonly expectations: Placed<SeedExpectations> | null;
  readonly redirects: readonly Placed<SeedRedirect>[];
  readonly corrections: readonly Placed<SeedCorrection>[];
  readonly audits: readonly Placed<SeedAudit>[];
  readonly leftOut: readonly Placed<SeedLeftOut>[];
  /** Ids that stand in the files, also of records that did not pass: references to them resolve. */
  readonly named: Record<Defined, ReadonlySet<string>>;
  /** The texts of what could not be used. */
  readonly unread: readonly string[];
}

const DEFINITIONS = ["companies.yaml", "partnerships.yaml", "milestones.yaml"];

/** What reading some files leaves. */
export interface ReadSeeds {
  readonly content: SeedContent;
  readonly problems: Problem[];
  /** What files hold that were read without a problem, by what `getFileKey` makes of them. */
  readonly files: ReadonlyMap<string, unknown>;
}

/** How much there is to read: lists take a thousand times as long as most sources. */
export function countCharacters(files: readonly SeedFile[]): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

/** What tells a file with its text from every other. */
function getFileKey({ path, text, key = `${path}\n${text}` }: SeedFile): string {
  return key;
}

/**
 * Reads and types seed files; every problem of every file is collected, and what is sound goes on.
 * @param known what was read of files before: those that are among them need not be read again
 */
export function readContent(
  files: readonly SeedFile[],
  known: ReadonlyMap<string, unknown> = new Map(),
  tell: TellProgress = TELL_NOBODY,
): ReadSeeds {
  const findings: Findings = { problems: [], unread: [] };
  const named = {
    companies: new Set<string>(),
    partnerships: new Set<string>(),
    milestones: new Set<string>(),
  };
  const sources: PlacedSource[] = [];
  const lists = createLists(named, findings);
  const sound = new Map<string, unknown>();

  for (const wanted of DEFINITIONS) {
    if (!files.some((file) => file.path === wanted))
      findings.problems.push({ file: wanted, line: 1, column: 1, message: "this file is missing" });
  }

  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const all = countCharacters(files.filter((file) => !known.has(getFileKey(file))));
  let done = 0;
  for (const file of ordered) {
    tell("Reading files, in thousands of characters", Math.round(done / 1_000), Math.round(all / 1_000));
    const key = getFileKey(file);
    const list = Object.hasOwn(lists, file.path) ? (lists[file.path as keyof typeof lists] as AnyList) : null;
    const before = findings.problems.length;
    let value = known.get(key);
    if (value === undefined) {
      const yaml = readYaml(file);
      done += file.text.length;
      findings.problems.push(...yaml.problems);
      value = readFile(file, yaml, { list, sources, key }, findings);
    } else if (list) list.take(value as readonly unknown[], createProblemAt(file));
    else sources.push({ key, ...placeSource(value as SourceRecord, createProblemAt(file)) });
    if (value !== undefined && findings.problems.length === before) sound.set(key, value);
  }
  const content = { ...pickRecords(lists), sources, named, unread: findings.unread };
  return { content, problems: findings.problems, files: sound };
}

type AnyList = ListFile<unknown>;

/** Where what a file holds is put: its list, else the sources. */
interface Into {
  readonly list: AnyList | null;
  readonly sources: PlacedSource[];
  readonly key: string;
}

/** Types what a file holds and puts it where it belongs; undefined where none of it can be used. */
function readFile(file: SeedFile, yaml: YamlFile, { list, sources, key }: Into, findings: Findings): unknown {
  const place = parseSourcePath(file.path);
  if (yaml.value === undefined) findings.unread.push(file.text);
  else if (list) return list.read(yaml);
  else if (place) {
    const source = typedSource(yaml, findings, place);
    if (source) sources.push({ key, ...source });
    return source?.record;
  } else findings.problems.push(yaml.problemAt([], NO_SEED_FILE));
  return undefined;
}

/** What is said of a file in which nothing is looked for. */
export const NO_SEED_FILE =
  "not a seed file; a source is sources/<year>/<id>.yaml or sources/undated/<id>.yaml";
