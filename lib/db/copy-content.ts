import { type Client, openClient, type Transaction } from "./client";
import type { DatabaseUrl } from "./database-url";
import { openReadDatabase, type ReadContent } from "./read-database";
import { TABLES } from "./rows/tables";
import { listPrimaryKeys } from "./tables";
import type { ContentVersion } from "./version-reader";
import { insertRows } from "./write/insert-rows";
import { toLoadedAt, writeContent } from "./write/write-content";

/** A database, and the SQL that makes the tables on its engine. */
export interface Place {
  readonly database: DatabaseUrl;
  readonly sql: string;
}

/** So many rows are read and written at a time. */
const ROWS_AT_A_TIME = 5_000;
/** More than a copy of any content takes, in milliseconds. */
const LONGEST_MS = 30 * 60_000;

/** What a copy holds: what readers see, and from what it was made, so that a load finds nothing to do. */
const COPIED = [...TABLES, "derivation", "dataset"] as const;

/** As much of a model's delegate as copying its rows takes. */
interface Copied {
  findMany(page: {
    readonly orderBy: readonly Readonly<Record<string, "asc">>[];
    readonly skip: number;
    readonly take: number;
  }): Promise<object[]>;
  deleteMany(): Promise<unknown>;
}

/**
 * Copies the content of one database into another, of the same or the other engine: as it is at one moment, and into the other
 * in one transaction, which takes the place of what it holds.
 * @param settings `now`: when it is said to have been loaded there, ISO 8601; without it as long ago as here. `say`: is told
 *   why it begins again
 * @returns the content
 * @throws {NoDatasetError} where there is nothing to copy
 */
export async function copyContent(
  from: Place,
  to: Place,
  { now, say }: { readonly now?: string; readonly say?: (words: string) => void } = {},
): Promise<ContentVersion> {
  const keys = listPrimaryKeys(to.sql);
  return readMoment(from.database, (client, { version, loadedAt: before }) => {
    const write = async (tx: Transaction): Promise<ContentVersion> => {
      const replaced = await tx.dataset.findUnique({ where: { id: 1 } });
      for (const table of [...COPIED].reverse()) await delegateOf(tx, table).deleteMany();
      for (const table of COPIED) await copyTable(client, tx, to.database.engine, table, keys);
      const loadedAt = now === undefined ? before : toLoadedAt(now, replaced?.loadedAt ?? null);
      await tx.dataset.update({ where: { id: 1 }, data: { loadedAt } });
      return { version, loadedAt };
    };
    return writeContent(to.database, to.sql, write, say);
  });
}

/** Reads in one transaction on either engine: on SQLite the database is asked by nobody else here. */
async function readMoment<T>(database: DatabaseUrl, work: ReadContent<T>): Promise<T> {
  const source = openReadDatabase(database, { connections: 1, readingMs: LONGEST_MS });
  const client = openClient(database);
  try {
    if (database.engine === "postgresql") return await source.read(work);
    // That it is there, and whole.
    await source.check();
    return await client.$transaction(
      async (tx) => work(tx as Client, (await tx.dataset.findFirst()) as ContentVersion),
      { timeout: LONGEST_MS },
    );
  } finally {
    await client.$disconnect();
    await source.close();
  }
}

async function copyTable(
  client: Client,
  tx: Transaction,
  engine: DatabaseUrl["engine"],
  table: (typeof COPIED)[number],
  keys: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const orderBy = (keys.get(table) ?? []).map((column) => ({ [column]: "asc" as const }));
  for (let skip = 0; ; skip += ROWS_AT_A_TIME) {
    const rows = await delegateOf(client, table).findMany({ orderBy, skip, take: ROWS_AT_A_TIME });
    await insertRows(tx, engine, table, rows);
    if (rows.length < ROWS_AT_A_TIME) return;
  }
}

function delegateOf(client: Client | Transaction, table: (typeof COPIED)[number]): Copied {
  return client[table] as unknown as Copied;
}
