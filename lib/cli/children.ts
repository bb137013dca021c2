import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { projectPath } from "./project";

const children = new Set<ChildProcess>();
/** A little longer than the front lets answers under way take. */
const PATIENCE = 11_000;
const PARENT_CHECK = 500;

/** A program of the project in Node. It ends with this process, also where this one is killed outright. */
export function spawnNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: "pipe" | "inherit",
): ChildProcess {
  const stdio: SpawnOptions["stdio"] = ["pipe", output, output];
  const child = spawn(process.execPath, [...END_WITH_PARENT, ...args], { cwd: projectPath("."), env, stdio });
  children.add(child);
  child.on("exit", () => children.delete(child));
  return child;
}

/** Nothing is ever written to a child's input: it closes when this process is gone. */
const END_WITH_PARENT = [
  "--import",
  "data:text/javascript,process.stdin.on('end',()=>process.exit()).resume().unref()",
];

/** Calls back once the program is to end: on Ctrl-C, SIGTERM, or the end of npm. */
export function onStop(stop: () => void): void {
  const once = () => {
    if (stopping) return;
    stopping = true;
    stop();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, once);
  if (process.env.npm_lifecycle_event) stopWithParent(process.ppid, once);
}

/** When the program is to end: ends the children, kills those that take too long, and exits with 0. */
export function stopOnSignal(): void {
  onStop(stopChildren);
}

/**
 * A shell between npm and this process may take the signal and not pass it on; and where npm is killed outright, the shell
 * lives on.
 */
function stopWithParent(parent: number, stop: () => void): void {
  const grandparent = parentOf(parent);
  const check = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return;
    clearInterval(check);
    stop();
  }, PARENT_CHECK);
  check.unref();
}

/** The process that started another, where the system tells it in files; null elsewhere. */
function parentOf(pid: number): string | null {
  try {
    return /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? null;
  } catch {
    return null;
  }
}

let stopping = false;

/** Whether this process was asked to stop, so that the end of a child is no failure. */
export function isStopping(): boolean {
  return stopping;
}

function stopChildren(): void {
  const ended = [...children].map((child) => new Promise((resolve) => child.on("exit", resolve)));
  for (const child of children) child.kill("SIGTERM");
  setTimeout(() => {
    for (const child of children) child.kill("SIGKILL");
  }, PATIENCE);
  void Promise.all(ended).then(() => process.exit(0));
}
