import { existsSync, renameSync, rmSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { readDataset } from "@/lib/db/database";
import { type DatabaseUrl, readDatabaseUrl } from "@/lib/db/database-url";
import { isUnavailable } from "@/lib/db/failures";
import { NoDatasetError } from "@/lib/db/read-database";
import { askedDatabase, getClient } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { LOADED_AT, load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

const [A, B] = [madeDataset(101), madeDataset(102)];

/** The files that a SQLite database consists of while somebody has it open. */
const ENDS = ["-wal", "-shm", ""];

forEachEngine((engine, openFresh) => {
  const database = askedDatabase(openFresh);

  test("a reading sees the content and its version", async () => {
    const { version } = await load(database(), A);
    const read = await readDataset(async (client, dataset) => ({
      dataset,
      companies: await client.company.count(),
    }));
    expect(read).toEqual({ dataset: { version, loadedAt: LOADED_AT }, companies: A.companies.length });
  });

  /** On SQLite it is done again; on PostgreSQL it sees what was there when it began. */
  const isRepeated = engine === "sqlite";

  test("a reading during which a load ended sees one version", async () => {
    await load(database(), A);
    let readings = 0;
    const ids = await readDataset(async (client, { version }) => {
      readings += 1;
      const before = await client.claim.findMany({ select: { id: true } });
      if (readings === 1) await load(database(), B);
      return { version, before, after: await client.claim.findMany({ select: { id: true } }) };
    });
    expect(readings).toBe(isRepeated ? 2 : 1);
    expect(ids.after).toEqual(ids.before);
    const seen = isRepeated ? B : A;
    expect(ids.before).toHaveLength(seen.sources.flatMap(({ claims }) => claims).length);
  });

  test("a reading during which the same content was loaded anew sees one loading", async () => {
    await load(database(), A);
    let readings = 0;
    const seen = await readDataset(async (client, { loadedAt }) => {
      readings += 1;
      if (readings === 1) {
        await load(database(), B);
        await load(database(), A, "2026-11-02T00:00:00.000Z");
      }
      return { loadedAt, after: (await client.dataset.findFirst())?.loadedAt };
    });
    expect(readings).toBe(isRepeated ? 2 : 1);
    expect(seen.after).toBe(seen.loadedAt);
  });

  if (engine === "sqlite")
    test("a content that changes during every reading is an error and no endless wait", async () => {
      await load(database(), A);
      let readings = 0;
      const reading = readDataset(async () => {
        readings += 1;
        await load(
          database(),
          readings % 2 ? B : A,
          `2026-11-02T00:00:${String(readings).padStart(2, "0")}.000Z`,
        );
      });
      await expect(reading).rejects.toThrow("The content changed while it was being read.");
      expect(readings).toBeGreaterThan(1);
    });

  if (engine === "postgresql") {
    test("a reading is one transaction that sees one moment, cannot write and ends its statements", async () => {
      await load(database(), A);
      const names = ["transaction_isolation", "transaction_read_only", "statement_timeout"];
      const read = () =>
        readDataset(async (client) => {
          const ask = `SELECT pg_backend_pid() AS pid, ${names.map((name) => `current_setting('${name}') AS ${name}`).join(", ")}`;
          return Promise.all([1, 2, 3].map(() => client.$queryRawUnsafe(ask)));
        });
      const [first, ...others] = await read();
      expect(first).toMatchObject([
        { transaction_isolation: "repeatable read", transaction_read_only: "on", statement_timeout: "10s" },
      ]);
      for (const other of others) expect(other).toEqual(first);
      const writing = readDataset((client) => client.dataset.deleteMany());
      await expect(writing).rejects.toThrow("read-only transaction");
    });

    test("a reading that failed asks nothing more: its connection is another's", async () => {
      await load(database(), A);
      let late: Promise<unknown> = Promise.resolve();
      let fail = () => {};
      const failing = readDataset(async (client) => {
        const failed = new Promise<void>((resolve) => {
          fail = resolve;
        });
        late = failed.then(() => client.company.count());
        throw new Error("no such page");
      });
      await expect(failing).rejects.toThrow("no such page");
      fail();
      await expect(late).rejects.toThrow("outside of a reading");
    });

    test("a reading that the server gave up for the sake of others is done again, another is not", async () => {
      await load(database(), A);
      let readings = 0;
      const failWith = (state: string) =>
        readDataset(async (client) => {
          readings += 1;
          if (readings % 3 !== 0)
            await client.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${state}'; END $$`);
          return readings;
        });
      // No snapshot, a deadlock, no connection left, a server that fails over.
      for (const state of ["40001", "40P01", "53300", "57P01"]) {
        readings = 0;
        expect(await failWith(state), state).toBe(3);
      }
      readings = 0;
      await expect(failWith("22012")).rejects.toThrow();
      expect(readings).toBe(1);
    });
  }

  test("an error of the reader is passed on, at once", async () => {
    await load(database(), A);
    const fail = vi.fn(() => Promise.reject(new Error("no such page")));
    await expect(readDataset(fail)).rejects.toThrow("no such page");
    expect(fail).toHaveBeenCalledTimes(1);
  });

  test("where nothing was ever loaded there is no dataset to read", async () => {
    await expect(readDataset(async () => "read")).rejects.toThrow(NoDatasetError);
    await load(database(), A);
    await getClient().dataset.deleteMany();
    await expect(readDataset(async () => "read")).rejects.toThrow(NoDatasetError);
  });

  if (engine === "sqlite")
    test("a file that was replaced is read anew, and one that was taken away is waited for", async () => {
      const [here, other] = [pathOf(database()), pathOf(await openFresh())];
      await load(database(), A);
      const { version } = await load(readDatabaseUrl(`file:${other}`), B);
      const read = () =>
        readDataset(async (client, dataset) => [dataset.version, await client.company.count()]);
      expect(await read()).not.toContain(version);

      for (const end of ENDS) rmSync(here + end, { force: true });
      const refused = await read().catch((error: unknown) => error);
      expect(isUnavailable(refused)).toBe(true);
      expect(existsSync(here), "no reader makes a file").toBe(false);

      for (const end of ENDS) if (existsSync(other + end)) renameSync(other + end, here + end);
      expect(await read()).toEqual([version, B.companies.length]);
    });
});

function pathOf(database: DatabaseUrl): string {
  if (database.engine !== "sqlite") throw new Error("It is no file.");
  return database.path;
}
