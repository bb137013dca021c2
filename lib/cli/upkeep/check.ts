import { buildProblemError, readSoundSeeds, warn } from "@/lib/cli/seeds";
import type { Day } from "@/lib/domain/days";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { reviewSeeds } from "./remarks";

/**
 * Checks a folder of seeds and tells what is worth a look.
 * @throws an error whose message lists every problem with its place
 */
export async function checkAndReview(folder: string, today: Day): Promise<SeedDataset> {
  const { content, dataset } = await readSoundSeeds(folder, today);
  const { problems, warnings } = reviewSeeds(content, dataset, today);
  warn(warnings, folder);
  if (problems.length > 0) throw buildProblemError(problems, folder);
  return dataset;
}
