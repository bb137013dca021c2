import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { COLLECTIONS } from "@/lib/schema/api/shapes";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { writeStanding } from "@/lib/view-models/filters/standing-sentence";
import { forEachEngine, sqliteDatabases } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { Expectations } from "@/tests/support/made-expectations";
import { madeFilter } from "@/tests/support/made-filters";
import { Lookup } from "@/tests/support/made-lookup";
import { random } from "@/tests/support/made-random";
import { allRecords, idsOf, page } from "@/tests/support/made-records";
import { realSeeds } from "@/tests/support/real-seeds";

const DAYS = ["2021-12-31", "2023-10-12", TODAY];
const FILTERS = 20;

forEachEngine((_engine, openFresh) => {
  describe.each([11, 12])("made-up content %i", (seed) => {
    let client: Client;
    beforeAll(async () => {
      client = await loadedClient(openFresh, madeDataset(seed));
    });
    afterAll(() => client.$disconnect());

    test.each(COLLECTIONS)(
      "a list of %s keeps exactly what its filter says, on any day",
      async (collection) => {
        const chance = random(seed);
        for (const asOf of DAYS) {
          const expectations = new Expectations(await allRecords(client, asOf));
          for (let i = 0; i < FILTERS; i++) {
            const filter = madeFilter(chance, collection);
            const { ids, total } = await idsOf(client, collection, { filter, asOf });
            const params = JSON.stringify({ asOf, filter });
            expect([...ids].sort(), params).toEqual(expectations.of(collection, filter).sort());
            expect(total, params).toBe(ids.length);
          }
        }
      },
    );
  });
});

// The whole content, on one engine: the tests above prove the two alike.
describe("the real content", () => {
  const databases = sqliteDatabases();
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(databases.open, await realSeeds());
  }, 300_000);
  afterAll(async () => {
    await client.$disconnect();
    await databases.remove();
  });

  test("milestones that stand in a year are told from those whose window only touches it", async () => {
    const rests = [];
    for (let year = 2022; year < 2032; year++) {
      const filter = { ...NO_FILTER, year: { from: year, to: year } };
      const { data, total } = await page(client, "milestones", { filter, asOf: TODAY, limit: 500 });
      const standing = data.filter(({ stands }) => stands?.startsWith(`${year}`)).length;
      const told = writeStanding({ filter, asOf: TODAY }, await tallyMilestones(client, filter, TODAY));
      const count = standing === total ? "all" : `${standing}`;
      expect(told?.match(/^\w+/)?.[0]).toBe(standing === 0 ? "none" : count);
      expect(Number(told?.match(/, (\d+) (?:more )?whose/)?.[1] ?? 0)).toBe(total - standing);
      rests.push(total - standing);
    }
    expect(Math.max(...rests)).toBeGreaterThan(0);
  });

  test("a year keeps companies by what is in the scope, and wholes by their parts", async () => {
    const filter = { scope: "solid-state", year: { from: 2026, to: 2026 } } as const;
    const inYear = await idsOf(client, "companies", { filter, asOf: TODAY });
    const [{ data: companies }, { data: milestones }, { data: partnerships }] = await Promise.all([
      page(client, "companies", { asOf: TODAY }),
      page(client, "milestones", { filter, asOf: TODAY }),
      page(client, "partnerships", { filter, asOf: TODAY }),
    ]);
    const look = new Lookup({ companies, milestones, partnerships, claims: [], metrics: [], sources: [] });
    const involved = [
      ...milestones.flatMap((each) => look.direct("milestones", each as never)),
      ...partnerships.flatMap((each) => look.direct("partnerships", each as never)),
    ];
    expect(inYear.ids).toEqual([...new Set(look.withWholes(involved))].sort());
    expect(inYear.ids).toContain("panasonic");
  });
});
