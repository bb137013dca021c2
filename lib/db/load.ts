import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { type Client, openClient, type Transaction } from "./client";
import type { DatabaseUrl } from "./database-url";
import { insertRows } from "./insert-rows";
import { type Rows, rowsOf, TABLES } from "./rows/rows";
import { lockForWriting, makeTables, prepareForLoad } from "./tables";
import { computeHash, computeVersion } from "./version";

/** What a load did. */
export interface LoadReport {
  /** False where the database held this content already, and nothing was written. */
  readonly changed: boolean;
  /** The version of the content that the database now holds. */
  readonly version: string;
}

/** More than any load takes; the transaction must not end because the machine is slow. */
const LONGEST_LOAD_MS = 30 * 60_000;

/**
 * Replaces the content of a database by a checked dataset, in one transaction: whatever ends it early, a kill included,
 * leaves the old content; two loads at once come one after the other.
 * @param sql the SQL that makes the tables on this engine
 * @param now the time of loading, ISO 8601
 * @throws where the database cannot be reached or written
 */
export async function loadDataset(
  database: DatabaseUrl,
  dataset: SeedDataset,
  sql: string,
  now: string,
): Promise<LoadReport> {
  const rows = rowsOf(dataset);
  const version = computeVersion(dataset);
  const rowsHash = computeHash(rows);
  const client = openClient(database);
  try {
    await prepareForLoad(client, database.engine);
    return await client.$transaction(
      async (tx) => {
        await lockForWriting(tx, database.engine);
        const fresh = await makeTables(tx, database.engine, sql);
        const loaded = fresh ? null : await tx.dataset.findUnique({ where: { id: 1 } });
        if (loaded?.rowsHash === rowsHash && loaded.version === version) return { changed: false, version };
        await replaceRows(tx, database.engine, rows);
        await tx.dataset.deleteMany();
        await tx.dataset.create({ data: { id: 1, version, rowsHash, loadedAt: now } });
        return { changed: true, version };
      },
      { timeout: LONGEST_LOAD_MS, maxWait: LONGEST_LOAD_MS },
    );
  } finally {
    await client.$disconnect();
  }
}

/** As much of a model's delegate as replacing its rows takes. */
interface Replaceable {
  deleteMany(): Promise<unknown>;
}

async function replaceRows(tx: Transaction, engine: DatabaseUrl["engine"], rows: Rows): Promise<void> {
  const delegate = (table: keyof Rows & keyof Client) => tx[table] as unknown as Replaceable;
  for (const table of [...TABLES].reverse()) await delegate(table).deleteMany();
  for (const table of TABLES) await insertRows(tx, engine, capitalize(table), rows[table]);
}

/** The table of a model has its name, which begins with a capital letter. */
function capitalize(model: string): string {
  return `${model.charAt(0).toUpperCase()}${model.slice(1)}`;
}
