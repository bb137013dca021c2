import { setTimeout } from "node:timers/promises";

/** How much of an error tells what failed: ours, Prisma's, its adapters' and those of the libraries below them. */
interface Failure {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
  /** What the database itself called it, where an adapter took it over: a SQLSTATE, or a number of SQLite's. */
  readonly originalCode?: unknown;
}

/** There is no data yet, it changed while it was read, or that took too long; or Prisma could not start. */
const NAMES: ReadonlySet<unknown> = new Set([
  "NoDatasetError",
  "DatasetChangedError",
  "ReadingTooLongError",
  "PrismaClientInitializationError",
]);

/** No connection came free in time, a deadlock, too many connections. All of P1… is about reaching the database. */
const PRISMA_CODES: ReadonlySet<unknown> = new Set(["P2024", "P2028", "P2034", "P2037"]);

/** What Node says of a connection. */
const SYSTEM_CODES: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** SQLite: busy, locked, out of memory, input or output, corrupt, full, cannot be opened, no database. */
const SQLITE_CODES: ReadonlySet<number> = new Set([5, 6, 7, 10, 11, 13, 14, 26]);
const SQLITE_NAMES = /^SQLITE_(?:BUSY|LOCKED|NOMEM|IOERR|CORRUPT|FULL|CANTOPEN|NOTADB)/;

/** Classes of SQLSTATE: connections, deadlocks, resources, an operator's intervention, the system, corrupt data. */
const POSTGRESQL_CLASSES = /^(?:08|40|53|57|58|XX)[0-9A-Z]{3}$/;

/** What the adapters' libraries say in words alone. */
const MESSAGES =
  /^(?:Connection terminated|Connection ended|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|ConnectionFailed\()/;

/**
 * Whether work failed because the database could not be read at that moment: asked again later, it may not fail. A fault
 * of ours, a query that cannot be included, fails each time.
 */
export function isUnavailable(error: unknown): boolean {
  return listFailures(error).some(
    ({ name, message, code, originalCode }) =>
      NAMES.has(name) ||
      isConnectionCode(code) ||
      isDatabaseCode(code) ||
      isDatabaseCode(originalCode) ||
      (typeof message === "string" && MESSAGES.test(message)),
  );
}

/**
 * SQLSTATE of what may succeed when it is tried again at once: a snapshot that could not be had or a deadlock (40), a
 * connection that broke (08), no connection left (53300), a server that stops, fails over or starts (57P01 to 57P03).
 */
const PASSING_STATES = /^(?:40001|40P01|08[0-9A-Z]{3}|53300|57P0[123])$/;
/** The same as Prisma calls it: a conflict, too many connections, a server that cannot be reached or that hung up. */
const PASSING_CODES: ReadonlySet<unknown> = new Set(["P2034", "P2037", "P1001", "P1017"]);
const PASSING_CONNECTIONS: ReadonlySet<unknown> = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE"]);
const PASSING_MESSAGES =
  /^(?:Connection terminated|Connection ended|Client has encountered a connection error)/;

/** Whether work on a PostgreSQL failed for what may be over in a moment: on another connection it may succeed. */
function isPassing(error: unknown): boolean {
  return listFailures(error).some(({ message, code, originalCode }) => {
    const isState = [code, originalCode].some(
      (each) => typeof each === "string" && PASSING_STATES.test(each),
    );
    const isConnection = PASSING_CODES.has(code) || PASSING_CONNECTIONS.has(code);
    return isState || isConnection || (typeof message === "string" && PASSING_MESSAGES.test(message));
  });
}

/** Before each further try, in milliseconds: two seconds in all, in which a proxy has found another server. */
const PAUSES_MS = [50, 100, 200, 400, 1_250] as const;

/**
 * Does work on a PostgreSQL, and does it again where it failed for what may be over in a moment.
 * @throws what the last try threw
 */
export async function repeatPassing<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await setTimeout(pause);
    }
  }
  return work();
}

/** Whether there is no table: PostgreSQL's error has a code (undefined_table), SQLite's has words. */
export function lacksTable(error: unknown): boolean {
  return listFailures(error).some(
    ({ message, code, originalCode }) =>
      code === "42P01" ||
      originalCode === "42P01" ||
      (typeof message === "string" && message.includes("no such table")),
  );
}

/** SQLite: input or output, corrupt, no database. */
const DAMAGE_NAMES = /^SQLITE_(?:IOERR|CORRUPT|NOTADB)/;
const DAMAGE_CODES: ReadonlySet<number> = new Set([10, 11, 26]);

/** Whether a database was met that is damaged. PostgreSQL has codes of its own for that (data and index corrupted). */
export function isDamage(error: unknown): boolean {
  return listFailures(error).some(({ code, originalCode }) =>
    [code, originalCode].some(
      (each) =>
        typeof each === "string" &&
        (/^XX00[12]$/.test(each) ||
          DAMAGE_NAMES.test(each) ||
          (/^\d{1,4}$/.test(each) && DAMAGE_CODES.has(Number(each) % 256))),
    ),
  );
}

/** Before each further try of a load, in seconds: half a minute in all, in which another server has taken over. */
const FAILOVER_PAUSES = [1, 2, 4, 8, 15] as const;
/** What a server says that has become a copy of the one that took over. */
const READ_ONLY = "25006";

/**
 * Does work that writes, and does it again where the server went away in the middle of it: it stops, fails over, or is a copy
 * by now.
 * @param work is given what it calls once it has begun: a server that was out of reach before is not waited for
 * @param say is told each time why, and when it is tried again
 * @throws what the last try threw; at once where it failed for another reason
 */
export async function repeatAfterFailover<T>(
  work: (begin: () => void) => Promise<T>,
  say: (words: string) => void,
  pauses: readonly number[] = FAILOVER_PAUSES,
): Promise<T> {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
  };
  for (const [tried, seconds] of pauses.entries()) {
    try {
      return await work(begin);
    } catch (error) {
      if (!hasBegun || !(isPassing(error) || isReadOnly(error))) throw error;
      const reason = error instanceof Error ? (error.message.trim().split("\n").at(-1) ?? "") : String(error);
      say(`The database went away: ${reason}`);
      say(`It is tried again in ${seconds} s (${tried + 1} of ${pauses.length}).`);
      await setTimeout(seconds * 1_000);
    }
  }
  return work(begin);
}

function isReadOnly(error: unknown): boolean {
  return listFailures(error).some(
    ({ code, originalCode }) => code === READ_ONLY || originalCode === READ_ONLY,
  );
}

/** An error and all that it came from. */
function listFailures(error: unknown): Failure[] {
  if (typeof error !== "object" || error === null) return [];
  const failure = error as Failure;
  return [failure, ...listFailures(failure.meta?.driverAdapterError), ...listFailures(failure.cause)];
}

function isConnectionCode(code: unknown): boolean {
  if (typeof code !== "string") return false;
  return (
    /^P1\d{3}$/.test(code) || PRISMA_CODES.has(code) || SYSTEM_CODES.has(code) || SQLITE_NAMES.test(code)
  );
}

function isDatabaseCode(code: unknown): boolean {
  if (typeof code !== "string") return false;
  // An extended code of SQLite has the plain one in its last eight bits.
  if (/^\d{1,4}$/.test(code)) return SQLITE_CODES.has(Number(code) % 256);
  return POSTGRESQL_CLASSES.test(code);
}
