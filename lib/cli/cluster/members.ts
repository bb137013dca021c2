import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { findPostgresAccount } from "@/lib/cli/postgres-programs";

/** The address of everything: nobody but this machine reaches it. */
export const HOST = "127.0.0.1";
const LONGEST_START_MS = 120_000;
const TRY_AGAIN_MS = 250;

interface Started {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Whether it runs as whoever started the cluster; else as the account of PostgreSQL. */
  readonly isOurs: boolean;
}

/** The programs of a cluster by their names, each with a log of its own. */
export class Members {
  readonly #folder: string;
  readonly #started = new Map<string, Started>();
  readonly #processes = new Map<string, ChildProcess>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  start(name: string, started: Started): void {
    this.#started.set(name, started);
    this.revive(name);
  }

  /** Starts a part that was killed. */
  revive(name: string): void {
    const started = this.#started.get(name);
    if (started === undefined) throw new Error(`The cluster has no ${name}.`);
    const log = openSync(path.join(this.#folder, `${name}.log`), "a");
    const child = spawn(started.program, started.args, {
      cwd: started.cwd,
      env: started.env,
      // In a group of its own, so that a kill takes its children along.
      detached: true,
      stdio: ["ignore", log, log],
      ...(!started.isOurs && findPostgresAccount()),
    });
    this.#processes.set(name, child);
  }

  /** Kills a part as a fault would, its children too. */
  kill(name: string): void {
    const pid = this.#processes.get(name)?.pid;
    if (pid !== undefined) killGroup(pid);
  }

  /** Kills all, the last first, and waits until they have ended. */
  async killAll(): Promise<void> {
    for (const name of [...this.#processes.keys()].reverse()) this.kill(name);
    const ended = [...this.#processes.values()].map((child) => {
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
      return new Promise<void>((resolve) => child.once("exit", () => resolve()));
    });
    await Promise.race([Promise.all(ended), setTimeout(10_000)]);
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

/** @throws where it is not so in two minutes */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + LONGEST_START_MS;
  while (!(await isSo())) {
    if (performance.now() > deadline)
      throw new Error(`${what} did not come up in ${LONGEST_START_MS / 1000} s.`);
    await setTimeout(TRY_AGAIN_MS);
  }
}

/** Whether an address answers that all is well. */
export async function isOk(address: string): Promise<boolean> {
  return fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}
