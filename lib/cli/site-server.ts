import type { ChildProcess } from "node:child_process";
import type { Environment } from "@/lib/http/environment";
import { isStopping, spawnNode } from "./children";
import { projectPath } from "./project";

type Place = Pick<Environment, "host" | "port">;

const TRY_AGAIN = 50;
const GIVE_UP = 60_000;

/** The address people on this machine open. */
export function formatAddress({ host, port }: Place): string {
  return origin(["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host, port);
}

function origin(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/**
 * Starts the built site and resolves once it has answered for its data and its first page, so that the first
 * reader does not wait for what a fresh process does once.
 * @throws an error that holds what the server said, where it ends or does not come up.
 */
export async function serveSite(place: Place, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const args = ["--import", "tsx", projectPath("lib/cli/listen.ts"), place.host, String(place.port)];
  const server = spawnNode(args, env, "pipe");
  const said = keepOutput(server);
  await Promise.race([answers(place), ended(server, said)]);
  said.passOn();
  return server;
}

interface KeptOutput {
  text: string;
  /** From now on output goes to this process's own. */
  passOn(): void;
}

function keepOutput(server: ChildProcess): KeptOutput {
  const kept: KeptOutput = {
    text: "",
    passOn() {
      for (const stream of ["stdout", "stderr"] as const)
        server[stream]?.removeAllListeners("data").pipe(process[stream]);
    },
  };
  for (const stream of ["stdout", "stderr"] as const)
    server[stream]?.on("data", (chunk: Buffer) => (kept.text += chunk));
  return kept;
}

async function ended(server: ChildProcess, said: KeptOutput): Promise<never> {
  await new Promise((resolve) => server.once("close", resolve));
  if (isStopping()) return new Promise(() => {});
  throw new Error(`The server ended before it answered.\n${said.text.trim()}`);
}

async function answers({ host, port }: Place): Promise<void> {
  const reached = origin(REACHED_AT[host] ?? host, port);
  const deadline = performance.now() + GIVE_UP;
  for (const address of [`${reached}/api/health`, `${reached}/`]) {
    let answer = await statusOf(address);
    while (answer === null && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
      answer = await statusOf(address);
    }
    if (answer !== 200) throw new Error(`${address} answers with ${answer ?? "nothing"} instead of 200.`);
  }
}

const REACHED_AT: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

async function statusOf(address: string): Promise<number | null> {
  try {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
}
