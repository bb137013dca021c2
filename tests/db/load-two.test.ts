import { beforeAll, expect, test } from "vitest";
import { startLoader } from "@/tests/support/children";
import { forEachEngine } from "@/tests/support/engines";
import { contentOf, load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

forEachEngine((_engine, openFresh) => {
  const alone = new Map<string, Record<string, string[]>>();

  beforeAll(async () => {
    for (const seed of [71, 72]) {
      const database = await openFresh();
      const { version } = await load(database, madeDataset(seed));
      alone.set(version, await contentOf(database));
    }
  });

  test.each(["into an empty database", "into one that holds something else"])(
    "two loads at once %s both end, and the content is wholly that of one of them",
    async (where) => {
      const database = await openFresh();
      if (where !== "into an empty database") await load(database, madeDataset(73));
      const loaders = [71, 72].map((seed) => startLoader(database.url, seed));
      await Promise.all(loaders.map((loader) => loader.said("ready")));
      for (const loader of loaders) loader.go();
      const versions = await Promise.all(loaders.map((loader) => loader.ended()));
      expect(new Set(versions)).toEqual(new Set(alone.keys()));

      const content = await contentOf(database);
      const { version } = JSON.parse(content.dataset?.[0] ?? "") as { version: string };
      expect(content).toEqual(alone.get(version));
    },
  );
});
