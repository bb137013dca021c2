import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { databaseUrl } from "@/lib/db/database-url";
import { openVersionReader } from "@/lib/db/version-reader";
import { environment } from "@/lib/http/environment";
import { Front } from "@/lib/server/front";
import { watchConnections } from "@/lib/server/graceful-stop";
import { Renderer } from "@/lib/server/renderer";
import { spawnNode } from "./children";
import { projectPath } from "./project";

/*
 * Serves the built site: `listen.ts <host> <port>`. What is kept is answered here; what has to be made is made by a process
 * of its own, so that a page that takes long to make holds up none that is kept.
 */

/** Longer than that of any proxy in front, which would otherwise send a request into a connection that is being closed. */
const KEEP_ALIVE_MS = 75_000;
/** How long answers that have begun may take once the site is to stop. */
const STOP_MS = 10_000;

/** How often it is looked whether the process that makes pages is there. */
const TRY_AGAIN_MS = 20;

const [hostname = "127.0.0.1", port = "3000"] = process.argv.slice(2);
const { siteUrl, cacheBytes, behindProxy } = environment();
const folder = mkdtempSync(join(tmpdir(), "interphase-"));
const socketPath = join(folder, "render.sock");
const made = spawnNode(
  ["--import", "tsx", projectPath("lib/cli/render.ts"), socketPath, hostname, port],
  process.env,
  "inherit",
);
let isStopping = false;
made.on("exit", () => {
  if (!isStopping) fail("The process that makes pages ended by itself.");
});
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const renderer = new Renderer(socketPath);
const front = new Front({
  renderer,
  versions: openVersionReader(databaseUrl()),
  keptBytes: cacheBytes,
  atOnce: 2,
  waiting: 64,
  behindProxy,
  namesOrigin: siteUrl === null,
});
const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, front.listener);
const stopServer = watchConnections(server);
server.on("error", (error) => fail(error.message));
await untilItAnswers();
server.listen(Number(port), hostname);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);

/** Waits until the process that makes pages has come up. */
async function untilItAnswers(): Promise<void> {
  for (;;) {
    const answer = await renderer.ask("GET", "/api/health", {}).catch(() => null);
    answer?.body.resume();
    if (answer) return;
    await setTimeout(TRY_AGAIN_MS);
  }
}

/** Lets the answers under way finish. */
function stop(): void {
  isStopping = true;
  void stopServer().then(() => process.exit(0));
  void setTimeout(STOP_MS, null, { ref: false }).then(() => process.exit(0));
}

function fail(message: string): void {
  console.error(message);
  process.exit(1);
}
