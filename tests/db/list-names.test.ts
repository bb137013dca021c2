import { expect, test } from "vitest";
import { readMilestonesPage } from "@/lib/db/pages/lists";
import { parseListAddress } from "@/lib/schema/parameters/page-address";
import { askedDatabase } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";

const MOST = 8;

forEachEngine((_engine, openFresh) => {
  const database = askedDatabase(openFresh);

  test("the list of milestones names every company that takes part, also where only the responsible are choices", async () => {
    await load(database(), madeDataset(31));
    const read = (query: object) =>
      readMilestonesPage(parseListAddress("milestones", { scope: "all", ...query }, TODAY));
    const { page } = await read({ limit: "500" });
    const others = page.data.filter(
      ({ outcome, companies }) => outcome !== null && companies.some(({ part }) => part !== "responsible"),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const { id, outcome, companies: taking } of others.slice(0, MOST)) {
      const { companies } = await read({ milestone: id, outcome });
      expect(
        companies.map((company) => company.id),
        id,
      ).toEqual(expect.arrayContaining(taking.map(({ company }) => company)));
    }
  });
});
