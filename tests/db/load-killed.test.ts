import { expect, test } from "vitest";
import { startLoader } from "@/tests/support/children";
import { forEachEngine } from "@/tests/support/engines";
import { contentOf, load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

forEachEngine((_engine, openFresh) => {
  test.each(["company", "dataset"])(
    "a load killed while it fills %s leaves the old content whole, and the next load goes through",
    async (table) => {
      const database = await openFresh();
      await load(database, madeDataset(61));
      const before = await contentOf(database);

      const loader = startLoader(database.url, 62, table);
      await loader.said("ready");
      loader.go();
      await loader.said("stopped");
      await loader.kill();

      expect(await contentOf(database)).toEqual(before);
      expect(await load(database, madeDataset(62))).toMatchObject({ changed: true });
      expect(await contentOf(database)).not.toEqual(before);
    },
  );

  test("a reader sees the old content while a load is under way, and the new one after it", async () => {
    const [database, fresh] = [await openFresh(), await openFresh()];
    await load(database, madeDataset(61));
    await load(fresh, madeDataset(62));
    const before = await contentOf(database);
    const loader = startLoader(database.url, 62, "metricTechnology");
    await loader.said("ready");
    loader.go();
    await loader.said("stopped");
    expect(await contentOf(database)).toEqual(before);
    loader.go();
    await loader.ended();
    expect(await contentOf(database)).toEqual(await contentOf(fresh));
  });

  test("a load killed in a database that was empty leaves it empty", async () => {
    const database = await openFresh();
    const loader = startLoader(database.url, 62, "milestoneBelief");
    await loader.said("ready");
    loader.go();
    await loader.said("stopped");
    await loader.kill();
    await expect(contentOf(database)).rejects.toThrow(/no such table|does not exist/);
    expect(await load(database, madeDataset(62))).toMatchObject({ changed: true });
  });
});
