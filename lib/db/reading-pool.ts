import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";
import { type ContentVersion, SELECT_CONTENT } from "./version-reader";

/** What readings on PostgreSQL are bound to. */
export interface ReadingBounds {
  /** So many connections they hold at most; who finds none free waits. A server may grant few, and a load wants one too. */
  readonly connections: number;
  /** After so many milliseconds a statement is given up: a lock that somebody holds is not to hold up every reader. */
  readonly statementMs: number;
  /** After so many milliseconds a reading asks nothing more: a server must keep what a transaction sees. */
  readonly readingMs: number;
}

/** A reading took too long. */
class ReadingTooLongError extends Error {
  override readonly name = "ReadingTooLongError";
  constructor() {
    super("The reading took too long.");
  }
}

/** A reading under way. */
interface Reading {
  /** Null once it has ended: another reading has the connection then. */
  connection: OneQueryAtATime | null;
  readonly until: number;
}

/** How long to wait for a connection, in milliseconds. */
const CONNECT_MS = 5_000;

/**
 * The connections of PostgreSQL that pages are read by. A reading has one of them for itself, in a transaction, and every
 * query that is asked in the course of it goes there. Prisma's own transactions do the same, and compile anew what they have
 * compiled before: a tenth of what a page takes.
 */
export class ReadingPool extends pg.Pool {
  readonly #bounds: ReadingBounds;
  readonly #readings = new AsyncLocalStorage<Reading>();

  constructor(connectionString: string, bounds: ReadingBounds) {
    super({
      connectionString,
      max: bounds.connections,
      connectionTimeoutMillis: CONNECT_MS,
      Client: OneQueryAtATime,
    });
    this.#bounds = bounds;
    // A connection that ends while nobody uses it is opened anew by the next reading.
    this.on("error", () => {});
  }

  /**
   * Reads in one transaction, which sees one moment and can write nothing.
   * @param work is told which content there is; null where none was loaded
   * @param statementMs after how many milliseconds a statement is given up
   */
  async read<T>(
    work: (content: ContentVersion | null) => Promise<T>,
    statementMs = this.#bounds.statementMs,
  ): Promise<T> {
    const connection = (await super.connect()) as pg.PoolClient & OneQueryAtATime;
    const reading: Reading = { connection, until: performance.now() + this.#bounds.readingMs };
    let isBroken = true;
    try {
      // Several statements in one message are answered one by one.
      const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; SET LOCAL statement_timeout = ${statementMs}`;
      const answers = await connection.query(`${begin}; ${SELECT_CONTENT.postgresql}`);
      const content = (answers as unknown as pg.QueryResult<ContentVersion>[]).at(-1)?.rows[0] ?? null;
      const result = await this.#readings.run(reading, () => work(content));
      reading.connection = null;
      await connection.query("COMMIT");
      isBroken = false;
      return result;
    } catch (error) {
      reading.connection = null;
      // What was asked before goes first.
      isBroken = await connection.query("ROLLBACK").then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      connection.release(isBroken);
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: as `pg` declares it, in eight forms of which the adapter uses one
  override query(...query: any): any {
    const reading = this.#readings.getStore();
    // A fault of ours, or what a reading that failed had still begun: nobody waits for that.
    if (!reading?.connection) throw new Error("It is asked outside of a reading.");
    if (performance.now() > reading.until) throw new ReadingTooLongError();
    return reading.connection.query(...(query as [string]));
  }
}

/** A connection on which a query waits for the one before it: those of a reading all have this one. */
class OneQueryAtATime extends pg.Client {
  #last: Promise<unknown> = Promise.resolve();

  // biome-ignore lint/suspicious/noExplicitAny: as above
  override query(...query: any): any {
    if (typeof query.at(-1) === "function") return super.query(...(query as [string]));
    const answer = this.#last.then(() => super.query(...(query as [string])));
    this.#last = answer.catch(() => {});
    return answer;
  }
}
