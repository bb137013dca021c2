import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { brotliDecompressSync } from "node:zlib";
import { readServedDatabaseUrl } from "@/lib/db/database-url";
import { openVersionReader } from "@/lib/db/version-reader";
import { readEnvironment } from "@/lib/http/environment";
import { Front } from "@/lib/server/front";
import { watchConnections } from "@/lib/server/graceful-stop";
import { LatestContent, OF_A_FILE, OF_SERVERS } from "@/lib/server/latest-content";
import { Renderer } from "@/lib/server/renderer";
import { warmUp } from "@/lib/server/warm-up";
import { describeListenProblem, findInheritedSocket } from "./preconditions";
import { giveUp, isStopping, onStop, spawnNode, step } from "./processes";

/*
 * Serves the built site. What is kept is answered here; what has to be made is made by a process of its own, so that a page
 * that takes long to make holds up none that is kept. Both run from files that were made with the build: nothing that
 * translates stays in memory beside them.
 */

/** Longer than that of any proxy in front, which would otherwise send a request into a connection that is being closed. */
const KEEP_ALIVE_MS = 75_000;
/** How long answers that have begun may take once the site is to stop. */
const STOP_MS = 10_000;
/** How often it is looked whether the process that makes pages is there, and how long at most. */
const TRY_AGAIN_MS = 20;
const GIVE_UP_MS = 60_000;

// Rubbish is collected sooner, as in the process that makes pages; and two threads pack answers, as many as are made at a
// time, each of which keeps the memory that it once took. Young objects get 4 MB here (package.json): a kept answer needs few.
setFlagsFromString("--heap-growing-percent=20");
process.env.UV_THREADPOOL_SIZE ??= "2";

const place = readEnvironment();
const database = readServedDatabaseUrl();
const { host, port } = place;
const env = {
  ...process.env,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  // Two pools of memory for all threads and not eight a core, of which each keeps what it once had (glibc); this process
  // has one (package.json), since most of what it asks for there is room for packing.
  MALLOC_ARENA_MAX: "2",
} as const;
const folder = mkdtempSync(join(tmpdir(), "interphase-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const renderer = new Renderer(join(folder, "render.sock"));
const front = new Front({
  renderer,
  versions: new LatestContent(
    openVersionReader(database),
    database.engine === "sqlite" ? OF_A_FILE : OF_SERVERS,
  ),
  keptBytes: place.cacheBytes,
  atOnce: 2,
  waiting: 64,
  behindProxy: place.behindProxy,
  namesOrigin: place.siteUrl === null,
  isSecure: place.siteUrl?.startsWith("https:") ?? false,
  // Written in when this program is bundled.
  scriptPath: process.env.SCRIPT_PATH ?? "",
});
const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, front.listener);
const stopServer = watchConnections(server);
let isUp = false;
onStop(stop);
try {
  await step("Starting the server", async () => {
    startRenderer();
    // The first reader is not to wait for what a fresh process does once.
    for (const path of ["/api/health", "/"]) await untilItAnswers(path);
    isUp = true;
    await listen();
    return "it answers";
  });
  tellReady();
  console.log(`Interphase is at ${formatAddress()}`);
  // Beside the first readers; where a page fails, whoever asks for it is told.
  void warmUp(askMyself).catch(() => {});
} catch (error) {
  giveUp(error);
}

function startRenderer(): void {
  const program = fileURLToPath(new URL("render.mjs", import.meta.url));
  // Its memory is collected once it has grown by a third: left alone, Node waits until there is several times as much.
  const args = ["--heap-growing-percent=30", program, join(folder, "render.sock"), host, String(port)];
  const child = spawnNode(args, env, "pipe");
  // Only what goes wrong is told: else Next says how long it took to read its settings.
  child.stdout?.resume();
  child.stderr?.pipe(process.stderr);
  child.on("close", () => giveUpPages("The process that makes pages ended by itself."));
}

/**
 * Waits until a page is made.
 * @throws where nothing comes in time
 */
async function untilItAnswers(path: string): Promise<void> {
  const deadline = performance.now() + GIVE_UP_MS;
  while (performance.now() < deadline) {
    const answer = await renderer.ask("GET", path, { host: "localhost" }).catch(() => null);
    answer?.body.resume();
    if (answer?.status === 200) return;
    if (answer) giveUpPages(`${path} answers with ${answer.status} instead of 200.`);
    await setTimeout(TRY_AGAIN_MS);
  }
  throw new Error(`${path} does not answer within ${GIVE_UP_MS / 1000} seconds.`);
}

/** Where no page could be made yet, the build may be damaged: without its stamp the next start makes it anew. */
function giveUpPages(problem: string): void {
  if (isStopping()) return;
  if (!isUp) rmSync(new URL("../.stamp", import.meta.url), { force: true });
  giveUp(isUp ? problem : `${problem} The next start builds the site anew.`);
}

/** Asks for a page of the site as a browser does, so that the answer is kept as browsers will ask for it. */
async function askMyself(path: string): Promise<string> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(formatAddress() + path, { headers: { "accept-encoding": "br" } }, resolve).on("error", reject);
  });
  const parts = await answer.toArray();
  return brotliDecompressSync(Buffer.concat(parts)).toString();
}

async function listen(): Promise<void> {
  const inherited = findInheritedSocket(process.env, process.pid);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(describeListenProblem(error, host, port))),
    );
    if (inherited === null) server.listen(port, host, resolve);
    else server.listen({ fd: inherited }, resolve);
  });
}

/** Tells systemd that the site answers, where it waits for that before it stops another. */
function tellReady(): void {
  if (!process.env.NOTIFY_SOCKET) return;
  spawn("systemd-notify", ["--ready"], { stdio: "ignore" }).on("error", () => {});
}

/** Lets the answers under way finish. */
function stop(): void {
  void stopServer().then(() => process.exit(0));
  void setTimeout(STOP_MS, null, { ref: false }).then(() => process.exit(0));
}

/** The address people on this machine open. */
function formatAddress(): string {
  const reached = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}
