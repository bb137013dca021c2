import { execFile } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { promisify } from "node:util";
import { getProjectPath } from "@/lib/cli/project";
import { buildNextEnvironment } from "@/lib/cli/site-build";
import { type DatabaseUrl, readDatabaseUrl } from "@/lib/db/database-url";
import { freePort } from "./free-port";
import { SHARED_BUILD, serveSite } from "./serve-site";

/** A site with a build, a database and seeds of its own, which a test may change. */
export interface OwnSite {
  /** Without a closing slash. */
  readonly address: string;
  /** The folder of its seeds, a copy. */
  readonly seeds: string;
  readonly database: DatabaseUrl;
  /**
   * Loads the seeds as they are now, as an operator would: in a process of its own. In the test's it would hold up its
   * connections to the site for so long that the site closes them.
   * @throws with what the command said where it failed
   */
  load(): Promise<unknown>;
  /** Asks it to stop, as an operator would. Returns its exit code. */
  end(): Promise<number | null>;
  stop(): Promise<void>;
}

/** What another site than one of a copy of the seeds on SQLite is made from. */
interface OwnSiteOptions {
  /** Writes other seeds than a copy into a folder. */
  readonly writeSeeds?: (folder: string) => void;
  /** An empty database that nothing else uses. */
  readonly database?: DatabaseUrl;
}

const run = promisify(execFile);

/** Serves the built site a second time, over a copy of the seeds. What it keeps is its own as well. */
export async function serveOwnSite(
  name: string,
  { writeSeeds = copySeeds, database: given }: OwnSiteOptions = {},
): Promise<OwnSite> {
  const folder = `.data/e2e/${name}`;
  rmSync(getProjectPath(folder), { recursive: true, force: true });
  copy(SHARED_BUILD, `${folder}/build`);
  const seeds = getProjectPath(`${folder}/seeds`);
  writeSeeds(seeds);
  const database = given ?? readDatabaseUrl(`file:${getProjectPath(`${folder}/data.db`)}`);
  const load = () =>
    run(process.execPath, ["--import", "tsx", "lib/cli/commands.ts", "data:load", seeds], {
      cwd: getProjectPath("."),
      env: { ...process.env, DATABASE_URL: database.url },
    });
  await load();
  const port = await freePort();
  const server = await serveSite(`${folder}/build`, port, {
    ...buildNextEnvironment("production"),
    DATABASE_URL: database.url,
    SITE_URL: "",
    CONTACT_URL: "",
  });
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  const end = () => {
    server.kill("SIGTERM");
    return ended;
  };
  const stop = async () => {
    server.kill("SIGKILL");
    await ended;
    rmSync(getProjectPath(folder), { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${port}`, seeds, database, load, end, stop };
}

function copySeeds(folder: string): void {
  cpSync(getProjectPath("seeds"), folder, { recursive: true });
}

function copy(from: string, to: string): void {
  const compilers = getProjectPath(`${from}/cache`);
  cpSync(getProjectPath(from), getProjectPath(to), { recursive: true, filter: (path) => path !== compilers });
}
