import { renameSync, rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { openVersionReader, type VersionReader } from "@/lib/db/version-reader";
import { forEachEngine } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

forEachEngine((engine, openFresh) => {
  const readers: VersionReader[] = [];
  afterEach(async () => {
    for (const reader of readers.splice(0)) await reader.close();
  });
  const open = (database: DatabaseUrl) => {
    const reader = openVersionReader(database);
    readers.push(reader);
    return reader;
  };

  test("whoever reads after a load has ended reads its version, on a connection that was open before", async () => {
    const database = await openFresh();
    const first = await load(database, madeDataset(31));
    const reader = open(database);
    expect(await reader.read()).toMatchObject({ version: first.version });
    for (const [day, seed] of [32, 33, 31].entries()) {
      const loadedAt = `2026-11-0${day + 2}T00:00:00.000Z`;
      const { version } = await load(database, madeDataset(seed), loadedAt);
      expect(await reader.read()).toEqual({ version, loadedAt });
    }
  });

  test("readings at the same time are alike, and each is of a time after it began", async () => {
    const database = await openFresh();
    await load(database, madeDataset(31));
    const reader = open(database);
    const before = Array.from({ length: 20 }, () => reader.read());
    const { version } = await load(database, madeDataset(32));
    const after = Array.from({ length: 20 }, () => reader.read());
    await Promise.all(before);
    for (const read of await Promise.all(after)) expect(read?.version).toBe(version);
  });

  test("a database without our tables is an error, and is read once it has them", async () => {
    const database = await openFresh();
    const reader = open(database);
    await expect((async () => reader.read())()).rejects.toThrow();
    const { version } = await load(database, madeDataset(31));
    expect(await reader.read()).toMatchObject({ version });
  });

  if (engine === "sqlite")
    test("a file that was replaced is read, one that was removed is an error", async () => {
      const [database, other] = [await openFresh(), await openFresh()];
      await load(database, madeDataset(31));
      const { version } = await load(other, madeDataset(32));
      if (database.engine !== "sqlite" || other.engine !== "sqlite") throw new Error("Both are files.");
      const reader = open(database);
      await reader.read();
      for (const end of ["", "-wal", "-shm"]) {
        rmSync(database.path + end, { force: true });
        renameIfThere(other.path + end, database.path + end);
      }
      expect(await reader.read()).toMatchObject({ version });
      rmSync(database.path);
      expect(() => reader.read()).toThrow(/There is no database file/);
    });
});

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
