import pg from "pg";
import { expect, test } from "vitest";
import { computeVersion, loadDataset } from "@/lib/db/load";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { forEachEngine } from "@/tests/support/engines";
import { contentOf, LOADED_AT, load, tablesSql } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

const LATER = "2026-11-02T00:00:00.000Z";
const loadedAt = (content: Record<string, string[]>) =>
  (JSON.parse(content.dataset?.[0] ?? "{}") as { loadedAt: string }).loadedAt;

/** Content that passes every check but not the database: a claim's key that stands twice. */
function broken(dataset: SeedDataset): SeedDataset {
  const [first, ...rest] = dataset.sources;
  if (!first) throw new Error("no source");
  return { ...dataset, sources: [{ ...first, claims: [...first.claims, ...first.claims] }, ...rest] };
}

forEachEngine((engine, openFresh) => {
  if (engine === "postgresql")
    test("a load whose server goes away in the middle of it begins again, says so, and is whole", async () => {
      const database = await openFresh();
      await load(database, madeDataset(83));
      const admin = new pg.Client({ connectionString: database.url });
      await admin.connect();
      const end =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state LIKE 'idle in tr%' OR query LIKE 'INSERT%'";
      const said: string[] = [];
      let cuts = 0;
      const { version } = await loadDataset(database, madeDataset(84), {
        sql: tablesSql(engine),
        now: LATER,
        program: "made",
        say: (words) => said.push(words),
        tell: async () => {
          if (cuts++ === 0)
            await admin.query(`${end} AND datname = current_database() AND pid <> pg_backend_pid()`);
        },
      });
      await admin.end();
      expect(said).toEqual([
        expect.stringMatching(/^The database went away: /),
        "It is tried again in 1 s (1 of 5).",
      ]);
      const fresh = await openFresh();
      await load(fresh, madeDataset(84), LATER);
      expect(await contentOf(database)).toEqual(await contentOf(fresh));
      expect(version).toBe(computeVersion(madeDataset(84)));
    });

  test("a load by a machine whose clock is behind comes after the one before it all the same", async () => {
    const database = await openFresh();
    await load(database, madeDataset(81), LATER);
    await load(database, madeDataset(82), LOADED_AT);
    expect(loadedAt(await contentOf(database))).toBe("2026-11-02T00:00:00.001Z");
  });

  test("a load fills an empty database and says which version it holds", async () => {
    const database = await openFresh();
    const dataset = madeDataset(81);
    expect(await load(database, dataset)).toEqual({ changed: true, version: computeVersion(dataset) });
    const content = await contentOf(database);
    expect(JSON.parse(content.dataset?.[0] ?? "")).toMatchObject({
      id: 1,
      version: computeVersion(dataset),
      loadedAt: LOADED_AT,
    });
    expect(content.company).toHaveLength(dataset.companies.length);
  });

  test("the same content again changes nothing, not even when it was loaded, and says so", async () => {
    const database = await openFresh();
    await load(database, madeDataset(81));
    const before = await contentOf(database);
    expect(await load(database, madeDataset(81), LATER)).toEqual({
      changed: false,
      version: computeVersion(madeDataset(81)),
    });
    expect(await contentOf(database)).toEqual(before);
  });

  test("other content replaces all of the old", async () => {
    const [database, fresh] = [await openFresh(), await openFresh()];
    await load(database, madeDataset(81));
    expect(await load(database, madeDataset(82), LATER)).toMatchObject({ changed: true });
    await load(fresh, madeDataset(82), LATER);
    expect(await contentOf(database)).toEqual(await contentOf(fresh));
    expect(loadedAt(await contentOf(database))).toBe(LATER);
  });

  test("content of the same size with one word changed is other content", async () => {
    const database = await openFresh();
    const dataset = madeDataset(81);
    const [first, ...rest] = dataset.companies;
    const renamed = {
      ...dataset,
      companies: [{ ...first, name: "Renamed" } as (typeof rest)[number], ...rest],
    };
    await load(database, dataset);
    expect(await load(database, renamed, LATER)).toEqual({ changed: true, version: computeVersion(renamed) });
  });

  test("a load that fails at a row of a late table leaves the old content as it was", async () => {
    const database = await openFresh();
    await load(database, madeDataset(81));
    const before = await contentOf(database);
    await expect(load(database, broken(madeDataset(82)), LATER)).rejects.toThrow(/unique/i);
    expect(await contentOf(database)).toEqual(before);
    expect(await load(database, madeDataset(81), LATER)).toMatchObject({ changed: false });
  });
});
