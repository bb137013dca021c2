import { readDatabaseUrl, readServedDatabaseUrl } from "@/lib/db/database-url";
import { readEnvironment } from "@/lib/http/environment";
import { checkFolders, checkPort } from "./preconditions";
import { findContent, prepareDatabase } from "./prepare";
import { giveUp, step, stopOnSignal } from "./processes";
import { buildNextEnvironment, buildSite } from "./site-build";

stopOnSignal();
try {
  await prepare();
} catch (error) {
  giveUp(error);
}

/**
 * Makes all that the site is served from; `serve.ts` serves it, as a program of its own. With `--without-loading` it serves
 * what the database holds; with `--without-serving` the address may be another's, which goes on serving meanwhile.
 */
async function prepare(): Promise<void> {
  const place = readEnvironment();
  const isLoading = !process.argv.includes("--without-loading");
  const database = isLoading ? readDatabaseUrl() : readServedDatabaseUrl();
  const env = buildNextEnvironment("production");
  checkFolders(isLoading ? database : null);
  if (!process.argv.includes("--without-serving")) await checkPort(place);
  await (isLoading ? prepareDatabase(database) : findContent(database));
  await step("Building the site", async () => ((await buildSite(env)) ? "built" : null));
}
