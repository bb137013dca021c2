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

/** There is no data yet, or it changed while it was read; or Prisma could not start. */
const NAMES: ReadonlySet<unknown> = new Set([
  "NoDatasetError",
  "DatasetChangedError",
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
  if (typeof error !== "object" || error === null) return false;
  const { name, message, code, cause, meta, originalCode } = error as Failure;
  return (
    NAMES.has(name) ||
    isConnectionCode(code) ||
    isDatabaseCode(code) ||
    isDatabaseCode(originalCode) ||
    (typeof message === "string" && MESSAGES.test(message)) ||
    isUnavailable(meta?.driverAdapterError) ||
    isUnavailable(cause)
  );
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
