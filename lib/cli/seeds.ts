import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { type Day, toDay } from "@/lib/domain/days";
import { TELL_NOBODY, type TellProgress } from "@/lib/domain/progress";
import { checkContent, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { NO_SEED_FILE, readContent, type SeedContent } from "@/lib/schema/seeds/content";
import type { Problem, SeedFile } from "@/lib/schema/seeds/yaml-file";
import { getProjectPath } from "./project";
import { readAhead } from "./read-ahead";
import { openSeedMemory } from "./seed-memory";

/**
 * The seed files of a folder, in the order of their paths. Whatever else lies there comes with a problem: what an editor put
 * beside the seeds is never left out without a word. Links to files are followed.
 * @throws where the folder cannot be read
 */
export async function readSeeds(folder: string): Promise<SeedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => !entry.isDirectory() && !LEFT_BY_PROGRAMS.test(entry.name))
    .map((entry) => ({ place: path.join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  return found.map(({ place, isFile }) => {
    const file = path.relative(folder, place).split(path.sep).join("/");
    const stray = isFile ? null : findBadLink(place);
    if (stray !== null) return createUnreadable(file, stray);
    // `.yml` and other places of `.yaml` are told of where their path is looked at.
    if (!/\.ya?ml$/.test(file)) return createUnreadable(file, NO_SEED_FILE);
    // Ten thousand small files are read in a third of the time, one after the other.
    const bytes = readFileSync(place);
    const fault = findEncodingFault(bytes);
    if (fault !== null) return createUnreadable(file, fault.message, fault.line);
    const text = bytes.toString("utf8");
    return { path: file, text, key: hash("sha256", `${file}\n${text}`) };
  });
}

/** What systems and editors leave in every folder: hidden files and copies. */
const LEFT_BY_PROGRAMS = /^\.(?!.*\.ya?ml$)|^Thumbs\.db$|~$/i;

function createUnreadable(file: string, message: string, line = 1): SeedFile {
  return { path: file, text: "", unreadable: { line, message } };
}

/** Why a link leads to no file; null where it does. */
function findBadLink(place: string): string | null {
  const target = statSync(place, { throwIfNoEntry: false });
  if (target === undefined) return "this link leads nowhere";
  return target.isFile() ? null : "this is no file, and nothing of it is read";
}

/** Why bytes are no text in UTF-8, and in which line; null where they are. */
function findEncodingFault(bytes: Buffer): { readonly line: number; readonly message: string } | null {
  // In two bytes each, a mark in front or a letter of ASCII shows in the first two.
  const start = bytes.subarray(0, 2);
  if (start.includes(0) || /^(?:fffe|feff)$/.test(start.toString("hex")))
    return { line: 1, message: "is UTF-16; save it as UTF-8" };
  if (isUtf8(bytes)) return null;
  // No byte of a longer character is that of a line's end.
  let [line, from] = [1, 0];
  for (let to = bytes.indexOf(10); to >= 0 && isUtf8(bytes.subarray(from, to)); to = bytes.indexOf(10, from))
    [line, from] = [line + 1, to + 1];
  return { line, message: "is not UTF-8; save it as UTF-8" };
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
