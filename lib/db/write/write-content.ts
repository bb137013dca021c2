import { openClient, type Transaction } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { lockForWriting, makeTables, prepareForLoad } from "@/lib/db/tables";

/** More than any takes; the transaction must not end because the machine is slow. */
const LONGEST_MS = 30 * 60_000;

/**
 * Writes a content in one transaction: whatever ends it early, a kill included, leaves the old content; two at once come one
 * after the other.
 * @param sql the SQL that makes the tables on this engine
 * @param work is told whether the tables are new
 * @throws where the database cannot be reached or written
 */
export async function writeContent<T>(
  database: DatabaseUrl,
  sql: string,
  work: (tx: Transaction, isFresh: boolean) => Promise<T>,
): Promise<T> {
  const { engine } = database;
  const client = openClient(database);
  try {
    await prepareForLoad(client, engine);
    return await client.$transaction(
      async (tx) => {
        await lockForWriting(tx, engine);
        return work(tx, await makeTables(tx, engine, sql));
      },
      { timeout: LONGEST_MS, maxWait: LONGEST_MS },
    );
  } finally {
    await client.$disconnect();
  }
}
