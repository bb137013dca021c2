import { FileCheck } from "./check-file";
import { type Client, openClient } from "./client";
import { type DatabaseUrl, readConnections, type SqliteUrl } from "./database-url";
import { lacksTable, repeatPassing } from "./failures";
import { NoDatabaseFileError } from "./followed-file";
import { type ReadingBounds, ReadingPool } from "./reading-pool";
import { TABLES } from "./rows/tables";
import { type ContentVersion, openVersionReader } from "./version-reader";

/** Reads with any number of queries of one client. */
export type ReadContent<T> = (client: Client, content: ContentVersion) => Promise<T>;

/** A database that pages are made from. */
export interface ReadDatabase {
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

/** Whoever asks whether a server is well is not to wait for one that is not, in milliseconds. */
const CHECK_MS = 2_500;

const BOUNDS: ReadingBounds = {
  connections: readConnections(""),
  statementMs: 10_000,
  readingMs: 30_000,
};

/** Opens a database to make pages from. */
export function openReadDatabase(url: DatabaseUrl, bounds: Partial<ReadingBounds> = {}): ReadDatabase {
  return url.engine === "sqlite" ? openSqlite(url) : openPostgresql(url, { ...BOUNDS, ...bounds });
}

/**
 * Every load is one transaction that changes `loadedAt`, so the same version before and after means the same throughout.
 * A transaction would keep the one connection from all who ask at the same time.
 */
function openSqlite(url: SqliteUrl): ReadDatabase {
  const client = openClient(url);
  // Tells the version at a tenth of what Prisma takes.
  const versions = openVersionReader(url);
  const file = new FileCheck(url.path);
  const readContent = async () => {
    const content = await Promise.resolve()
      .then(() => versions.read())
      .catch(toNoDataset);
    if (content === null) throw new NoDatasetError();
    return content;
  };
  const read: ReadDatabase["read"] = async (work) => {
    const before = await readContent();
    const result = await work(client, before);
    if (!isSameContent(before, await readContent())) throw new DatasetChangedError();
    return result;
  };
  return {
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
function openPostgresql(url: DatabaseUrl, bounds: ReadingBounds): ReadDatabase {
  const pool = new ReadingPool(url.url, bounds);
  const client = openClient(url, pool);
  const read = <T>(work: ReadContent<T>, statementMs?: number) =>
    repeatPassing(() =>
      pool.read(async (content) => {
        if (content === null) throw new NoDatasetError();
        return work(client, content);
      }, statementMs),
    ).catch(toNoDataset);
  return {
    read: (work) => read(work),
    check: () => read(lookIntoTables, Math.min(bounds.statementMs, CHECK_MS)),
    async close() {
      await client.$disconnect();
      await pool.end();
    },
  };
}

/** Reads a row of every table: its columns are all that is read of any. */
async function lookIntoTables(client: Client, content: ContentVersion): Promise<ContentVersion> {
  for (const table of [...TABLES, "derivation"] as const)
    await (client[table] as unknown as { findFirst(): Promise<unknown> }).findFirst();
  return content;
}

/** @throws {NoDatasetError} where that is why it failed */
function toNoDataset(error: unknown): never {
  if (error instanceof NoDatabaseFileError || lacksTable(error)) throw new NoDatasetError(error);
  throw error;
}

/** Whether two contents are the same, and of the same load. */
export function isSameContent(a: ContentVersion, b: ContentVersion): boolean {
  return a.version === b.version && a.loadedAt === b.loadedAt;
}
