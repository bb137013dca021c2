import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { readNetworkRecords } from "@/lib/db/pages/network-page";
import { findClaims } from "@/lib/db/queries/claims";
import { listMilestones } from "@/lib/db/queries/milestones";
import { listPartnerships } from "@/lib/db/queries/partnerships";
import { countChartSources } from "@/lib/db/queries/tallies";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { listFilterParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { toListParams } from "@/lib/schema/parameters/to-params";
import { buildNetwork } from "@/lib/view-models/network/graph";
import { buildCountryMatrix } from "@/lib/view-models/network/table";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { madeFilter } from "@/tests/support/made-filters";
import { random } from "@/tests/support/made-random";

const DAYS = ["2022-06-30", "2023-10-12", TODAY];

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(
      openFresh,
      madeDataset(61, { companies: 8, partnerships: 8, milestones: 12, sources: 16 }),
    );
  });
  afterAll(() => client.$disconnect());

  test.each([
    ["milestones-per-year", "milestones", listMilestones],
    ["targets-by-company", "milestones", listMilestones],
    ["partnerships-by-technology", "partnerships", listPartnerships],
  ] as const)("the sources of %s are those that speak of what it counts", async (chart, of, listed) => {
    const chance = random(7);
    const filters: Filter[] = [
      NO_FILTER,
      { ...NO_FILTER, scope: "all", sourcing: "well" },
      ...Array.from({ length: 8 }, () => madeFilter(chance, of)),
    ];
    let counted = 0;
    for (const asOf of DAYS) {
      for (const filter of filters) {
        const { data } = await listed(client, { filter, asOf, sort: null, limit: 500, cursor: null });
        const claims = await findClaims(client, { [of]: data.map(({ id }) => id) }, asOf, filter.sourcing);
        const expected = new Set(claims.map(({ source }) => source)).size;
        expect(await countChartSources(client, chart, filter, asOf), JSON.stringify(filter)).toBe(expected);
        counted += expected;
      }
    }
    expect(counted).toBeGreaterThan(20);
  });

  test("the list that a number beside the network leads to holds as many", async () => {
    const chance = random(8);
    const filters = [NO_FILTER, ...Array.from({ length: 6 }, () => madeFilter(chance, "partnerships"))];
    let led = 0;
    for (const given of filters) {
      const filter = { ...NO_FILTER, ...given, scope: "all" as const };
      const records = await readNetworkRecords(client, filter, TODAY);
      const { rows } = buildCountryMatrix(buildNetwork(records), { filter, asOfParam: null });
      for (const { count, href } of rows.flatMap(({ cells }) => cells)) {
        if (href === null) continue;
        const query = new URLSearchParams(href.split("?")[1]);
        const { values, problems } = readAddress(query, listFilterParameters("partnerships", TODAY));
        const asked = toListParams(values, TODAY);
        expect(problems).toEqual([]);
        expect((await listPartnerships(client, asked)).total, href).toBe(count);
        led++;
      }
    }
    expect(led).toBeGreaterThan(5);
  });
});
