import { FileCheck } from "./check-file";
import { type Client, markPostgresql, openClient } from "./client";
import { type DatabaseUrl, readConnections, type SqliteUrl } from "./database-url";
import { lacksTable, repeatPassing } from "./failures";
import { NoDatabaseFileError } from "./followed-file";
import { TABLES } from "./rows/tables";
import { type ContentVersion, openVersionReader, SELECT_CONTENT } from "./version-reader";

/** Reads with any number of queries of one client. */
export type ReadContent<T> = (client: Client, content: ContentVersion) => Promise<T>;

/** A database that pages are made from. */
export interface ReadDatabase {
  /** Asks outside any reading. */
  readonly client: Client;
  /**
   * Reads, and sees one content throughout.
   * @throws {NoDatasetError} where nothing has been loaded
   * @throws {DatasetChangedError} where another content came in between
   */
  read<T>(work: ReadContent<T>): Promise<T>;
  /**
   * Looks into every table.
   * @returns the content
   * @throws where one cannot be read, or has not the columns that this program reads
   */
  check(): Promise<ContentVersion>;
  close(): Promise<void>;
}

/** The database holds no content yet, or is being made. */
export class NoDatasetError extends Error {
  override readonly name = "NoDatasetError";
  constructor(cause?: unknown) {
    super("The database holds no data yet; npm run data:load loads it.", { cause });
  }
}

/** The content changed while something of it was read. */
export class DatasetChangedError extends Error {
  override readonly name = "DatasetChangedError";
  constructor() {
    super("The content changed while it was being read.");
  }
}

/** What readings on PostgreSQL are bound to. */
export interface ReadingBounds {
  /** So many connections they hold at most; who finds none free waits. A server may grant few, and a load wants one too. */
  readonly connections: number;
  /** After so many milliseconds a statement is given up: a lock that somebody holds is not to hold up every reader. */
  readonly statementMs: number;
  /** After so many milliseconds a reading is given up: a server must keep what a transaction sees. */
  readonly readingMs: number;
}

/** Whoever asks whether a server is well is not to wait for one that is not, in milliseconds. */
const CHECK_MS = 2_500;

const SEE_ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

const BOUNDS: ReadingBounds = { connections: readConnections(""), statementMs: 10_000, readingMs: 30_000 };

/**
 * Opens a database to make pages from.
 * @param client asks it, where it is not to be one of its own
 */
export function openReadDatabase(
  url: DatabaseUrl,
  { client, ...given }: Partial<ReadingBounds> & { readonly client?: Client } = {},
): ReadDatabase {
  if (url.engine === "sqlite") return openSqlite(url, client ?? openClient(url));
  const bounds = { ...BOUNDS, ...given };
  return openPostgresql(client ?? openClient(url, bounds.connections), bounds);
}

/**
 * Every load is one transaction that changes `loadedAt`, so the same version before and after means the same throughout.
 * A transaction would keep the one connection from all who ask at the same time.
 */
function openSqlite(url: SqliteUrl, client: Client): ReadDatabase {
  // Tells the version at a tenth of what Prisma takes.
  const versions = openVersionReader(url);
  const file = new FileCheck(url.path);
  const readContent = () => toContent(async () => versions.read());
  const read: ReadDatabase["read"] = async (work) => {
    const before = await readContent();
    const result = await work(client, before);
    if (!isSameContent(before, await readContent())) throw new DatasetChangedError();
    return result;
  };
  return {
    client,
    read,
    async check() {
      const content = await read(lookIntoTables);
      file.run();
      return content;
    },
    async close() {
      await client.$disconnect();
      await versions.close();
    },
  };
}

/**
 * One transaction on one connection sees one content, also where a proxy hands connections out to several servers of which
 * some are behind.
 */
function openPostgresql(client: Client, { statementMs, readingMs }: ReadingBounds): ReadDatabase {
  const readOnce = <T>(work: ReadContent<T>, longestMs = statementMs) =>
    client.$transaction(
      async (transaction) => {
        const reader = markPostgresql(transaction as Client);
        await reader.$executeRawUnsafe(`${SEE_ONE_MOMENT}; SET LOCAL statement_timeout = ${longestMs}`);
        const content = await toContent(async () => {
          const [row] = await reader.$queryRawUnsafe<ContentVersion[]>(SELECT_CONTENT.postgresql);
          return row ?? null;
        });
        return work(reader, content);
      },
      { maxWait: readingMs, timeout: readingMs },
    );
  return {
    client,
    read: (work) => repeatPassing(() => readOnce(work)),
    check: () => repeatPassing(() => readOnce(lookIntoTables, Math.min(statementMs, CHECK_MS))),
    close: () => client.$disconnect(),
  };
}

/** Reads a row of every table: its columns are all that is read of any. */
async function lookIntoTables(client: Client, content: ContentVersion): Promise<ContentVersion> {
  for (const table of [...TABLES, "derivation"] as const)
    await (client[table] as unknown as { findFirst(): Promise<unknown> }).findFirst();
  return content;
}

/** @throws {NoDatasetError} where nothing has been loaded */
async function toContent(read: () => Promise<ContentVersion | null>): Promise<ContentVersion> {
  const content = await read().catch((error: unknown) => {
    if (error instanceof NoDatabaseFileError || lacksTable(error)) throw new NoDatasetError(error);
    throw error;
  });
  if (content === null) throw new NoDatasetError();
  return content;
}

/** Whether two contents are the same, and of the same load. */
export function isSameContent(a: ContentVersion, b: ContentVersion): boolean {
  return a.version === b.version && a.loadedAt === b.loadedAt;
}
