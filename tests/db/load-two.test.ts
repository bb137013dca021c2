import { expect, test } from "vitest";
import { computeVersion } from "@/lib/db/load";
import { startLoader } from "@/tests/support/children";
import { forEachEngine } from "@/tests/support/engines";
import { contentOf, load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

const SEEDS = [71, 72];

forEachEngine((_engine, openFresh) => {
  test("two loads at once both end, and the content is wholly that of one of them: empty before, and not", async () => {
    const alone = new Map<string, Record<string, string[]>>();
    for (const seed of SEEDS) {
      const database = await openFresh();
      const { version } = await load(database, madeDataset(seed));
      alone.set(version, await contentOf(database));
    }

    const database = await openFresh();
    const loaders = SEEDS.map((seed) => startLoader(database.url, seed));
    for (const round of [1, 2]) {
      await Promise.all(loaders.map((loader) => loader.said("ready", round)));
      for (const loader of loaders) loader.go();
      await Promise.all(loaders.map((loader) => loader.said("ready", round + 1)));
      const content = await contentOf(database);
      const { version } = JSON.parse(content.dataset?.[0] ?? "") as { version: string };
      expect(content).toEqual(alone.get(version));
      // What is there before the second round is neither's.
      await load(database, madeDataset(73));
    }
    const said = await Promise.all(loaders.map((loader) => loader.end()));
    const versions = SEEDS.map((seed) => computeVersion(madeDataset(seed)));
    expect(said.map((lines) => lines.filter((line) => versions.includes(line)))).toEqual(
      versions.map((version) => [version, version]),
    );
  });
});
