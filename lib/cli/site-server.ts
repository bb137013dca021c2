import type { ChildProcess } from "node:child_process";
import type { Environment } from "@/lib/http/environment";
import { getBuiltPath } from "./build-paths";
import { isStopping, spawnNode } from "./children";
import { type KeptOutput, keepOutput } from "./kept-output";
import { formatOrigin } from "./site-address";

type Place = Pick<Environment, "host" | "port">;

const TRY_AGAIN = 50;
const GIVE_UP = 60_000;

/**
 * Starts the built site and resolves once it has answered for its data and its first page, so that the first
 * reader does not wait for what a fresh process does once.
 * @throws an error that holds what the server said, where it ends or does not come up.
 */
export async function serveSite(place: Place, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const own = { ...env, HOST: place.host, PORT: String(place.port) };
  const server = spawnNode([getBuiltPath("site/serve.mjs", env)], own, "pipe");
  const said = keepOutput(server);
  await Promise.race([answers(place), ended(server, said)]);
  said.passOn();
  return server;
}

async function ended(server: ChildProcess, said: KeptOutput): Promise<never> {
  await new Promise((resolve) => server.once("close", resolve));
  if (isStopping()) return new Promise(() => {});
  throw new Error(`The server ended before it answered.\n${said.text.trim()}`);
}

async function answers({ host, port }: Place): Promise<void> {
  const reached = formatOrigin(REACHED_AT[host] ?? host, port);
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
