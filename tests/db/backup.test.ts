import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp, restore } from "@/lib/cli/backup";
import { readDatabaseUrl } from "@/lib/db/database-url";
import { listPrimaryKeys } from "@/lib/db/tables";
import { forEachEngine, sqliteDatabases } from "@/tests/support/engines";
import { contentOf, LOADED_AT, load, tablesSql } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

const others = sqliteDatabases();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "interphase backup #1 "));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await others.remove();
});

/** What tables hold, loaded at another time. */
function withLoadedAt(content: Record<string, string[]>, loadedAt: string): Record<string, string[]> {
  return { ...content, dataset: (content.dataset ?? []).map((row) => row.replace(LOADED_AT, loadedAt)) };
}

forEachEngine((engine, openFresh) => {
  test("what is restored is the same content, and a load finds nothing to do", async () => {
    const database = await openFresh();
    const { version } = await load(database, madeDataset(11));
    const before = await contentOf(database);
    const file = path.join(folder, `${engine}.db`);
    expect(await backUp(database, file)).toMatchObject({ version, loadedAt: LOADED_AT });
    expect(readdirSync(folder).filter((name) => name.startsWith(engine))).toEqual([`${engine}.db`]);

    await load(database, madeDataset(12), "2026-11-05T00:00:00.000Z");
    expect(await contentOf(database)).not.toEqual(before);
    const restored = await restore(file, database);
    // It is loaded now, and no reader takes it for the content of a server that is behind.
    expect(restored.version).toBe(version);
    expect(restored.loadedAt > "2026-11-05T00:00:00.000Z").toBe(true);
    expect(await contentOf(database)).toEqual(withLoadedAt(before, restored.loadedAt));
    expect(await load(database, madeDataset(11), "2026-11-06T00:00:00.000Z")).toEqual({
      changed: false,
      version,
    });
  });

  test("a backup can be put into an empty database, also of the other engine, and be served as it is", async () => {
    const database = await openFresh();
    await load(database, madeDataset(13));
    const before = await contentOf(database);
    const file = path.join(folder, `${engine}-moved.db`);
    await backUp(database, file);
    expect(await contentOf(readDatabaseUrl(`file:${encodeURI(file).replace("#", "%23")}`))).toEqual(before);
    for (const empty of [await openFresh(), await others.open()]) {
      const { loadedAt } = await restore(file, empty);
      expect(await contentOf(empty)).toEqual(withLoadedAt(before, loadedAt));
    }
  });

  test("a database without data is not backed up, and nothing is left of the try", async () => {
    const file = path.join(folder, `${engine}-nothing.db`);
    await expect(backUp(await openFresh(), file)).rejects.toThrow(/holds no data yet/);
    expect(readdirSync(folder).filter((name) => name.includes("nothing"))).toEqual([]);
  });

  test("what is no backup leaves what is there", async () => {
    const database = await openFresh();
    await load(database, madeDataset(14));
    const before = await contentOf(database);
    const [text, foreign, cut, old] = ["text", "foreign", "cut", "old"].map((name) =>
      path.join(folder, `${engine}-${name}.db`),
    ) as [string, string, string, string];
    writeFileSync(text, "no backup");
    new Database(foreign).exec("CREATE TABLE bookmarks (id INTEGER)");
    await backUp(database, old);
    new Database(old).exec("UPDATE interphase_tables SET hash = 'another'");
    await expect(restore(text, database)).rejects.toThrow("is no backup");
    await expect(restore(foreign, database)).rejects.toThrow("is no backup");
    await expect(restore(old, database)).rejects.toThrow("made by another version of the program");
    await expect(restore(cut, database)).rejects.toThrow("There is no file");
    await expect(backUp(database, old)).rejects.toThrow("is there already");
    expect(existsSync(cut), "asking makes no file").toBe(false);
    expect(await contentOf(database)).toEqual(before);
  });
});

test("the order of a copy is that of the primary keys, alike on both engines", () => {
  const keys = listPrimaryKeys(tablesSql("sqlite"));
  expect(keys).toEqual(listPrimaryKeys(tablesSql("postgresql")));
  expect(keys.get("claim")).toEqual(["id"]);
  expect(keys.get("milestoneBelief")).toEqual(["milestoneId", "reading", "validFrom"]);
  for (const [table, columns] of keys) expect(columns, table).not.toEqual([]);
});
