import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSeeds } from "@/lib/cli/seeds";
import { type Client, openClient } from "@/lib/db/client";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { loadDataset } from "@/lib/db/load";
import { buildRows } from "@/lib/db/rows/rows";
import { TABLES } from "@/lib/db/rows/tables";
import { checkSeeds, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { tablesSql } from "@/tests/support/made-database";
import { type Random, random } from "@/tests/support/made-random";
import { soundFiles, TODAY } from "@/tests/support/made-seeds";

/** What came of changing seeds by chance. */
export interface SeedReport {
  /** Refused, each problem with its place. */
  readonly refused: number;
  /** Loaded whole. */
  readonly loaded: number;
  /** What should not be, each with what was changed. */
  readonly faults: readonly string[];
}

/** Files by their paths, as bytes: what is no text is tried too. */
type Files = Map<string, Buffer>;

/** What people, editors and programs do to a file of YAML. */
const FRAGMENTS = [
  ...[
    "*nobody",
    "&a [1, 2]",
    "!!js/function x",
    "!x y",
    "<<: *a",
    "---",
    "...",
    "%YAML 1.2",
    "? ",
    "- ",
    ": ",
    "#",
  ],
  ...[
    "|",
    ">",
    "|2+",
    "{",
    "[",
    "]",
    "}",
    '"',
    "'",
    "`",
    "@",
    "\t",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\r",
  ],
  ...[
    "null",
    "~",
    "yes",
    ".inf",
    "-.nan",
    "0x10",
    "017",
    "1e309",
    "2027-13-45",
    "9999-12-31",
    "0001",
    "2027?",
  ],
  ...["__proto__: {a: 1}", "constructor: x", "toString", "id: maker", "date: 2027/2026", "\u0000", "\u2028"],
];

/**
 * Changes a small sound content by chance, so many times, and loads what passes the checks into a database of its own. A change
 * is either refused, with the place of each problem, or loaded whole.
 */
export async function fuzzSeeds(count: number, seed: number): Promise<SeedReport> {
  const place = mkdtempSync(path.join(tmpdir(), "interphase-fuzz-"));
  const database = readDatabaseUrl(`file:${path.join(place, "content.db")}`);
  const client = openClient(database);
  const chance = random(seed);
  const faults: string[] = [];
  let [refused, loaded] = [0, 0];
  /** Loads, and tells of rows that are missing or too many. */
  const load = async (dataset: SeedDataset, loading: number) => {
    const now = new Date(Date.UTC(2026, 0, 1, 0, 0, loading)).toISOString();
    await loadDataset(database, dataset, { sql: tablesSql("sqlite"), now, program: "fuzz" });
    return findMissingRows(client, dataset);
  };
  try {
    await load(checkSeeds(soundFiles(), TODAY).dataset as SeedDataset, 0);
    for (let turn = 1; turn <= count; turn++) {
      const { files, changes } = change(chance);
      try {
        const found = await check(path.join(place, "seeds"), files);
        if (found.dataset) {
          loaded++;
          const missing = await load(found.dataset, turn);
          if (missing.length > 0) faults.push(`${changes}: half a load, ${missing.join(", ")}`);
        } else {
          refused++;
          const placeless = found.problems.find(
            ({ file, line, column, message }) => !file || line < 1 || column < 1 || !message,
          );
          if (placeless || found.problems.length === 0)
            faults.push(`${changes}: without a place, ${JSON.stringify(placeless)}`);
        }
      } catch (error) {
        faults.push(`${changes}: ${(error as Error).stack ?? error}`);
      }
    }
  } finally {
    await client.$disconnect();
    rmSync(place, { recursive: true, force: true });
  }
  return { refused, loaded, faults };
}

async function check(folder: string, files: Files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return checkSeeds(await readSeeds(folder), TODAY);
}

/** Tables that hold another number of rows than a content has. */
async function findMissingRows(client: Client, dataset: SeedDataset): Promise<string[]> {
  const rows = buildRows(dataset);
  const missing: string[] = [];
  for (const table of TABLES) {
    const count = await (client[table] as unknown as { count(): Promise<number> }).count();
    if (count !== rows[table].length) missing.push(`${table} ${count} instead of ${rows[table].length}`);
  }
  return missing;
}

/** The sound files, changed in one to three ways. */
function change(chance: Random): { files: Files; changes: string } {
  const files: Files = new Map(soundFiles().map(({ path: name, text }) => [name, Buffer.from(text)]));
  const changes: string[] = [];
  for (let left = 1 + chance.below(3); left > 0; left--) {
    const name = chance.pick([...files.keys()]);
    const [what, make] = chance.pick(Object.entries(CHANGES));
    changes.push(`${what} in ${name}`);
    const bytes = files.get(name) as Buffer;
    files.set(name, make(bytes, chance));
    if (chance.chance(0.03)) files.set(chance.pick(STRAY), bytes);
    if (chance.chance(0.02)) files.delete(name);
    if (files.size === 0) break;
  }
  return { files, changes: changes.join(", ") };
}

const STRAY = [
  "sources/2023/copy.yaml",
  "sources/2023/copy.yml",
  "companies.YAML",
  "notes.txt",
  "sources/x.yaml",
];

/** Ways to change a file. */
const CHANGES: Readonly<Record<string, (bytes: Buffer, chance: Random) => Buffer>> = {
  "other bytes": (bytes, chance) => {
    const copy = Buffer.from(bytes);
    for (let left = 1 + chance.below(4); left > 0 && copy.length > 0; left--)
      copy[chance.below(copy.length)] = chance.below(256);
    return copy;
  },
  "an end": (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  "a fragment": (bytes, chance) => insert(bytes, chance, chance.pick(FRAGMENTS)),
  "a hostile text": (bytes, chance) => insert(bytes, chance, chance.pick(HOSTILE_TEXTS)),
  "a value": (bytes, chance) =>
    editLine(bytes, chance, (line) => {
      const value = chance.chance(0.5) ? chance.pick(FRAGMENTS) : JSON.stringify(chance.pick(HOSTILE_TEXTS));
      return [line.replace(/: .*$/, () => `: ${value}`)];
    }),
  "a digit": (bytes, chance) =>
    editLine(bytes, chance, (line) => [line.replace(/\d/, () => String(chance.below(10)))]),
  "a line twice": (bytes, chance) => editLine(bytes, chance, (line) => [line, line]),
  "a line less": (bytes, chance) => editLine(bytes, chance, () => []),
  "a line further in": (bytes, chance) => editLine(bytes, chance, (line) => [`  ${line}`]),
  "a line's words": (bytes, chance) =>
    editLine(bytes, chance, (line) => [line.replace(/: (\S+)/, (_, word: string) => `: ${word} ${word}`)]),
  "many of a kind": (bytes, chance) => insert(bytes, chance, chance.pick(["[", "{a: ", "- "]).repeat(2_000)),
  "another encoding": (bytes, chance) => Buffer.from(bytes.toString(), chance.pick(["utf16le", "latin1"])),
};

function insert(bytes: Buffer, chance: Random, text: string): Buffer {
  const at = chance.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]);
}

function editLine(bytes: Buffer, chance: Random, edit: (line: string) => string[]): Buffer {
  const lines = bytes.toString().split("\n");
  const at = chance.below(lines.length);
  lines.splice(at, 1, ...edit(lines[at] ?? ""));
  return Buffer.from(lines.join("\n"));
}

/** What was found, as lines. */
export function formatSeedReport({ refused, loaded, faults }: SeedReport): string {
  return [
    `${refused + loaded} changed seeds: ${refused} refused, each problem with its place, ${loaded} loaded whole`,
    `${faults.length === 0 ? "no" : faults.length} faults`,
    ...faults.slice(0, 40).map((fault) => `- ${fault}`),
  ].join("\n");
}
