import { openClient, type Transaction } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { repeatAfterFailover } from "@/lib/db/failures";
import { lockForWriting, makeTables, prepareForLoad } from "@/lib/db/tables";

/** More than any takes; the transaction must not end because the machine is slow. */
const LONGEST_MS = 30 * 60_000;

/**
 * When a content is said to have been loaded: never before the one it takes the place of, whatever the clocks of machines
 * say, since whoever reads from several servers tells by it which of them is behind.
 */
export function toLoadedAt(now: string, before: string | null): string {
  return before === null || before <= now ? now : new Date(Date.parse(before) + 1).toISOString();
}

/**
 * Writes a content in one transaction: whatever ends it early, a kill included, leaves the old content; two at once come one
 * after the other.
 * @param sql the SQL that makes the tables on this engine
 * @param work is told whether the tables are new; it is done again where another server had to take over
 * @param say is told why it is tried again
 * @throws where the database cannot be reached or written
 */
export async function writeContent<T>(
  database: DatabaseUrl,
  sql: string,
  work: (tx: Transaction, isFresh: boolean) => Promise<T>,
  say: (words: string) => void = () => {},
): Promise<T> {
  const write = (begin = () => {}) => writeOnce(database, sql, work, begin);
  return database.engine === "sqlite" ? write() : repeatAfterFailover(write, say);
}

async function writeOnce<T>(
  database: DatabaseUrl,
  sql: string,
  work: (tx: Transaction, isFresh: boolean) => Promise<T>,
  begin: () => void,
): Promise<T> {
  const { engine } = database;
  const client = openClient(database);
  try {
    await prepareForLoad(client, engine);
    return await client.$transaction(
      async (tx) => {
        await lockForWriting(tx, engine);
        begin();
        return work(tx, await makeTables(tx, engine, sql));
      },
      { timeout: LONGEST_MS, maxWait: LONGEST_MS },
    );
  } finally {
    await client.$disconnect();
  }
}
