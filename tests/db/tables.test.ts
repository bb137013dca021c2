import { expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { type DatabaseUrl, POSTGRESQL_SCHEMA } from "@/lib/db/database-url";
import { loadDataset } from "@/lib/db/load";
import { forEachEngine } from "@/tests/support/engines";
import { contentOf, LOADED_AT, load, tablesSql, withClient } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

const dataset = madeDataset(91);

const run = (database: DatabaseUrl, ...statements: string[]) =>
  withClient(database, async (client) => {
    for (const statement of statements) await client.$executeRawUnsafe(statement);
  });
const rows = (database: DatabaseUrl, sql: string) =>
  withClient(database, (client: Client) => client.$queryRawUnsafe<Record<string, unknown>[]>(sql));

/** Who waits for another to be through, in the same database. */
const WAITING =
  "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

forEachEngine((engine, openFresh) => {
  /** The name of a table where ours stand. */
  const ours = (table: string) =>
    engine === "postgresql" ? `${POSTGRESQL_SCHEMA}."${table}"` : `"${table}"`;
  const makePlace = engine === "postgresql" ? [`CREATE SCHEMA IF NOT EXISTS ${POSTGRESQL_SCHEMA}`] : [];
  const names = async (database: DatabaseUrl) => {
    const sql =
      engine === "postgresql"
        ? `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = '${POSTGRESQL_SCHEMA}'`
        : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    return (await rows(database, sql)).map(({ name }) => name as string).sort();
  };

  test("the loader leaves other tables beside its own alone, also when it replaces its own", async () => {
    const database = await openFresh();
    const foreign = ours("invoices");
    await run(
      database,
      ...makePlace,
      `CREATE TABLE ${foreign} (id INTEGER, note TEXT)`,
      `INSERT INTO ${foreign} VALUES (1, 'paid')`,
    );
    await load(database, dataset);
    const sql = `${tablesSql(engine)}\nCREATE TABLE "Extra" ("id" TEXT NOT NULL);\n`;
    await loadDataset(database, dataset, { sql, now: LOADED_AT, program: "made" });
    expect(await rows(database, `SELECT note FROM ${foreign}`)).toEqual([{ note: "paid" }]);
  });

  test("a table of the same name that the loader did not make stops it, and nothing is made or touched", async () => {
    const database = await openFresh();
    await run(
      database,
      ...makePlace,
      `CREATE TABLE ${ours("Milestone")} (mine TEXT)`,
      `INSERT INTO ${ours("Milestone")} VALUES ('kept')`,
    );
    await expect(load(database, dataset)).rejects.toThrow(/Milestone that this program did not make/);
    expect(await rows(database, `SELECT mine FROM ${ours("Milestone")}`)).toEqual([{ mine: "kept" }]);
    const ledger = engine === "postgresql" ? [] : ["interphase_tables"];
    expect(await names(database)).toEqual(["Milestone", ...ledger]);
  });

  test("a stranger's table that stands in the way of a new schema leaves the old content as it was", async () => {
    const database = await openFresh();
    await load(database, dataset);
    const before = await contentOf(database);
    await run(database, `CREATE TABLE ${ours("Extra")} (mine TEXT)`);
    const sql = `${tablesSql(engine)}\nCREATE TABLE "Extra" ("id" TEXT NOT NULL);\n`;
    await expect(loadDataset(database, dataset, { sql, now: LOADED_AT, program: "made" })).rejects.toThrow(
      "Extra",
    );
    expect(await contentOf(database)).toEqual(before);
  });

  test("a changed schema replaces the loader's own tables, and those it no longer has are gone", async () => {
    const database = await openFresh();
    const extra = `${tablesSql(engine)}\nCREATE TABLE "Extra" ("id" TEXT NOT NULL);\n`;
    expect(
      await loadDataset(database, dataset, { sql: extra, now: LOADED_AT, program: "made" }),
    ).toMatchObject({ changed: true });
    expect(await names(database)).toContain("Extra");
    const before = await contentOf(database);
    expect(await load(database, dataset)).toMatchObject({ changed: true });
    expect(await names(database)).not.toContain("Extra");
    expect(await contentOf(database)).toEqual(before);
    expect(await load(database, dataset)).toMatchObject({ changed: false });
  });

  if (engine === "postgresql") {
    test("a load waits for another one that makes the first tables, and neither fails", async () => {
      const database = await openFresh();
      await withClient(database, async (client) => {
        let second: Promise<unknown> = Promise.resolve();
        await client.$transaction(
          async (tx) => {
            await tx.$executeRawUnsafe("SELECT pg_advisory_xact_lock(hashtext('interphase'))");
            await tx.$executeRawUnsafe(`CREATE SCHEMA ${POSTGRESQL_SCHEMA}`);
            second = load(database, dataset);
            // What it comes to is looked at once this transaction is over.
            second.catch(() => {});
            await expect
              .poll(async () => (await rows(database, WAITING)).length, { timeout: 30_000 })
              .toBe(1);
          },
          { timeout: 60_000 },
        );
        expect(await second).toMatchObject({ changed: true });
      });
    });

    test("tables of the same names in another PostgreSQL schema are none of its business", async () => {
      const database = await openFresh();
      await run(
        database,
        'CREATE TABLE public."Company" (mine TEXT)',
        `INSERT INTO public."Company" VALUES ('kept')`,
      );
      await load(database, dataset);
      expect(await rows(database, 'SELECT mine FROM public."Company"')).toEqual([{ mine: "kept" }]);
      const [count] = await rows(database, `SELECT count(*)::int AS n FROM ${POSTGRESQL_SCHEMA}."Company"`);
      expect(count).toEqual({ n: dataset.companies.length });
    });
  }
});
