import { expect, test } from "vitest";
import { COLLECTIONS } from "@/lib/schema/api/shapes";
import { SORTS } from "@/lib/schema/parameters/choices";
import { forEachEngine } from "@/tests/support/engines";
import { contentOf, load, withClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { madeFilter } from "@/tests/support/made-filters";
import { random } from "@/tests/support/made-random";
import { page } from "@/tests/support/made-records";

const DATASET = madeDataset(111, { companies: 16, partnerships: 10, milestones: 18, sources: 18 });
/** What the engine that came first answered; the next one is to answer the same. */
let first: { content: unknown; pages: string[] } | undefined;

forEachEngine((_engine, openFresh) => {
  test("both engines hold the same rows and answer the same pages, in the same order and with the same cursors", async () => {
    const database = await openFresh();
    await load(database, DATASET);
    const pages = await withClient(database, async (client) => {
      const chance = random(9);
      const answers: string[] = [];
      for (const collection of COLLECTIONS)
        for (const sort of SORTS[collection])
          for (const asOf of ["2023-10-12", TODAY])
            for (const limit of [3, 500])
              answers.push(
                JSON.stringify(
                  await page(client, collection, {
                    asOf,
                    sort,
                    limit,
                    filter: madeFilter(chance, collection),
                  }),
                ),
              );
      return answers;
    });
    const tables = Object.entries(await contentOf(database));
    const content = tables.map(([table, rows]) => [table, rows.map((row) => JSON.parse(row) as unknown)]);
    first ??= { content, pages };
    expect(pages).toEqual(first.pages);
    expect(content).toEqual(first.content);
  });
});
