import { databaseUrl } from "@/lib/db/database-url";
import { environment } from "@/lib/http/environment";
import { isStopping, stopOnSignal } from "./children";
import { checkFolders, checkPort } from "./preconditions";
import { prepareDatabase } from "./prepare";
import { buildSite, nextEnvironment } from "./site-build";
import { formatAddress, serveSite } from "./site-server";
import { giveUp, step } from "./steps";

stopOnSignal();
try {
  await start();
} catch (error) {
  giveUp(error);
}

async function start(): Promise<void> {
  const place = environment();
  const database = databaseUrl();
  const env = nextEnvironment("production");
  checkFolders(database);
  await checkPort(place);
  await prepareDatabase(database);
  await step("Building the site", async () => ((await buildSite(env)) ? "built" : null));
  await step("Starting the server", async () => {
    const server = await serveSite(place, env);
    server.once("exit", (code, signal) => {
      if (!isStopping()) giveUp(new Error(`The server ended by itself (${signal ?? `exit code ${code}`}).`));
    });
    return "it answers";
  });
  console.log(`Interphase is at ${formatAddress(place)}`);
}
