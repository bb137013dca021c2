import { getProjectPath } from "@/lib/cli/project";
import { readSeeds } from "@/lib/cli/seeds";
import { toDay } from "@/lib/domain/days";
import { checkSeeds, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { SourceRecord } from "@/lib/schema/seeds/content";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";

/** The seeds of the project, checked today. */
export async function realSeeds(): Promise<SeedDataset> {
  const { dataset, problems } = checkSeeds(await readSeeds(getProjectPath("seeds")), toDay(Date.now()));
  if (!dataset)
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"));
  return dataset;
}

/** A claim or metric with the source that makes it. */
export type Stated<T> = T & { readonly from: SourceRecord };

/** Every claim of a dataset. */
export function claimsOf({ sources }: SeedDataset): Stated<SeedClaim>[] {
  return sources.flatMap((from) => from.claims.map((claim) => ({ ...claim, from })));
}

/** Every metric of a dataset. */
export function metricsOf({ sources }: SeedDataset): Stated<SeedMetric>[] {
  return sources.flatMap((from) => from.metrics.map((metric) => ({ ...metric, from })));
}
