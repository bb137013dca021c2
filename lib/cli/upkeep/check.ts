import { buildProblemError, printWarnings, readSoundSeeds } from "@/lib/cli/seeds";
import type { Day } from "@/lib/domain/days";
import type { TellProgress } from "@/lib/domain/progress";
import { checkSeeds, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { readCommittedSeeds } from "./committed-seeds";
import { compareStandings, formatEffects } from "./effect";
import { reviewSeeds } from "./remarks";
import { deriveStanding } from "./standing";

/**
 * Checks a folder of seeds and tells what is worth a look.
 * @throws an error whose message lists every problem with its place
 */
export async function checkAndReview(folder: string, today: Day, tell?: TellProgress): Promise<SeedDataset> {
  const { content, dataset, warnings } = await readSoundSeeds(folder, today, tell);
  const review = reviewSeeds(content, dataset, today);
  const { problems } = review;
  printWarnings([...warnings, ...review.warnings], folder);
  if (problems.length > 0) throw buildProblemError(problems, folder);
  return dataset;
}

/**
 * What a dataset shows otherwise than the seeds of a commit, both as of today.
 * @throws a sentence where there is nothing to compare with
 */
export async function describeEffect(
  dataset: SeedDataset,
  folder: string,
  commit: string,
  today: Day,
): Promise<string> {
  const before = checkSeeds(await readCommittedSeeds(folder, commit), today);
  if (!before.dataset) {
    const [first] = buildProblemError(before.problems, folder).message.split("\n");
    throw new Error(
      `Nothing to compare the seeds with: those of ${commit} do not pass this check.\n${first}`,
    );
  }
  const effects = compareStandings(deriveStanding(before.dataset, today), deriveStanding(dataset, today));
  return `Against ${commit}, as of ${today}:\n\n${formatEffects(effects)}`;
}
