import path from "node:path";
import { dayOfMs } from "@/lib/domain/days";
import { checkSeeds, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { projectPath } from "./project";
import { readSeeds } from "./read-seeds";
import { problemLine, problemReport } from "./seed-problems";

/**
 * Reads and checks a folder of seeds. Needs no database.
 * @throws an error whose message lists every problem with its place
 */
export async function checkedSeeds(folder = projectPath("seeds")): Promise<SeedDataset> {
  const files = await readSeeds(folder);
  const { dataset, problems, warnings } = checkSeeds(files, dayOfMs(Date.now()));
  const shown = path.relative(process.cwd(), folder) || ".";
  if (!dataset) throw new Error(problemReport(problems, shown));
  for (const warning of warnings ?? []) console.warn(`Worth a look: ${problemLine(warning, shown)}`);
  return dataset;
}

/** What a dataset holds, in words. */
export function contents({ companies, partnerships, milestones, sources }: SeedDataset): string {
  const claims = sources.reduce((sum, source) => sum + source.claims.length, 0);
  const metrics = sources.reduce((sum, source) => sum + source.metrics.length, 0);
  return `${companies.length} companies, ${partnerships.length} partnerships, ${milestones.length} milestones, ${claims} claims and ${metrics} figures from ${sources.length} sources`;
}
