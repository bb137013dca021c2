import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Client, openClient } from "@/lib/db/client";
import { readDataset, readSame } from "@/lib/db/database";
import { POSTGRESQL_SCHEMA, readDatabaseUrl } from "@/lib/db/database-url";
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client";
import { DatasetChangedError, openReadDatabase } from "@/lib/db/read-database";
import { withErrors } from "@/lib/http/answers";
import { askedDatabase, getClient } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

/** How a failed piece of work is answered; it is always logged. */
async function answered(work: () => Promise<unknown>) {
  vi.mocked(console.error).mockClear();
  const answer = await withErrors(async () => Response.json(await work()));
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect(console.error).toHaveBeenCalledOnce();
  return { status: answer.status, retryAfter: answer.headers.get("retry-after") };
}

const UNAVAILABLE = { status: 503, retryAfter: "30" };
const FAULT = { status: 500, retryAfter: null };

const read = (database: Client) => database.dataset.findUnique({ where: { id: 1 } });
/** Reads through a client of its own. */
async function readFrom(address: string): Promise<unknown> {
  const database = openClient(readDatabaseUrl(address));
  try {
    return await read(database);
  } finally {
    await database.$disconnect().catch(() => {});
  }
}

forEachEngine((engine, openFresh) => {
  const database = askedDatabase(openFresh);

  test("a database without data, and one that changes during every reading, can be asked again", async () => {
    expect(await answered(() => readDataset(async () => null))).toEqual(UNAVAILABLE);
    await load(database(), madeDataset(1));
    let loads = 0;
    const changing = () =>
      readDataset(async () => {
        loads += 1;
        await getClient().dataset.updateMany({ data: { version: `v${loads}` } });
      });
    // On PostgreSQL a reading sees what was there when it began.
    if (engine === "sqlite") {
      await expect(changing()).rejects.toThrow(DatasetChangedError);
      expect(await answered(changing)).toEqual(UNAVAILABLE);
    }
    const before = { version: "older", loadedAt: "" };
    expect(await answered(() => readSame(before, async () => null))).toEqual(UNAVAILABLE);
  });

  test("a fault of ours is none of the database, and no reason to ask again", async () => {
    await load(database(), madeDataset(1));
    const faults: (() => Promise<unknown>)[] = [
      async () => (null as unknown as string).length,
      async () => {
        throw new Error("not in the list: x");
      },
      async () => {
        throw Object.assign(new Error("ENOENT: no such file or directory"), { code: "ENOENT" });
      },
      () => getClient().$queryRawUnsafe("SELEC 1"),
      () => getClient().$queryRawUnsafe('SELECT "nothing" FROM "Dataset"'),
      () => getClient().dataset.findUniqueOrThrow({ where: { id: 2 } }),
      () => getClient().dataset.create({ data: { id: 1, version: "", program: "", loadedAt: "" } }),
      () => getClient().dataset.findUnique({ where: { nothing: 1 } as unknown as { id: number } }),
    ];
    for (const fault of faults) expect(await answered(fault), String(fault)).toEqual(FAULT);
  });

  if (engine === "sqlite")
    test("a file that is locked, broken or cannot be opened", async () => {
      await load(database(), madeDataset(1));
      const { url } = database();
      const impatient = { url, timeout: 1 };
      const [writer, other] = [1, 2].map(() => new SqliteClient({ adapter: new PrismaLibSql(impatient) }));
      await writer?.$transaction(async (transaction) => {
        await transaction.dataset.deleteMany();
        expect(await answered(async () => other?.dataset.deleteMany())).toEqual(UNAVAILABLE);
      });
      for (const each of [writer, other]) await each?.$disconnect();
      // As the library below Prisma's adapter has it.
      const busy = Object.assign(new Error("SQLITE_BUSY: database is locked"), { code: "SQLITE_BUSY" });
      expect(await answered(() => Promise.reject(busy))).toEqual(UNAVAILABLE);

      const folder = mkdtempSync(join(tmpdir(), "interphase db "));
      writeFileSync(join(folder, "broken.db"), "no database ".repeat(1_000));
      for (const file of ["none/x.db", "broken.db"])
        expect(await answered(() => readFrom(`file:${join(folder, file)}`)), file).toEqual(UNAVAILABLE);
      rmSync(folder, { recursive: true });
    });

  if (engine === "postgresql")
    describe("a server that", () => {
      test("is not there, lets nobody in, or ends the connection", async () => {
        const { url } = database();
        const changed = (change: (address: URL) => void) => {
          const address = new URL(url);
          change(address);
          return address.href;
        };
        for (const address of [
          "postgresql://u:p@127.0.0.1:1/x",
          "postgresql://u:p@no-such-host.invalid/x",
          changed((address) => {
            address.pathname = "/no_such_database";
          }),
          changed((address) => {
            address.username = "nobody_of_that_name";
          }),
        ])
          expect(await answered(() => readFrom(address)), address).toEqual(UNAVAILABLE);

        const cutting = createServer((socket: Socket) => socket.destroy());
        await new Promise<void>((resolve) => cutting.listen(0, "127.0.0.1", resolve));
        const { port } = cutting.address() as AddressInfo;
        expect(await answered(() => readFrom(`postgresql://u:p@127.0.0.1:${port}/x`))).toEqual(UNAVAILABLE);
        await new Promise((resolve) => cutting.close(resolve));
      });

      test("is locked by somebody, or has more readers than connections", async () => {
        const { url } = database();
        await load(database(), madeDataset(1));
        const holder = new pg.Client({ connectionString: url });
        await holder.connect();
        await holder.query(`BEGIN; LOCK TABLE ${POSTGRESQL_SCHEMA}."Dataset" IN ACCESS EXCLUSIVE MODE`);
        const named = new URL(url);
        named.searchParams.set("application_name", "reader");
        const reader = openReadDatabase(readDatabaseUrl(named.href), { connections: 1, statementMs: 200 });
        const read = () => reader.read(async (client) => client.company.count());
        expect(await answered(read)).toEqual(UNAVAILABLE);
        await holder.query("ROLLBACK");
        // Of many readers each waits for the one connection.
        expect(await Promise.all(Array.from({ length: 20 }, read))).toHaveLength(20);
        const held = "SELECT FROM pg_stat_activity WHERE application_name = 'reader'";
        expect((await holder.query(held)).rowCount).toBe(1);
        await reader.close();
        await holder.end();
      });

      test("grants fewer connections than readers want: they take turns", async () => {
        const { url } = database();
        await load(database(), madeDataset(1));
        const admin = new pg.Client({ connectionString: url });
        await admin.connect();
        const role = `few_${process.pid}`;
        await admin.query(`CREATE ROLE ${role} LOGIN CONNECTION LIMIT 2;
          GRANT USAGE ON SCHEMA ${POSTGRESQL_SCHEMA} TO ${role};
          GRANT SELECT ON ALL TABLES IN SCHEMA ${POSTGRESQL_SCHEMA} TO ${role}`);
        const limited = new URL(url);
        limited.username = role;
        const reader = openReadDatabase(readDatabaseUrl(limited.href));
        const read = () => reader.read(async (client) => client.company.count());
        expect(new Set(await Promise.all(Array.from({ length: 40 }, read))).size).toBe(1);
        await reader.close();
        await admin.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
        await admin.end();
      });

      test("ends a connection in the middle of a query, or has none left", async () => {
        const { url } = database();
        const admin = new pg.Client({ connectionString: url });
        await admin.connect();
        const params = openClient(readDatabaseUrl(url));
        const ended = answered(() => params.$queryRawUnsafe("SELECT pg_sleep(60)"));
        const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE query LIKE 'SELECT pg_sleep%' AND datname = current_database()`;
        while ((await admin.query(end)).rowCount === 0);
        expect(await ended).toEqual(UNAVAILABLE);
        await params.$disconnect();

        const pool = new pg.Pool({ connectionString: url, max: 1 });
        const held = await pool.connect();
        pool.options.connectionTimeoutMillis = 50;
        const waiting = new PostgresqlClient({ adapter: new PrismaPg(pool) });
        expect(await answered(() => waiting.$queryRawUnsafe("SELECT 1"))).toEqual(UNAVAILABLE);
        held.release();
        await waiting.$disconnect();
        await pool.end();
        await admin.end();
      });
    });
});
