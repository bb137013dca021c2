import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { tallyCrowdedLanes } from "@/lib/db/queries/crowd";
import { readPartnershipFacets } from "@/lib/db/queries/facets/partnership-facets";
import { listMilestones } from "@/lib/db/queries/milestones";
import { listPartnerships } from "@/lib/db/queries/partnerships";
import { groupBy } from "@/lib/domain/list";
import { countAll } from "@/lib/schema/pages/bar-records";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { madeFilter } from "@/tests/support/made-filters";
import { random } from "@/tests/support/made-random";

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(
      openFresh,
      madeDataset(71, { companies: 9, partnerships: 6, milestones: 60, sources: 40 }),
    );
  });
  afterAll(() => client.$disconnect());

  test("the lanes of a crowd hold every milestone under the first company responsible for it, most first", async () => {
    const chance = random(9);
    const filters = [
      { ...NO_FILTER, scope: "all" as const },
      ...Array.from({ length: 8 }, () => madeFilter(chance, "milestones")),
    ];
    let held = 0;
    for (const asOf of ["2023-10-12", TODAY])
      for (const filter of filters) {
        const list = { filter, asOf, sort: null, limit: 500, cursor: null };
        const { data } = await listMilestones(client, list);
        const owned = groupBy(
          data,
          ({ companies }) => companies.find(({ part }) => part === "responsible")?.company,
        );
        const expected = [...owned].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
        const lanes = await tallyCrowdedLanes(client, filter, asOf, 40);
        expect(lanes.map(({ company, tallies }) => [company, countAll(tallies)])).toEqual(
          expected.map(([company, own]) => [company, own.length]),
        );
        for (const { company, tallies } of lanes)
          for (const { status, stands, count } of tallies)
            expect(
              owned.get(company)?.filter((each) => each.status === status && each.stands === stands),
            ).toHaveLength(count);
        expect(await tallyCrowdedLanes(client, filter, asOf, 2)).toEqual(lanes.slice(0, 2));
        held += countAll(lanes.flatMap(({ tallies }) => tallies));
      }
    expect(held).toBeGreaterThan(100);
  });

  test("partnerships are counted as their list counts them", async () => {
    const chance = random(10);
    for (let index = 0; index < 8; index++) {
      const filter = madeFilter(chance, "partnerships");
      const list = { filter, asOf: TODAY, sort: null, limit: 1, cursor: null };
      const { total } = await listPartnerships(client, list);
      expect(await readPartnershipFacets(client, filter, TODAY)).toMatchObject({ total });
    }
  });
});
