import { Agent, get, type IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** A request that takes longer has failed. */
const LONGEST_MS = 60_000;
/** After so many failures in a row the rest of a kind is not asked for. */
const MOST_FAILURES = 3;

/** How long answers took, in milliseconds and in order; of what failed the time until then. */
export interface Times {
  readonly times: readonly number[];
  readonly failed: number;
}

/** Times of several kinds of requests as those of one. */
export function joinTimes(all: readonly Times[]): Times {
  return {
    times: all.flatMap(({ times }) => times),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Asks a site for one address after the other, and keeps count of what it answers. */
export interface Asker {
  time(paths: readonly string[]): Promise<Times>;
  /** The text of an answer. @throws where it is not 200 */
  read(path: string): Promise<string>;
  /** A whole answer, unpacked, and how long it took. */
  ask(path: string): Promise<Answer>;
  /** Answers that were not 200, by status and path without its query; 0 is none within a minute. */
  readonly faults: ReadonlyMap<string, number>;
  /** The longest page, in bytes as it is read. */
  readonly largest: { readonly bytes: number; readonly path: string };
  close(): void;
}

/** A whole answer; its status is 0 where none came in time. */
export interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly body: Buffer;
  readonly type: string;
}

export function createAsker(site: string): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const faults = new Map<string, number>();
  let largest = { bytes: 0, path: "" };
  const askOnce = async (path: string): Promise<Answer> => {
    const answer = await ask(agent, site + path);
    const fault = `${answer.status} ${path.split("?")[0]?.replace(/^(\/companies\/).+/, "$1…")}`;
    if (answer.status !== 200) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    const isPage = answer.type.startsWith("text/html");
    if (isPage && answer.body.length > largest.bytes) largest = { bytes: answer.body.length, path };
    return answer;
  };
  return {
    faults,
    get largest() {
      return largest;
    },
    async time(paths) {
      const times: number[] = [];
      let [failed, inARow] = [0, 0];
      for (const path of paths) {
        const { status, ms } = await askOnce(path);
        times.push(ms);
        if (status === 200) inARow = 0;
        else [failed, inARow] = [failed + 1, inARow + 1];
        if (inARow < MOST_FAILURES) continue;
        console.error(`    ${path}: ${MOST_FAILURES} failed one after the other, the last with ${status}`);
        break;
      }
      return { times, failed };
    },
    async read(path) {
      const { status, body } = await askOnce(path);
      if (status !== 200) throw new Error(`${path} answers ${status}`);
      return body.toString("utf8");
    },
    ask: askOnce,
    close: () => agent.destroy(),
  };
}

function ask(agent: Agent, address: string): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve) => {
    const fail = () => resolve({ status: 0, ms: performance.now() - began, body: Buffer.alloc(0), type: "" });
    const request = get(address, { agent, headers: { "accept-encoding": "br, gzip" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", fail);
      answer.on("end", () => {
        clearTimeout(patience);
        const ms = performance.now() - began;
        const type = answer.headers["content-type"] ?? "";
        resolve({ status: answer.statusCode ?? 0, ms, body: unpack(answer, Buffer.concat(parts)), type });
      });
    });
    const patience = setTimeout(() => request.destroy(new Error("too long")), LONGEST_MS);
    request.on("error", () => {
      clearTimeout(patience);
      fail();
    });
  });
}

function unpack({ headers }: IncomingMessage, body: Buffer): Buffer {
  if (headers["content-encoding"] === "br") return brotliDecompressSync(body);
  return headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
}
