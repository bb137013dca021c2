import { z } from "zod";
import type { PlacedSource, SourceRecord } from "./content";
import { seedClaim, seedMetric, seedSourceHead } from "./source";
import {
  type Findings,
  parseEachTyped,
  parseTyped,
  placeRecord,
  type ValuePath,
  type YamlFile,
} from "./yaml-file";

const SOURCE_PATH = /^sources\/(\d{4}|undated)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

/** What the path of a source says of it; null of another file. */
export function parseSourcePath(path: string): Pick<SourceRecord, "id" | "folder"> | null {
  const [, folder, id] = SOURCE_PATH.exec(path) ?? [];
  return folder === undefined || id === undefined ? null : { folder, id };
}

/** A source that was read without a problem before: its statements stand in the file as they do in the record. */
export function placeSource(
  record: SourceRecord,
  problemAt: YamlFile["problemAt"],
): Omit<PlacedSource, "key"> {
  return { ...placeRecord(record, [], problemAt), sound: { head: true, statements: true } };
}

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
export function typedSource(
  yaml: YamlFile,
  findings: Findings,
  place: Pick<SourceRecord, "id" | "folder">,
): Omit<PlacedSource, "key"> | null {
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
      ...place,
    },
    sound: { head: head !== null, statements: findings.unread.length === unread },
    problem: (path, message) => yaml.problemAt(inFile(path), message),
  };
}
