import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import type { TestProject } from "vitest/node";
import { generateClients } from "@/lib/cli/database-clients";
import { getProjectPath } from "@/lib/cli/project";
import { buildNextEnvironment, buildSite } from "@/lib/cli/site-build";
import { readDatabaseUrl, type SqliteUrl } from "@/lib/db/database-url";
import { type BrowserProgram, findBrowser } from "./find-browser";
import { freePort } from "./free-port";
import { startPostgres } from "./postgres";
import { SHARED_BUILD, SHARED_DATABASE, serveSite } from "./serve-site";

declare module "vitest" {
  interface ProvidedContext {
    browser: BrowserProgram;
    /** The address of the served site, without a closing slash. */
    site: string;
    /** The address that says whether the site is there yet. */
    gate: string;
  }
}

const HOST = "127.0.0.1";

/**
 * Builds the site over the real seeds, in a folder of its own, and serves it, while tests that need no site run.
 * Those that do wait at the gate. Returns what stops it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("browser", await findBrowser());
  await generateClients();
  const postgres = await startPostgres();
  project.provide("postgresUrl", postgres?.url ?? null);
  const port = await freePort();
  const site = makeSite(port);
  const gate = await openGate(site);
  project.provide("site", `http://${HOST}:${port}`);
  project.provide("gate", `http://${HOST}:${(gate.address() as AddressInfo).port}`);
  return async () => {
    gate.close();
    const server = await site.catch(() => null);
    if (server) {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGKILL");
      await ended;
    }
    await postgres?.stop();
  };
}

async function makeSite(port: number) {
  const database = readDatabaseUrl(SHARED_DATABASE) as SqliteUrl;
  rmSync(dirname(database.path), { recursive: true, force: true });
  const { loadSeeds } = await import("@/lib/cli/load-seeds");
  await loadSeeds(getProjectPath("seeds"), database);
  const env = {
    ...buildNextEnvironment("production"),
    DATABASE_URL: database.url,
    SITE_URL: "",
    CONTACT_URL: "",
  };
  await buildSite(env, SHARED_BUILD, ["seeds"]);
  return serveSite(SHARED_BUILD, port, env);
}

/** Answers 204 once the site is there, 503 until then, and 500 with what went wrong. */
async function openGate(site: Promise<unknown>): Promise<Server> {
  let [status, words] = [503, ""];
  site.then(
    () => {
      status = 204;
    },
    (error: Error) => {
      [status, words] = [500, error.message];
    },
  );
  const gate = createServer((_, answer) => answer.writeHead(status, { Connection: "close" }).end(words));
  await new Promise<void>((resolve) => void gate.listen(0, HOST, resolve));
  return gate;
}
