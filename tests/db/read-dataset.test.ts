import { existsSync, renameSync, rmSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { getClient, NoDatasetError, readDataset } from "@/lib/db/database";
import { type DatabaseUrl, readDatabaseUrl } from "@/lib/db/database-url";
import { isUnavailable } from "@/lib/http/unavailable";
import { askedDatabase } from "@/tests/support/asked-database";
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

  test("a reading during which a load ended is done again, so that it never mixes two versions", async () => {
    await load(database(), A);
    let readings = 0;
    const ids = await readDataset(async (client, { version }) => {
      readings += 1;
      const before = await client.claim.findMany({ select: { id: true } });
      if (readings === 1) await load(database(), B);
      return { version, before, after: await client.claim.findMany({ select: { id: true } }) };
    });
    expect(readings).toBe(2);
    expect(ids.after).toEqual(ids.before);
    expect(ids.before).toHaveLength(B.sources.flatMap(({ claims }) => claims).length);
  });

  test("a reading is done again also where the same content was loaded anew in between", async () => {
    await load(database(), A);
    let readings = 0;
    await readDataset(async () => {
      readings += 1;
      if (readings > 1) return;
      await load(database(), B);
      await load(database(), A, "2026-11-02T00:00:00.000Z");
    });
    expect(readings).toBe(2);
  });

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
