import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { getProjectPath } from "@/lib/cli/project";
import { openSeedMemory } from "@/lib/cli/seed-memory";
import type { DatabaseUrl } from "@/lib/db/database-url";
import type { Report } from "./figures";
import { listSourceFiles } from "./plain-reading";
import type { Trait } from "./traits";

/** What a load took: seconds from the start of its process, and the most memory it held, in megabytes. */
interface Load {
  readonly changed: boolean;
  readonly seconds: number;
  readonly megabytes: number;
  readonly traits: readonly Trait[] | null;
}

/**
 * Loads a folder of seeds in a process of its own.
 * @throws an error with the first lines of what it said, where it fails
 */
export async function load(folder: string, database: DatabaseUrl, ...more: "traits"[]): Promise<Load> {
  const child = getProjectPath("tests/bench/growth/load-child.ts");
  // As `npm run data:load` runs it.
  const args = ["--max-semi-space-size=32", "--import", "tsx", child, folder, database.url, ...more];
  const options = { cwd: getProjectPath("."), maxBuffer: 1e9 };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Load;
  } catch (error) {
    const { stderr, message } = error as Error & { readonly stderr?: string };
    throw new Error(`The load failed: ${(stderr || message).trim().slice(0, 1_000)}`, { cause: error });
  }
}

/**
 * Loads a content for the first time, after a word in one of its files changed, and with nothing changed.
 * @param folder a copy, since it is written to
 * @param database empty
 * @returns what is counted of the content
 * @throws where a load fails or writes other than it should
 */
export async function measureLoads(
  folder: string,
  database: DatabaseUrl,
  { figures }: Report,
): Promise<readonly Trait[]> {
  // On another engine the same files were read before.
  openSeedMemory(folder).forget();
  const first = await load(folder, database, "traits");
  figures.push({ name: "load, all files, first time", value: first.seconds, unit: "s", bars: [8, 40, 360] });
  figures.push({ name: "memory of that load", value: first.megabytes, unit: "MB" });
  changeOneFile(folder);
  const second = await load(folder, database);
  figures.push({ name: "load, one file changed", value: second.seconds, unit: "s", bars: [2, 3, 20] });
  figures.push({ name: "memory of that load of one change", value: second.megabytes, unit: "MB" });
  const third = await load(folder, database);
  figures.push({ name: "load, nothing changed", value: third.seconds, unit: "s" });
  if (!first.changed || !second.changed || third.changed)
    throw new Error("A load of other words wrote nothing, or one of the same words wrote something.");
  return first.traits ?? [];
}

/** A summary that stands in one line, without anything that YAML could read otherwise. */
const SUMMARY = /^( +summary: [A-Z][\w ,.]*)\.$/m;
const ADDED = ", as the bench has it.";

/**
 * Changes some words of a file of sources that it has not changed before.
 * @throws where no such file has a summary of one line
 */
export function changeOneFile(folder: string): void {
  for (const file of listSourceFiles(folder)) {
    const place = path.join(folder, file);
    const text = readFileSync(place, "utf8");
    if (!SUMMARY.test(text) || text.includes(ADDED)) continue;
    writeFileSync(place, text.replace(SUMMARY, `$1${ADDED}`));
    return;
  }
  throw new Error(`No further file of ${folder} has a summary of one line.`);
}
