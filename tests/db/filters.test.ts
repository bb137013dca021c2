import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { COLLECTIONS } from "@/lib/schema/shapes";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { Expectations } from "@/tests/support/made-expectations";
import { madeFilter } from "@/tests/support/made-filters";
import { random } from "@/tests/support/made-random";
import { allRecords, idsOf } from "@/tests/support/made-records";

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
            const { must, may } = expectations.of(collection, filter);
            const asked = JSON.stringify({ asOf, filter });
            expect(
              must.filter((id) => !ids.includes(id)),
              `missing in ${asked}`,
            ).toEqual([]);
            expect(
              ids.filter((id) => !may.includes(id)),
              `too many in ${asked}`,
            ).toEqual([]);
            expect(total, asked).toBe(ids.length);
          }
        }
      },
    );
  });
});
