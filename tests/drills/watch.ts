import { Agent, get } from "node:http";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { countLoads } from "@/tests/fuzz/marked-seeds";

/** What a drill cost. */
export interface Cost {
  /** The longest time in which nothing could be written. */
  secondsWithoutWrites: number;
  reads: number;
  /** Answers that a reader could do nothing with. */
  readErrors: number;
  /** 503 with a time to come again. */
  putOff: number;
  /** Rows that were acknowledged and are not there. */
  rowsLost: number;
  /** Answers of two contents. */
  mixed: number;
  /** Answers of an older content than the same reader had seen. */
  wentBack: number;
}

const WRITE_EVERY_MS = 100;
/** Readers ask from addresses of their own, as clients of a balancer do. */
const READERS = ["127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"];
const LONGEST_ANSWER_MS = 30_000;

/** Writes and reads all the while, and tells in the end what it met. */
export class Watch {
  readonly cost: Cost = {
    ...{ secondsWithoutWrites: 0, reads: 0, readErrors: 0, putOff: 0 },
    ...{ rowsLost: 0, mixed: 0, wentBack: 0 },
  };
  #isOver = false;
  #lastWrite = performance.now();
  readonly #errors: string[] = [];
  readonly #running: Promise<void>[] = [];

  /**
   * @param primaries addresses of the primary, of which the first that answers is written to
   * @param sites addresses of the site, of which a reader asks the next where one is away
   */
  constructor(primaries: readonly string[], sites: readonly string[]) {
    this.#running.push(this.#write(primaries));
    for (const [at, from] of READERS.entries()) this.#running.push(this.#read(sites, at, from));
  }

  /** Whether something could be written within the last second. */
  get isWriting(): boolean {
    return performance.now() - this.#lastWrite < 1_000;
  }

  /** Ends the watch. Returns what failed, in words. */
  async end(): Promise<readonly string[]> {
    this.#isOver = true;
    await Promise.all(this.#running);
    return this.#errors;
  }

  async #write(primaries: readonly string[]): Promise<void> {
    const table = "drill_of_writes";
    const written: number[] = [];
    let [client, at, next] = [null as pg.Client | null, 0, 1];
    const connect = async () => {
      const opened = new pg.Client({
        connectionString: primaries[at++ % primaries.length],
        connectionTimeoutMillis: 1_000,
        query_timeout: 3_000,
      });
      opened.on("error", () => {});
      await opened.connect();
      return opened;
    };
    const drop = () => {
      void client?.end().catch(() => {});
      client = null;
    };
    while (!this.#isOver || client === null) {
      try {
        client ??= await connect();
        await client.query(`CREATE TABLE IF NOT EXISTS ${table} (id INTEGER PRIMARY KEY)`);
        await client.query(`INSERT INTO ${table} VALUES ($1)`, [next]);
        written.push(next);
        const now = performance.now();
        this.cost.secondsWithoutWrites = Math.max(
          this.cost.secondsWithoutWrites,
          (now - this.#lastWrite) / 1_000,
        );
        this.#lastWrite = now;
      } catch {
        // Whether it was written nobody knows: the next one has another number.
        drop();
      }
      next++;
      await setTimeout(WRITE_EVERY_MS);
    }
    const { rows } = await client.query<{ id: number }>(`SELECT id FROM ${table}`);
    const there = new Set(rows.map(({ id }) => id));
    this.cost.rowsLost = written.filter((id) => !there.has(id)).length;
    await client.query(`DROP TABLE ${table}`);
    drop();
  }

  async #read(sites: readonly string[], reader: number, from: string): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    let newest = "";
    for (let turn = 0; !this.#isOver; turn++) {
      const path =
        turn % 2 === 0
          ? `/companies?limit=${12 + (turn % 40)}`
          : `/api/v1/milestones?scope=all&limit=${1 + ((turn * 7 + reader) % 400)}`;
      const answer = await askAny(sites, reader, path, agent, from);
      this.cost.reads++;
      if (answer.status === 503 && answer.again) this.cost.putOff++;
      else if (answer.status !== 200) {
        this.cost.readErrors++;
        this.#errors.push(`${answer.status} ${answer.text.slice(0, 200)}: ${path}`);
      }
      if (countLoads(answer.text) > 1) this.cost.mixed++;
      const loadedAt = /"loadedAt":"([^"]+)"/.exec(answer.text)?.[1];
      if (loadedAt !== undefined && loadedAt < newest) this.cost.wentBack++;
      if (loadedAt !== undefined && loadedAt > newest) newest = loadedAt;
      await setTimeout(30);
    }
    agent.destroy();
  }
}

interface Answer {
  readonly status: number;
  readonly again: boolean;
  readonly text: string;
}

/** Asks a balancer, and the other where that one is away: a browser does so by the name that both have. */
async function askAny(
  sites: readonly string[],
  reader: number,
  path: string,
  agent: Agent,
  from: string,
): Promise<Answer> {
  let answer: Answer = { status: 0, again: false, text: "" };
  for (let tried = 0; tried < sites.length; tried++) {
    answer = await ask(`${sites[(reader + tried) % sites.length]}${path}`, agent, from);
    if (answer.status !== 0) return answer;
  }
  return answer;
}

function ask(address: string, agent: Agent, from: string): Promise<Answer> {
  return new Promise((resolve) => {
    const fail = (error: Error) => resolve({ status: 0, again: false, text: error.message });
    const outgoing = get(address, { agent, localAddress: from, timeout: LONGEST_ANSWER_MS }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", fail);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          again: answer.headers["retry-after"] !== undefined,
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error("no answer in time")));
    outgoing.on("error", fail);
  });
}
