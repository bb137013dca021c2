import { z } from "zod";
import {
  type SeedAudit,
  type SeedCompany,
  type SeedCorrection,
  type SeedExpectations,
  type SeedLeftOut,
  type SeedMilestone,
  type SeedPartnership,
  type SeedRedirect,
  seedAudit,
  seedCompany,
  seedCorrection,
  seedExpectations,
  seedLeftOut,
  seedMilestone,
  seedPartnership,
  seedRedirect,
} from "./definitions";
import { type SeedSource, seedClaim, seedMetric, seedSourceHead } from "./source";
import {
  type Findings,
  type Placed,
  type Problem,
  parseEachTyped,
  parseTyped,
  readYaml,
  type SeedFile,
  type ValuePath,
  type YamlFile,
} from "./yaml-file";

export type SourceRecord = SeedSource & { readonly id: string; readonly folder: string };

/** A source, and whether all of it could be read: its own keys, and each of its claims and metrics. */
export interface PlacedSource extends Placed<SourceRecord> {
  readonly sound: { readonly head: boolean; readonly statements: boolean };
}

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
  readonly named: Record<"companies" | "partnerships" | "milestones", ReadonlySet<string>>;
  /** The texts of what could not be used. */
  readonly unread: readonly string[];
}

const SOURCE_PATH = /^sources\/(\d{4}|undated)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
const DEFINITIONS = ["companies.yaml", "partnerships.yaml", "milestones.yaml"];

/** Reads and types seed files; every problem of every file is collected, and what is sound goes on. */
export function readContent(files: readonly SeedFile[]): { content: SeedContent; problems: Problem[] } {
  const findings: Findings = { problems: [], unread: [] };
  const named = {
    companies: new Set<string>(),
    partnerships: new Set<string>(),
    milestones: new Set<string>(),
  };
  const companies: Placed<SeedCompany>[] = [];
  const partnerships: Placed<SeedPartnership>[] = [];
  const milestones: Placed<SeedMilestone>[] = [];
  const sources: PlacedSource[] = [];
  let expectations: Placed<SeedExpectations> | null = null;
  const redirects: Placed<SeedRedirect>[] = [];
  const corrections: Placed<SeedCorrection>[] = [];
  const audits: Placed<SeedAudit>[] = [];
  const leftOut: Placed<SeedLeftOut>[] = [];
  const entries = <T>(yaml: YamlFile, schema: z.ZodType<T>) =>
    parseEachTyped(yaml, schema, yaml.value, [], findings);

  const readers: Record<string, (yaml: YamlFile) => void> = {
    "companies.yaml": (yaml) => companies.push(...definitions(yaml, seedCompany, named.companies, findings)),
    "partnerships.yaml": (yaml) =>
      partnerships.push(...definitions(yaml, seedPartnership, named.partnerships, findings)),
    "milestones.yaml": (yaml) =>
      milestones.push(...definitions(yaml, seedMilestone, named.milestones, findings)),
    "expectations.yaml": (yaml) => {
      expectations = parseTyped(yaml, seedExpectations, yaml.value, [], findings);
    },
    "redirects.yaml": (yaml) => redirects.push(...entries(yaml, seedRedirect)),
    "corrections.yaml": (yaml) => corrections.push(...entries(yaml, seedCorrection)),
    "audits.yaml": (yaml) => audits.push(...entries(yaml, seedAudit)),
    "left-out.yaml": (yaml) => leftOut.push(...entries(yaml, seedLeftOut)),
  };

  for (const wanted of DEFINITIONS) {
    if (!files.some((file) => file.path === wanted))
      findings.problems.push({ file: wanted, line: 1, column: 1, message: "this file is missing" });
  }

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const yaml = readYaml(file);
    findings.problems.push(...yaml.problems);
    const place = SOURCE_PATH.exec(file.path);
    if (yaml.value === undefined) {
      findings.unread.push(file.text);
    } else if (place) {
      const source = typedSource(yaml, findings);
      const [, folder, id] = place as unknown as [string, string, string];
      if (source) sources.push({ ...source, record: { ...source.record, id, folder } });
    } else if (Object.hasOwn(readers, file.path)) {
      readers[file.path]?.(yaml);
    } else {
      findings.problems.push(
        yaml.problemAt(
          [],
          "not a seed file; a source is sources/<year>/<id>.yaml or sources/undated/<id>.yaml",
        ),
      );
    }
  }
  const records = { companies, partnerships, milestones, sources, named };
  const remarks = { redirects, corrections, audits, leftOut };
  const content = { ...records, ...remarks, expectations, unread: findings.unread };
  return { content, problems: findings.problems };
}

/** The entries of a list of definitions; each id stands for one. */
function definitions<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  ids: Set<string>,
  findings: Findings,
): Placed<T>[] {
  for (const [index, value] of Array.isArray(yaml.value) ? yaml.value.entries() : []) {
    const { success, data } = z.object({ id: z.string() }).safeParse(value);
    if (!success) continue;
    if (ids.has(data.id)) findings.problems.push(yaml.problemAt([index, "id"], `the id ${data.id} is taken`));
    ids.add(data.id);
  }
  return parseEachTyped(yaml, schema, yaml.value, [], findings);
}

type SourceParts = Placed<SeedSource> & Pick<PlacedSource, "sound">;

/** Stands in for keys that did not pass, so that what else the file holds is checked; it is never loaded. */
const NO_HEAD = seedSourceHead.parse({
  publisher: "unread",
  read: "excerpt",
  added: "1970-01-01",
  publishedBasis: "unknown",
  kind: "news",
  tier: "tertiary",
  language: "en",
});

/** Types a source in parts, so that a mistake in one hides none in another. */
function typedSource(yaml: YamlFile, findings: Findings): SourceParts | null {
  const whole = z.record(z.string(), z.unknown()).safeParse(yaml.value);
  if (!whole.success) {
    findings.problems.push(
      yaml.problemAt([], "a source has keys: publisher, publishedBasis, kind and so on"),
    );
    return null;
  }
  const { claims = [], metrics = [], ...keys } = whole.data;
  const head = parseTyped(yaml, seedSourceHead, keys, [], findings, ["claims", "metrics"]);
  const unread = findings.unread.length;
  const placed = {
    claims: parseEachTyped(yaml, seedClaim, claims, ["claims"], findings),
    metrics: parseEachTyped(yaml, seedMetric, metrics, ["metrics"], findings),
  };
  const inFile = (path: ValuePath): ValuePath => {
    const [list, index, ...rest] = path;
    if (list !== "claims" && list !== "metrics") return path;
    return [list, placed[list][Number(index)]?.index ?? 0, ...rest];
  };
  return {
    record: {
      ...(head?.record ?? NO_HEAD),
      claims: placed.claims.map(({ record }) => record),
      metrics: placed.metrics.map(({ record }) => record),
    },
    sound: { head: head !== null, statements: findings.unread.length === unread },
    problem: (path, message) => yaml.problemAt(inFile(path), message),
  };
}
