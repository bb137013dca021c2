import { spawn } from "node:child_process";
import { getProjectPath } from "@/lib/cli/project";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { listNextAddresses } from "@/lib/server/warm-up";
import { freePort } from "@/tests/support/free-port";

/** The site as `npm start` serves it. */
export interface Site {
  readonly address: string;
  /** Seconds from the command to the first answer. */
  readonly started: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** What `npm start` serves the site with, beside MALLOC_ARENA_MAX (package.json). */
const AS_STARTED = ["--max-semi-space-size=4"];

/** How a site is started, and how that is waited for: at most so many milliseconds, until this path is answered with 200. */
interface StartOptions {
  readonly longest?: number;
  readonly asks?: string;
  /** A copy of the project in which `npm start` is called, which loads that copy's own seeds first. */
  readonly project?: string;
}

/**
 * Starts the site on a port of its own, and waits until it answers.
 * @param database another than the environment's; where it is not for a copy of the project it is loaded already, and the
 * site that is built is served from it
 * @throws where it ends before it answers, or does not answer in time
 */
export async function startSite(
  database?: DatabaseUrl,
  { longest = Number.POSITIVE_INFINITY, asks = "/", project }: StartOptions = {},
): Promise<Site> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const isBuilt = database !== undefined && project === undefined;
  const [command, args] = isBuilt
    ? [process.execPath, [...AS_STARTED, getProjectPath(".next/site/serve.mjs")]]
    : ["npm", ["start"]];
  const program = spawn(command, args, {
    cwd: project ?? getProjectPath("."),
    env: {
      ...process.env,
      PORT: String(port),
      SITE_URL: "",
      ...(database && { DATABASE_URL: database.url }),
      ...(isBuilt && { MALLOC_ARENA_MAX: "1" }),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => program.once("exit", () => resolve()));
  while (!(await isUp(address + asks))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (program.exitCode !== null) throw new Error("The site ended before it answered.");
    if (performance.now() - began < longest) continue;
    program.kill("SIGTERM");
    throw new Error(`The site did not answer ${asks} in ${longest / 1000} s.`);
  }
  return {
    address,
    started: (performance.now() - began) / 1000,
    pid: program.pid ?? 0,
    stop: async () => {
      program.kill("SIGTERM");
      await ended;
    },
  };
}

/** What the site makes by itself after its start. */
export async function listMadeAhead({ address }: Site): Promise<string[]> {
  const [overview = "", companies = ""] = await Promise.all(
    ["/", "/companies"].map(async (path) => (await fetch(address + path)).text()),
  );
  return listNextAddresses(overview, companies);
}

/**
 * Waits until the site has made what it makes by itself after its start, so that nothing runs beside what is measured.
 * @param longest milliseconds after which it waits no more
 * @returns whether it has
 */
export async function untilItHasWarmedUp(site: Site, longest = Number.POSITIVE_INFINITY): Promise<boolean> {
  const { address } = site;
  const began = performance.now();
  for (const path of await listMadeAhead(site)) {
    const isKept = async () => {
      const answer = await fetch(address + path, { method: "HEAD" });
      return answer.headers.get("cache-status")?.endsWith("hit");
    };
    while (!(await isKept())) {
      if (performance.now() - began > longest) return false;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return true;
}

async function isUp(address: string): Promise<boolean> {
  return fetch(address).then(
    (answer) => answer.ok,
    () => false,
  );
}
