import { readDataset } from "@/lib/db/database";
import { listSaidDays } from "@/lib/db/queries/said-days";
import type { Day } from "@/lib/domain/days";
import type { DatasetFacts } from "@/lib/schema/pages/files";

/** Reads what the content says of itself, as of a day. */
export async function readDatasetFacts(asOf: Day): Promise<DatasetFacts> {
  return readDataset(async (client, { version, loadedAt }) => {
    const { first, last } = await listSaidDays(client, asOf);
    return { version, loadedAt, first, last };
  });
}
