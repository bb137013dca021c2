import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { generateClients } from "@/lib/cli/generate-clients";
import { projectPath } from "@/lib/cli/project";
import { buildSite, nextEnvironment } from "@/lib/cli/site-build";
import { serveSite } from "@/lib/cli/site-server";
import { databaseUrl } from "@/lib/db/database-url";
import { type BrowserProgram, findBrowser } from "./find-browser";
import { freePort } from "./free-port";

declare module "vitest" {
  interface ProvidedContext {
    browser: BrowserProgram;
    /** The address of the served site, without a closing slash. */
    site: string;
  }
}

const FOLDER = ".data/e2e";

/** Builds the site over the real seeds, in a folder of its own, and serves it. Returns what stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("browser", await findBrowser());
  await generateClients();
  rmSync(projectPath(`${FOLDER}/data`), { recursive: true, force: true });
  const database = databaseUrl(`file:${projectPath(`${FOLDER}/data/interphase.db`)}`);
  const { loadSeeds } = await import("@/lib/cli/load-seeds");
  await loadSeeds(projectPath("seeds"), database);
  const env = { ...nextEnvironment("production"), DATABASE_URL: database.url, SITE_URL: "", CONTACT_URL: "" };
  await buildSite(env, `${FOLDER}/build`, ["seeds"]);
  const place = { host: "127.0.0.1", port: await freePort(), siteUrl: null, contactUrl: null };
  const server = await serveSite(place, { ...env, INTERPHASE_DIST_DIR: `${FOLDER}/build` });
  project.provide("site", `http://${place.host}:${place.port}`);
  return async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await ended;
  };
}
