import { databaseUrl } from "@/lib/db/database-url";
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client";
import { load } from "./made-database";
import { madeDataset } from "./made-dataset";

/*
 * A loader in a process of its own: `load-child.ts <database> <seed> [table]`. It says "ready" and waits for a word.
 * With a table it says "stopped" when it is about to fill that one, in the middle of its transaction, and waits again.
 */

type Work = (tx: object) => Promise<unknown>;
interface Transactions {
  $transaction(work: Work, options?: object): Promise<unknown>;
}

const [url, seed, table] = process.argv.slice(2) as [string, string, string | undefined];
if (table !== undefined)
  for (const client of [SqliteClient, PostgresqlClient]) stopAt(table, client.prototype as Transactions);

await pause("ready");
const { version } = await load(databaseUrl(url), madeDataset(Number(seed)));
console.log(version);

function stopAt(table: string, client: Transactions): void {
  const transaction = client.$transaction;
  const stopping = (tx: object) =>
    new Proxy(tx, {
      get: (of, key) => (key === table ? filledLater(Reflect.get(of, key) as object) : Reflect.get(of, key)),
    });
  client.$transaction = function (work, options) {
    return transaction.call(this, (tx) => work(stopping(tx)), options);
  };
}

/** A table that is filled only after a word. */
function filledLater(delegate: object): object {
  return new Proxy(delegate, {
    get: (of, key) => {
      const method = Reflect.get(of, key) as (args: unknown) => Promise<unknown>;
      if (key !== "create" && key !== "createMany") return method;
      return async (args: unknown) => {
        await pause("stopped");
        return method(args);
      };
    },
  });
}

/** Says a word and waits for one. */
async function pause(word: string): Promise<void> {
  console.log(word);
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once("data", resolve));
  process.stdin.pause();
}
