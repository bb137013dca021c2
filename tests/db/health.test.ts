import { copyFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import Database from "libsql";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { checkDataset, checkReady, readDataset } from "@/lib/db/database";
import { POSTGRESQL_SCHEMA, readDatabaseUrl, type SqliteUrl } from "@/lib/db/database-url";
import { isUnavailable } from "@/lib/db/failures";
import { openReadDatabase } from "@/lib/db/read-database";
import { askedDatabase } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { LOADED_AT, load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

let now = 0;
beforeEach(() => void vi.spyOn(performance, "now").mockImplementation(() => now));
afterEach(() => void vi.restoreAllMocks());

/** Whether a watch finds the database well, a minute after it last looked. */
async function check(): Promise<string> {
  now += 60_000;
  return checkDataset().then(
    ({ version }) => version,
    () => "not well",
  );
}

/** How a page that reads one table ends. */
async function readPage(): Promise<"made" | "for a while not" | "a fault"> {
  const read = () => readDataset(async (client) => (await client.company.findMany({ take: 1 })).length);
  return read().then(
    () => "made" as const,
    (error: unknown) => (isUnavailable(error) ? "for a while not" : "a fault"),
  );
}

forEachEngine((engine, openFresh) => {
  const database = askedDatabase(openFresh);

  test("it is well where every table can be read, and not before anything is loaded", async () => {
    expect(await check()).toBe("not well");
    const { version } = await load(database(), madeDataset(1));
    expect(await check()).toBe(version);
  });

  test("what some reading met holds for a while, and no longer", async () => {
    const { version } = await load(database(), madeDataset(1));
    expect(await check()).toBe(version);
    const damage = Object.assign(new Error("it cannot be read"), {
      code: engine === "sqlite" ? "SQLITE_CORRUPT" : "XX001",
    });
    await expect(readDataset(() => Promise.reject(damage))).rejects.toThrow();
    await expect(checkDataset()).rejects.toThrow("met damage");
    expect(await check()).toBe(version);
  });

  test("whoever sends readers here is told the content, and that it is no copy of another", async () => {
    await expect(checkReady()).rejects.toThrow();
    const { version } = await load(database(), madeDataset(1));
    expect(await checkReady()).toEqual({ version, loadedAt: LOADED_AT, behind: null });
  });

  if (engine === "postgresql") {
    test("a table that is gone, or has other columns, is not well until it is put right", async () => {
      const { version } = await load(database(), madeDataset(1));
      const admin = new pg.Client({ connectionString: database().url });
      await admin.connect();
      await admin.query(`SET search_path TO ${POSTGRESQL_SCHEMA}`);
      for (const [away, back] of [
        [`ALTER TABLE "Remark" RENAME TO elsewhere`, `ALTER TABLE elsewhere RENAME TO "Remark"`],
        [`ALTER TABLE "Metric" RENAME unit TO other`, `ALTER TABLE "Metric" RENAME other TO unit`],
      ] as const) {
        await admin.query(away);
        expect(await check(), away).toBe("not well");
        await admin.query(back);
        expect(await check(), back).toBe(version);
      }
      await admin.end();
    });

    test("whoever asks waits for no lock", async () => {
      await load(database(), madeDataset(1));
      const holder = new pg.Client({ connectionString: database().url });
      await holder.connect();
      await holder.query(`BEGIN; LOCK TABLE ${POSTGRESQL_SCHEMA}."Remark" IN ACCESS EXCLUSIVE MODE`);
      const reader = openReadDatabase(database(), { statementMs: 100 });
      await expect(reader.check()).rejects.toThrow("statement timeout");
      await holder.query("ROLLBACK");
      await reader.check();
      await reader.close();
      await holder.end();
    });
  }

  if (engine === "sqlite")
    describe("a file that", () => {
      const path = () => (database() as SqliteUrl).path;

      /** Loads so that all stands in the one file, of which a copy can be made. */
      async function loadWhole(seed: number, into = database() as SqliteUrl): Promise<string> {
        const { version } = await load(into, madeDataset(seed));
        const file = new Database(into.path);
        file.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        file.close();
        return version;
      }

      test.each<[string, (path: string) => void]>([
        ["is written over with something else", (path) => writeFileSync(path, "no database ".repeat(4_000))],
        ["is cut in half", (path) => truncateSync(path, readFileSync(path).length >> 1)],
        ["is empty", (path) => truncateSync(path)],
        ["is damaged in its middle", damage],
        ["is taken away", (path) => rmSync(path)],
        ["is another program's", (path) => makeForeign(path)],
      ])("%s is not well until it is put right", async (_, spoil) => {
        const version = await loadWhole(1);
        copyFileSync(path(), `${path()}.kept`);
        expect([await check(), await readPage()]).toEqual([version, "made"]);
        spoil(path());
        expect(await check()).toBe("not well");
        expect(["for a while not", "made"]).toContain(await readPage());
        renameSync(`${path()}.kept`, path());
        expect([await check(), await readPage()]).toEqual([version, "made"]);
      });

      test("is replaced by another that is sound is read as it is now", async () => {
        const first = await loadWhole(1);
        expect(await check()).toBe(first);
        const other = readDatabaseUrl(`file:${path()}.other`) as SqliteUrl;
        const version = await loadWhole(2, other);
        renameSync(other.path, path());
        expect([await check(), await readPage()]).toEqual([version, "made"]);
      });
    });
});

/** Writes over a stretch in the middle of a file, as a disk that fails does. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, bytes.length >> 2, (bytes.length >> 2) * 3);
  writeFileSync(path, bytes);
}

/** A sound database in which nothing of ours stands. */
function makeForeign(path: string): void {
  rmSync(path);
  const file = new Database(path);
  file.exec("CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, title TEXT)");
  file.close();
}
