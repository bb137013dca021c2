import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { projectPath } from "@/lib/cli/project";

/** A loader in a process of its own. */
export interface Loader {
  /** Waits until it has said a word; fails with what it said where it ends before. */
  said(word: string): Promise<void>;
  go(): void;
  /** Kills it outright and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits for its end; its last line is the version it loaded. */
  ended(): Promise<string>;
}

/** Starts a loader of made-up content; it waits for `go`. */
export function startLoader(url: string, seed: number, stopAt?: string): Loader {
  const args = ["--import", "tsx", projectPath("tests/support/load-child.ts"), url, String(seed)];
  const child = spawn(process.execPath, stopAt === undefined ? args : [...args, stopAt], {
    cwd: projectPath("."),
    stdio: ["pipe", "pipe", "pipe"],
  });
  const output = listen(child);
  const exit = once(child, "exit");
  return {
    said: (word) => output.until(word),
    go: () => void child.stdin?.write("go\n"),
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
    async ended() {
      const [code] = await exit;
      if (code !== 0) throw new Error(`the loader ended with ${code}: ${output.text()}`);
      return output.text().trim().split("\n").at(-1) as string;
    },
  };
}

function listen(child: ChildProcess) {
  let text = "";
  const waiting = new Set<() => void>();
  const heard = (chunk: Buffer) => {
    text += chunk;
    for (const check of waiting) check();
  };
  child.stdout?.on("data", heard);
  child.stderr?.on("data", heard);
  return {
    text: () => text,
    until: (word: string) =>
      new Promise<void>((resolve, reject) => {
        const check = () => text.split("\n").includes(word) && resolve();
        waiting.add(check);
        child.once("exit", () => reject(new Error(`the loader ended without ${word}: ${text}`)));
        check();
      }),
  };
}
