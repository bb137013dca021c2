import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/*
 * What a folder of seeds holds, read line by line as a person reads it, without anything that the site is made of: so that what
 * the site shows can be held against it.
 */

/** The ids in a folder, of each collection of the API. */
export interface PlainContent {
  readonly ids: Readonly<Record<Collection, readonly string[]>>;
  /**
   * Sources that may have been published later than today, such as one of "2026" in the middle of 2026: whether what they say is
   * there already follows from each claim's own day.
   */
  readonly undecided: ReadonlySet<string>;
  /** Words of the titles of milestones, each once, in small letters. */
  readonly words: readonly string[];
}

export const COLLECTIONS = ["companies", "partnerships", "milestones", "sources", "claims"] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** The files of sources, as paths below the folder, in their order. */
export function listSourceFiles(folder: string): string[] {
  return readdirSync(path.join(folder, "sources"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => path.join("sources", name))
    .sort();
}

/** @param today the UTC day */
export function readPlainly(folder: string, today: string): PlainContent {
  const text = (name: string) => readFileSync(path.join(folder, `${name}.yaml`), "utf8");
  const defined = (name: string) =>
    [...text(name).matchAll(/^- id: (.+)$/gm)].map(([, id = ""]) => unquote(id));
  const files = listSourceFiles(folder);
  const titles = [...text("milestones").matchAll(/^ {2}title: (.+)$/gm)].map(([, title = ""]) => title);
  return {
    ids: {
      companies: defined("companies"),
      partnerships: defined("partnerships"),
      milestones: defined("milestones"),
      sources: files.map(getId),
      claims: files.flatMap((file) => listClaims(folder, file)),
    },
    undecided: new Set(files.filter((file) => endsLater(folder, file, today)).map(getId)),
    words: [...new Set(titles.flatMap((title) => title.toLowerCase().match(/\b[a-z]{5,}\b/g) ?? []))],
  };
}

function listClaims(folder: string, file: string): string[] {
  const text = readFileSync(path.join(folder, file), "utf8");
  const [, claims = ""] = text.split(/^claims:$/m);
  const [own = ""] = claims.split(/^[a-z]/m);
  return [...own.matchAll(/^ {2}- key: (.+)$/gm)].map(([, key = ""]) => `${getId(file)}--${unquote(key)}`);
}

const getId = (file: string): string => path.basename(file, ".yaml");

function endsLater(folder: string, file: string, today: string): boolean {
  const [, published = ""] = /^published: (.+)$/m.exec(readFileSync(path.join(folder, file), "utf8")) ?? [];
  const [year, month, day] =
    unquote(published).replaceAll("~", "").split("/").at(-1)?.split("-").map(Number) ?? [];
  // The day before the next month, or before the next year, begins.
  const end =
    day === undefined ? Date.UTC(year ?? 0, month ?? 12, 0) : Date.UTC(year ?? 0, (month ?? 1) - 1, day);
  return end > Date.parse(today);
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, "$2");
}

/** What a claim says, as it stands in its file. */
export interface PlainClaim {
  readonly id: string;
  readonly date: string | null;
  readonly summary: string;
}

/** Some claims of a folder, spread evenly. @param ids of all claims, in the order of the files */
export function readSomeClaims(folder: string, ids: readonly string[], wanted: number): PlainClaim[] {
  const files = new Map(listSourceFiles(folder).map((file) => [getId(file), file]));
  const drawn = Array.from(
    { length: Math.min(wanted, ids.length) },
    (_, at) => ids[Math.floor((at * ids.length) / wanted)] ?? "",
  );
  return drawn.map((id) => {
    const [source = "", key] = id.split("--");
    const { claims } = parse(readFileSync(path.join(folder, files.get(source) ?? ""), "utf8")) as SourceFile;
    const claim = claims.find((each) => String(each.key) === key);
    return {
      id,
      date: claim?.date === undefined ? null : String(claim.date),
      summary: claim?.summary.trim() ?? "",
    };
  });
}

interface SourceFile {
  readonly claims: readonly {
    readonly key: string;
    readonly date?: string | number;
    readonly summary: string;
  }[];
}
