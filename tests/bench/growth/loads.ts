import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { getProjectPath } from "@/lib/cli/project";
import type { DatabaseUrl } from "@/lib/db/database-url";
import type { Figure } from "./figures";
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
async function load(folder: string, database: DatabaseUrl, ...more: "traits"[]): Promise<Load> {
  const child = getProjectPath("tests/bench/growth/load-child.ts");
  const args = ["--import", "tsx", child, folder, database.url, ...more];
  const options = { cwd: getProjectPath("."), maxBuffer: 1e9 };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Load;
  } catch (error) {
    const { stderr, message } = error as Error & { readonly stderr?: string };
    throw new Error(`The load failed: ${(stderr || message).trim().slice(0, 1_000)}`, { cause: error });
  }
}

/** What loading a content took, and what is counted of it. */
interface Loads {
  readonly figures: readonly Figure[];
  readonly traits: readonly Trait[];
}

/**
 * Loads a content for the first time, after a word in one of its files changed, and with nothing changed.
 * @param folder a copy, since it is written to
 * @param database empty
 */
export async function measureLoads(folder: string, database: DatabaseUrl): Promise<Loads> {
  const first = await load(folder, database, "traits");
  changeOneFile(folder);
  const second = await load(folder, database);
  const third = await load(folder, database);
  const isAsMeant = first.changed && second.changed && !third.changed;
  if (!isAsMeant) throw new Error("A load wrote nothing, or the last one wrote something.");
  const figure = (name: string, value: number, bars?: Figure["bars"]): Figure => ({
    name,
    value,
    unit: "s",
    bars,
  });
  return {
    figures: [
      figure("load, all files, first time", first.seconds, [8, 40, 360]),
      figure("load, one file changed", second.seconds, [2, 3, 20]),
      figure("load, nothing changed", third.seconds, [6, 10, 30]),
      { name: "memory of the first load", value: first.megabytes, unit: "MB" },
      { name: "memory of the load of one change", value: second.megabytes, unit: "MB" },
    ],
    traits: first.traits ?? [],
  };
}

/** A summary that stands in one line, without anything that YAML could read otherwise. */
const SUMMARY = /^( +summary: [A-Z][\w ,.]*)\.$/m;

/** @throws where no file has such a summary */
function changeOneFile(folder: string): void {
  for (const file of listSourceFiles(folder)) {
    const place = path.join(folder, file);
    const text = readFileSync(place, "utf8");
    if (!SUMMARY.test(text)) continue;
    writeFileSync(place, text.replace(SUMMARY, "$1, as the bench has it."));
    return;
  }
  throw new Error(`No file of ${folder} has a summary of one line.`);
}
