import fc from "fast-check";
import { expect, test } from "vitest";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { loadDataset } from "@/lib/db/load";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { forEachEngine } from "@/tests/support/engines";
import { contentOf, LOADED_AT, load, tablesSql, withClient } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";
import { anyEdit, EDITS, type Edit, editDataset } from "@/tests/support/made-edits";

const base = madeDataset(91, { companies: 14, partnerships: 8, milestones: 16, sources: 24 });

/** Everything a database holds, with what its rows were made from. */
async function allOf(database: DatabaseUrl) {
  const { dataset = [], ...content } = await contentOf(database);
  const notes = await withClient(database, (client) =>
    client.derivation.findMany({ orderBy: [{ kind: "asc" }, { id: "asc" }] }),
  );
  const { version } = JSON.parse(dataset[0] ?? "{}") as { version: string };
  return { ...content, notes, version };
}

forEachEngine((engine, openFresh) => {
  /** The database that is loaded into again and again, and one that is always loaded afresh. */
  let opened: Promise<readonly [DatabaseUrl, DatabaseUrl]> | null = null;
  const openBoth = () => {
    opened ??= openFresh().then(async (database) => [database, await openFresh()] as const);
    return opened;
  };
  let programs = 0;

  /** What a database holds after loading all of this and nothing else. */
  async function loadAfresh(dataset: SeedDataset) {
    const [, fresh] = await openBoth();
    const settings = { sql: tablesSql(engine), now: LOADED_AT, program: `afresh ${programs++}` };
    await loadDataset(fresh, dataset, settings);
    return allOf(fresh);
  }

  test.each(Object.keys(EDITS) as Edit["name"][])(
    "%s: the database holds what it would have been loaded with afresh, and again once that is taken back",
    async (name) => {
      const [database] = await openBoth();
      await load(database, base);
      const before = await allOf(database);
      const edited = editDataset(base, [{ name, at: 10, to: 7 }]);
      await load(database, edited);
      expect(await allOf(database)).toEqual(await loadAfresh(edited));
      await load(database, base);
      expect(await allOf(database)).toEqual(before);
    },
  );

  test("after any edits, loaded one by one, the database holds what it would have been loaded with afresh", async () => {
    const [database] = await openBoth();
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
        // What the run before left is the old content of this one.
        for (let count = 1; count < edits.length; count++)
          await load(database, editDataset(base, edits.slice(0, count)));
        const edited = editDataset(base, edits);
        await load(database, edited);
        expect(await allOf(database)).toEqual(await loadAfresh(edited));
      }),
      { numRuns: engine === "sqlite" ? 10 : 4, endOnFailure: true },
    );
  });

  test("a word that is changed leaves the rows of all other records where they are", async () => {
    const database = await openFresh();
    await load(database, base);
    // Whoever writes over all rows writes over this one too.
    const mark = (table: string) =>
      `UPDATE ${engine === "postgresql" ? `interphase."${table}"` : `"${table}"`} SET "note" = 'still here'`;
    const marked = await withClient(database, async (client) => {
      await client.$executeRawUnsafe(mark("Claim"));
      return client.claim.count();
    });
    const edited = editDataset(base, [{ name: "a claim says another date", at: 4, to: 2 }]);
    expect(await load(database, edited)).toMatchObject({ changed: true });
    const left = await withClient(database, (client) =>
      client.claim.count({ where: { note: "still here" } }),
    );
    expect(left).toBeLessThan(marked);
    expect(left).toBeGreaterThan(marked / 2);
  });

  test("another program makes all rows anew", async () => {
    const database = await openFresh();
    await load(database, base);
    await withClient(database, (client) => client.claim.updateMany({ data: { note: "of the old program" } }));
    const settings = { sql: tablesSql(engine), now: LOADED_AT, program: "another" };
    expect(await loadDataset(database, base, settings)).toMatchObject({ changed: true });
    const left = await withClient(database, (client) =>
      client.claim.count({ where: { note: "of the old program" } }),
    );
    expect(left).toBe(0);
    expect(await loadDataset(database, base, settings)).toMatchObject({ changed: false });
  });
});
