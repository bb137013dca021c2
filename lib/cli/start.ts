import { readDatabaseUrl } from "@/lib/db/database-url";
import { readEnvironment } from "@/lib/http/environment";
import { checkFolders, checkPort } from "./preconditions";
import { prepareDatabase } from "./prepare";
import { giveUp, step, stopOnSignal } from "./processes";
import { buildNextEnvironment, buildSite } from "./site-build";

stopOnSignal();
try {
  await prepare();
} catch (error) {
  giveUp(error);
}

/** Makes all that the site is served from; `serve.ts` serves it, as a program of its own. */
async function prepare(): Promise<void> {
  const place = readEnvironment();
  const database = readDatabaseUrl();
  const env = buildNextEnvironment("production");
  checkFolders(database);
  await checkPort(place);
  await prepareDatabase(database);
  await step("Building the site", async () => ((await buildSite(env)) ? "built" : null));
}
