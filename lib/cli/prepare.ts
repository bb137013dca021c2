import type { DatabaseUrl } from "@/lib/db/database-url";
import { generateClients } from "./generate-clients";
import { projectPath } from "./project";
import { step } from "./steps";

/** Makes the database clients, then the database with the checked seeds in it, where that is not done already. */
export async function prepareDatabase(database: DatabaseUrl): Promise<void> {
  await step("Making the database clients", async () => ((await generateClients()) ? "made" : null));
  await loadDatabase(database);
}

/**
 * Checks the seeds and loads them, where they changed.
 * @throws an error whose message lists the seeds' problems, or says in a sentence what is wrong with the database
 */
export async function loadDatabase(database: DatabaseUrl): Promise<void> {
  await step(`Checking seeds/ and loading them into ${database.described}`, () => load(database));
}

async function load(database: DatabaseUrl): Promise<string> {
  // Only now, since what it imports was made in the step before.
  const { loadSeeds } = await import("./load-seeds");
  const { changed, version } = await loadSeeds(projectPath("seeds"), database);
  return `${changed ? "loaded" : "already there"}, version ${version}`;
}
