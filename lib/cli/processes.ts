import { type ChildProcess, spawn } from "node:child_process";
import { getProjectPath } from "./project";

/** A little longer than the front lets answers under way take. */
const PATIENCE_MS = 11_000;
const PARENT_CHECK_MS = 500;

const children = new Set<ChildProcess>();
let stopping = false;

/** Nothing is ever written to a child's input: it closes when this process is gone, also where it is killed outright. */
const END_WITH_PARENT = [
  "--import",
  "data:text/javascript,process.stdin.on('end',()=>process.exit()).resume().unref()",
];

/** Starts a program of the project in Node, which ends with this process. */
export function spawnNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: "pipe" | "inherit",
): ChildProcess {
  const child = spawn(process.execPath, [...END_WITH_PARENT, ...args], {
    cwd: getProjectPath("."),
    env,
    stdio: ["pipe", output, output],
  });
  children.add(child);
  child.on("exit", () => children.delete(child));
  return child;
}

/**
 * Runs a Node program of the project to its end, with its output kept back.
 * @throws an error that holds the output, where the program fails.
 */
export async function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawnNode(args, env, "pipe");
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(output.trim());
}

/** Calls back once the program is to end: on Ctrl-C, SIGTERM, or the end of npm. */
export function onStop(stop: () => void): void {
  const once = () => {
    if (stopping) return;
    stopping = true;
    stop();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, once);
  const parent = process.ppid;
  // Whoever ends npm outright means the site as well.
  const check = () => process.ppid !== parent && once();
  if (process.env.npm_lifecycle_event) setInterval(check, PARENT_CHECK_MS).unref();
}

/** When the program is to end: ends the children, kills those that take too long, and exits with 0. */
export function stopOnSignal(): void {
  onStop(() => {
    const ended = [...children].map((child) => new Promise((resolve) => child.on("exit", resolve)));
    for (const child of children) child.kill("SIGTERM");
    setTimeout(() => {
      for (const child of children) child.kill("SIGKILL");
    }, PATIENCE_MS);
    void Promise.all(ended).then(() => process.exit(0));
  });
}

/** Whether this process was asked to stop, so that the end of a child is no failure. */
export function isStopping(): boolean {
  return stopping;
}

/**
 * Does one step of the start and says in one line what it was and how long it took. The work returns a few
 * words on what came of it, or null where all was done before.
 */
export async function step(title: string, work: () => Promise<string | null>): Promise<void> {
  const began = performance.now();
  process.stdout.write(`${title} … `);
  try {
    const outcome = (await work()) ?? "nothing to do";
    process.stdout.write(`${outcome}, ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  } catch (error) {
    if (!stopping) process.stdout.write("failed\n");
    throw error;
  }
}

/** Lets a command go on to its end where who reads its output has read enough, as `head` has. */
export function letReadersLeave(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
}

/** Prints an error as its sentence alone and ends the process, unless it is being stopped anyway: then it goes on. */
export function giveUp(error: unknown, code = 1): void {
  if (stopping) return;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(code);
}
