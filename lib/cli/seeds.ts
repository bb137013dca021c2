import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { type Day, toDay } from "@/lib/domain/days";
import { TELL_NOBODY, type TellProgress } from "@/lib/domain/progress";
import { checkContent, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { readContent, type SeedContent } from "@/lib/schema/seeds/content";
import type { Problem, SeedFile } from "@/lib/schema/seeds/yaml-file";
import { getProjectPath } from "./project";
import { readAhead } from "./read-ahead";
import { openSeedMemory } from "./seed-memory";

/**
 * The seed files of a folder, in the order of their paths.
 * @throws where the folder cannot be read
 */
export async function readSeeds(folder: string): Promise<SeedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return paths.map((place) => {
    const file = place.split(path.sep).join("/");
    // Ten thousand small files are read in a third of the time, one after the other.
    const text = readFileSync(path.join(folder, place), "utf8");
    return { path: file, text, key: hash("sha256", `${file}\n${text}`) };
  });
}

/**
 * Reads and checks a folder of seeds. Needs no database.
 * @throws an error whose message lists every problem with its place
 */
export async function readCheckedSeeds(
  folder = getProjectPath("seeds"),
  tell?: TellProgress,
): Promise<SeedDataset> {
  return (await readSoundSeeds(folder, toDay(Date.now()), tell)).dataset;
}

/**
 * The same, with where in the files each record stands, and what is worth a look.
 * @param today the UTC day
 */
export async function readSoundSeeds(
  folder: string,
  today: Day,
  tell: TellProgress = TELL_NOBODY,
): Promise<{ dataset: SeedDataset; content: SeedContent; warnings: readonly Problem[] }> {
  const { memory, keep } = openSeedMemory(folder);
  const files = await readSeeds(folder);
  const read = readContent(files, await readAhead(files, memory.files, tell), tell);
  const { checked, memory: found } = checkContent(read, today, memory, tell);
  keep(found);
  const { dataset, problems, warnings = [] } = checked;
  if (!dataset) throw buildProblemError(problems, folder);
  return { dataset, content: read.content, warnings };
}

/** The problems of a folder as one error. */
export function buildProblemError(problems: readonly Problem[], folder: string): Error {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const lines = problems.map((problem) => formatProblem(problem, showFolder(folder)));
  return new Error([...lines, "", `${count}; nothing was loaded.`].join("\n"));
}

/** Tells what is worth a look. */
export function printWarnings(warnings: readonly Problem[], folder: string): void {
  for (const warning of warnings) console.warn(`Worth a look: ${formatProblem(warning, showFolder(folder))}`);
}

/** A folder as it is called from where the command was started. */
export function showFolder(folder: string): string {
  return path.relative(process.cwd(), folder) || ".";
}

/** A problem as a line that an editor can jump to. */
export function formatProblem({ file, line, column, message }: Problem, folder: string): string {
  return `${folder}/${file}:${line}:${column}  ${message}`;
}

/** What a dataset holds, in words. */
export function describeDataset({ companies, partnerships, milestones, sources }: SeedDataset): string {
  const claims = sources.reduce((sum, source) => sum + source.claims.length, 0);
  const metrics = sources.reduce((sum, source) => sum + source.metrics.length, 0);
  return `${companies.length} companies, ${partnerships.length} partnerships, ${milestones.length} milestones, ${claims} claims and ${metrics} figures from ${sources.length} sources`;
}
