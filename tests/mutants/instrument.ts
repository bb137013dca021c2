import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

/** A small change of one file: what stands there, what is tried in its place. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  /** The line and column it begins at, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly original: string;
  readonly replacement: string;
}

export interface Instrumented {
  /** The files with every mutant in them, each behind a switch of its own, by their paths. */
  readonly code: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

const quiet = () => {};
const LOGGER = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

/**
 * Nearly every text of these files is a label, a definition or the message of an error. A text that a rule compares with
 * is tried all the same, since the comparison itself is turned round and fixed.
 */
const LEFT_OUT = ["StringLiteral"];

/** The files that hold a closed list with labels and definitions, and nothing that could be wrong but its words. */
const LISTS: ReadonlySet<string> = new Set(
  ["milestone-kinds", "milestone-status", "quantities", "terms"].map((name) => `lib/domain/${name}.ts`),
);

/** Puts all mutants into the files of some folders. */
export async function instrument(root: string, folders: readonly string[]): Promise<Instrumented> {
  const names = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((name) => name.endsWith(".ts") && !LISTS.has(name));
  const sources = new Map(names.map((name) => [join(root, name), readFileSync(join(root, name), "utf8")]));
  const { files, mutants } = await new Instrumenter(LOGGER).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: LEFT_OUT, ignorers: [] },
  );
  return {
    code: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants
      .filter(({ status }) => status !== "Ignored")
      .map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => ({
        id,
        file: fileName.slice(root.length + 1),
        line: start.line + 1,
        column: start.column + 1,
        kind: mutatorName,
        original: cut(sources.get(fileName) ?? "", start, end),
        replacement: replacement ?? "",
      })),
  };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What stands between two places of a text, both counted from 0. */
function cut(text: string, start: Place, end: Place): string {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, n) => line.slice(n === 0 ? start.column : 0, n === last ? end.column : undefined))
    .join("\n");
}
