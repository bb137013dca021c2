import { expect, test } from "vitest";
import { startLoader } from "@/tests/support/children";
import { forEachEngine } from "@/tests/support/engines";
import { contentOf, load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

forEachEngine((_engine, openFresh) => {
  /** A loader in the middle of its transaction, about to fill a table. */
  async function stoppedAt(table: string, url: string) {
    const loader = startLoader(url, 62, table);
    await loader.said("ready");
    loader.go();
    await loader.said("stopped");
    return loader;
  }

  test.each(["company", "dataset"])(
    "a load about to fill %s shows readers the old content, killed there it leaves it, and the next load goes through",
    async (table) => {
      const database = await openFresh();
      await load(database, madeDataset(61));
      const before = await contentOf(database);

      const loader = await stoppedAt(table, database.url);
      expect(await contentOf(database)).toEqual(before);
      await loader.kill();
      expect(await contentOf(database)).toEqual(before);

      expect(await load(database, madeDataset(62))).toMatchObject({ changed: true });
      expect(await contentOf(database)).not.toEqual(before);
    },
  );

  test("a load killed in a database that was empty leaves it empty", async () => {
    const database = await openFresh();
    const loader = await stoppedAt("milestoneBelief", database.url);
    await loader.kill();
    await expect(contentOf(database)).rejects.toThrow(/no such table|does not exist/);
    expect(await load(database, madeDataset(62))).toMatchObject({ changed: true });
  });
});
