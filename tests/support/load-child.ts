import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client";
import { databaseUrl } from "@/lib/db/database-url";
import { load } from "./made-database";
import { madeDataset } from "./made-dataset";

/*
 * A loader in a process of its own: `load-child.ts <database> <seed> [table]`. It says "ready" and waits for a word.
 * With a table it says "stopped" when it is about to fill that one, in the middle of its transaction, and stays there.
 */

type Work = (tx: object) => Promise<unknown>;
interface Transactions {
  $transaction(work: Work, options?: object): Promise<unknown>;
}

const [url, seed, table] = process.argv.slice(2) as [string, string, string | undefined];
if (table !== undefined) for (const client of [SqliteClient, PostgresqlClient]) stopAt(table, client.prototype as Transactions);

console.log("ready");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.pause();
const { version } = await load(databaseUrl(url), madeDataset(Number(seed)));
console.log(version);

function stopAt(table: string, client: Transactions): void {
  const transaction = client.$transaction;
  client.$transaction = function (work, options) {
    return transaction.call(this, (tx) => work(new Proxy(tx, { get: (of, key) => (key === table ? stopping : Reflect.get(of, key)) })), options);
  };
}

/** Clears as any table does, and never fills. */
const stopping = {
  deleteMany: async () => {},
  createMany: stay,
  create: stay,
};

function stay(): Promise<never> {
  console.log("stopped");
  setInterval(() => {}, 60_000);
  return new Promise(() => {});
}
