import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { getProjectPath } from "@/lib/cli/project";

/** A loader in a process of its own. */
export interface Loader {
  /** Waits until it has said a word so many times; fails with what it said where it ends before. */
  said(word: string, times?: number): Promise<void>;
  go(): void;
  /** Kills it outright and waits until it is gone. */
  kill(): Promise<void>;
  /** Lets it end; gives the lines it said. */
  end(): Promise<string[]>;
}

/** Starts a loader of made-up content; it waits for `go` before each load. */
export function startLoader(url: string, seed: number, stopAt?: string): Loader {
  const args = ["--import", "tsx", getProjectPath("tests/support/load-child.ts"), url, String(seed)];
  const child = spawn(process.execPath, stopAt === undefined ? args : [...args, stopAt], {
    cwd: getProjectPath("."),
    stdio: ["pipe", "pipe", "pipe"],
  });
  const output = listen(child);
  const exit = once(child, "exit");
  return {
    said: (word, times = 1) => output.until(word, times),
    go: () => void child.stdin?.write("go\n"),
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
    async end() {
      child.stdin?.end();
      const [code] = await exit;
      if (code !== 0) throw new Error(`the loader ended with ${code}: ${output.lines().join("\n")}`);
      return output.lines();
    },
  };
}

function listen(child: ChildProcess) {
  let text = "";
  const lines = () => text.split("\n");
  const waiting = new Set<() => void>();
  const heard = (chunk: Buffer) => {
    text += chunk;
    for (const check of waiting) check();
  };
  child.stdout?.on("data", heard);
  child.stderr?.on("data", heard);
  return {
    lines,
    until: (word: string, times: number) =>
      new Promise<void>((resolve, reject) => {
        const check = () => lines().filter((line) => line === word).length >= times && resolve();
        waiting.add(check);
        child.once("exit", () => reject(new Error(`the loader ended without ${word}: ${text}`)));
        check();
      }),
  };
}
