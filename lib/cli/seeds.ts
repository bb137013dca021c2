import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { toDay } from "@/lib/domain/days";
import { checkSeeds, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { Problem, SeedFile } from "@/lib/schema/seeds/yaml-file";
import { getProjectPath } from "./project";

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
  return Promise.all(
    paths.map(async (file) => ({
      path: file.split(path.sep).join("/"),
      text: await readFile(path.join(folder, file), "utf8"),
    })),
  );
}

/**
 * Reads and checks a folder of seeds. Needs no database.
 * @throws an error whose message lists every problem with its place
 */
export async function readCheckedSeeds(folder = getProjectPath("seeds")): Promise<SeedDataset> {
  const { dataset, problems, warnings } = checkSeeds(await readSeeds(folder), toDay(Date.now()));
  const shown = path.relative(process.cwd(), folder) || ".";
  if (!dataset) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const lines = problems.map((problem) => formatProblem(problem, shown));
    throw new Error([...lines, "", `${count}; nothing was loaded.`].join("\n"));
  }
  for (const warning of warnings ?? []) console.warn(`Worth a look: ${formatProblem(warning, shown)}`);
  return dataset;
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
