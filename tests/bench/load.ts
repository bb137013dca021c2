import { Agent, type AgentOptions, get } from "node:http";

/** How long requests took, in milliseconds. */
export interface Load {
  readonly seconds: number;
  readonly times: readonly number[];
  /** Answers by their status. */
  readonly statuses: ReadonlyMap<number, number>;
}

/**
 * Asks for addresses one after the other on each of some connections, as a browser of today asks.
 * @param from the address of this machine that asks: to a server each is a client of its own
 */
export async function askAll(
  site: string,
  paths: Iterable<string>,
  connections: number,
  from = "127.0.0.1",
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, localAddress: from } as AgentOptions);
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const rest = paths[Symbol.iterator]() as IterableIterator<string>;
  const began = performance.now();
  const one = async () => {
    for (const path of rest) {
      const params = performance.now();
      const status = await ask(agent, site + path);
      times.push(performance.now() - params);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return { seconds: (performance.now() - began) / 1000, times, statuses };
}

function ask(agent: Agent, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { "accept-encoding": "br, gzip" } }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    }).on("error", reject);
  });
}

/** The time that some share of requests did not exceed. */
export function getQuantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
