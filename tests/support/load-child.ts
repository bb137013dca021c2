import { createInterface } from "node:readline";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client";
import { load } from "./made-database";
import { madeDataset } from "./made-dataset";

/*
 * A loader in a process of its own: `load-child.ts <database> <seed> [table]`. It says "ready", waits for a word, loads,
 * says the version, and so on until its input ends. With a table it says "stopped" when it is about to fill that one,
 * in the middle of its transaction, and waits again.
 */

type Work = (tx: object) => Promise<unknown>;
type Execute = (sql: string, ...values: unknown[]) => Promise<unknown>;
interface Transactions {
  $transaction(work: Work, options?: object): Promise<unknown>;
}

const words = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const [url, seed, table] = process.argv.slice(2) as [string, string, string | undefined];
const clients = [SqliteClient.prototype, PostgresqlClient.prototype] as Transactions[];
if (table !== undefined) for (const client of clients) stopAt(table, client);

while (await told("ready")) {
  const { version } = await load(readDatabaseUrl(url), madeDataset(Number(seed)));
  console.log(version);
}

function stopAt(table: string, client: Transactions): void {
  const transaction = client.$transaction;
  const get = (tx: object, key: PropertyKey) => {
    const part = Reflect.get(tx, key) as object;
    if (key === "$executeRawUnsafe") return insertedLater((part as Execute).bind(tx), table);
    return key === table ? filledLater(part) : part;
  };
  client.$transaction = function (work, options) {
    return transaction.call(this, (tx) => work(new Proxy(tx, { get })), options);
  };
}

/** What writes the rows of a table, only after a word. */
function insertedLater(execute: Execute, table: string): Execute {
  const into = new RegExp(`^INSERT INTO \\S*"${table}"`, "i");
  return async (sql, ...values) => {
    if (into.test(sql)) await told("stopped");
    return execute(sql, ...values);
  };
}

/** A table that gets its one row only after a word. */
function filledLater(delegate: object): object {
  return new Proxy(delegate, {
    get: (of, key) => {
      const method = Reflect.get(of, key) as (args: unknown) => Promise<unknown>;
      if (key !== "create") return method;
      return async (args: unknown) => {
        await told("stopped");
        return method(args);
      };
    },
  });
}

/** Says a word and waits for one; false where none will come. */
async function told(word: string): Promise<boolean> {
  console.log(word);
  return (await words.next()).done !== true;
}
