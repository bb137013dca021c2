import { FileCheck } from "./check-file";
import { type Client, openClient } from "./client";
import { type DatabaseUrl, readConnections, type SqliteUrl } from "./database-url";
import { lacksTable, repeatPassing } from "./failures";
import { NoDatabaseFileError } from "./followed-file";
import { type ReadingBounds, ReadingPool } from "./reading-pool";
import { TABLES } from "./rows/tables";
import { type ContentVersion, isSameContent, openVersionReader } from "./version-reader";

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
  /** The content, and how far a copy is behind what it is a copy of; null where the database is none. */
  readStanding(): Promise<ContentVersion & { readonly behind: Behind | null }>;
  close(): Promise<void>;
}

/** How far a copy is behind what it is a copy of. */
export interface Behind {
  /** What it has been sent and does not show yet. */
  readonly bytes: number;
  /** How old what it shows is; 0 where it shows all that it was sent. */
  readonly seconds: number;
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
      await read(lookIntoTables);
      // Read anew, since a load may have ended meanwhile.
      const content = await readContent();
      file.run(content);
      return content;
    },
    readStanding: async () => ({ ...(await readContent()), behind: null }),
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
    readStanding: () =>
      read(async (reader, content) => ({ ...content, behind: await readBehind(reader) }), CHECK_MS),
    async close() {
      await client.$disconnect();
      await pool.end();
    },
  };
}

/** What a copy has been sent, and what it shows (PostgreSQL, "Recovery Information Functions"). */
const SELECT_BEHIND = `SELECT
  pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())::float8 AS bytes,
  extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float8 AS seconds
  WHERE pg_is_in_recovery()`;

async function readBehind(client: Client): Promise<Behind | null> {
  const [row] = await client.$queryRawUnsafe<Partial<Record<keyof Behind, number | null>>[]>(SELECT_BEHIND);
  if (!row) return null;
  const bytes = row.bytes ?? 0;
  // Where nothing was written meanwhile, the last that it shows is old and right.
  return { bytes, seconds: bytes > 0 ? Math.max(0, row.seconds ?? 0) : 0 };
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
