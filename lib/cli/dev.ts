import { readDatabaseUrl } from "@/lib/db/database-url";
import { readEnvironment } from "@/lib/http/environment";
import { checkFolders, checkPort } from "./preconditions";
import { loadDatabase, prepareDatabase } from "./prepare";
import { giveUp, spawnNode, stopOnSignal } from "./processes";
import { getProjectPath } from "./project";
import { buildNextEnvironment, NEXT } from "./site-build";
import { watchFolder } from "./watch-folder";

const SETTLED = 150;

stopOnSignal();
try {
  await develop();
} catch (error) {
  giveUp(error);
}

async function develop(): Promise<void> {
  const place = readEnvironment();
  const database = readDatabaseUrl();
  checkFolders(database);
  await checkPort(place);
  await prepareDatabase(database);
  const args = [NEXT, "dev", "-H", place.host, "-p", String(place.port)];
  spawnNode(args, buildNextEnvironment("development"), "inherit").once("exit", (code) =>
    process.exit(code ?? 0),
  );
  loadOnChange(() => loadDatabase(database));
}

/** Loads the seeds once their files have come to rest, one load after the other. */
function loadOnChange(load: () => Promise<void>): void {
  let settling: NodeJS.Timeout | undefined;
  let loading = Promise.resolve();
  watchFolder(getProjectPath("seeds"), () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      loading = loading.then(load).catch((error: Error) => console.error(error.message));
    }, SETTLED);
  });
}
