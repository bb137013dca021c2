import type { DatabaseUrl } from "@/lib/db/database-url";
import { type ContentVersion, openVersionReader } from "@/lib/db/version-reader";
import { generateClients } from "./database-clients";
import { step } from "./processes";
import { withProgress } from "./progress";
import { getProjectPath } from "./project";
import { hashFiles, isStamped, stamp } from "./stamp";

/** Makes the database clients, then the database with the checked seeds in it, where that is not done already. */
export async function prepareDatabase(database: DatabaseUrl): Promise<void> {
  await makeClients();
  await loadDatabase(database);
}

/**
 * Makes the database clients, and finds what a database holds that is not to be loaded.
 * @throws a sentence where it holds nothing, or cannot be read
 */
export async function findContent(database: DatabaseUrl): Promise<void> {
  await makeClients();
  await step(`Looking into ${database.described}`, async () => {
    const { readHeldContent } = await import("./held-content");
    return `version ${(await readHeldContent(database)).version}`;
  });
}

async function makeClients(): Promise<void> {
  await step("Making the database clients", async () => ((await generateClients()) ? "made" : null));
}

/**
 * Checks the seeds and loads them, where they changed.
 * @throws an error whose message lists the seeds' problems, or says in a sentence what is wrong with the database
 */
export async function loadDatabase(database: DatabaseUrl): Promise<void> {
  await step(`Checking seeds/ and loading them into ${database.described}`, () => load(database));
}

/** What the rows of a database are made from. */
const MADE_FROM = ["seeds", "lib/domain", "lib/schema", "lib/db", "prisma/sql", "package-lock.json"];
/** Where is noted what was loaded last, and from what. */
const NOTE = "node_modules/.cache/interphase-loaded";

async function load(database: DatabaseUrl): Promise<string> {
  const hash = hashFiles(MADE_FROM, database.url, (path) => path === "lib/db/generated");
  const held = await readLoaded(database);
  if (held && isStamped(NOTE, noteOf(hash, held))) return `already there, version ${held.version}`;
  // Only now, since what it imports was made in the step before.
  const { loadSeeds } = await import("./load-seeds");
  const { changed, version } = await withProgress((tell) =>
    loadSeeds(getProjectPath("seeds"), database, tell),
  );
  const loaded = await readLoaded(database);
  if (loaded) stamp(NOTE, noteOf(hash, loaded));
  return `${changed ? "loaded" : "already there"}, version ${version}`;
}

function noteOf(hash: string, { version, loadedAt }: ContentVersion): string {
  return `${hash} ${version} ${loadedAt}`;
}

/** Which content a database holds; null where it holds none, or cannot be read, of which the load says more. */
async function readLoaded(database: DatabaseUrl): Promise<ContentVersion | null> {
  const reader = openVersionReader(database);
  try {
    return await reader.read();
  } catch {
    return null;
  } finally {
    await reader.close();
  }
}
