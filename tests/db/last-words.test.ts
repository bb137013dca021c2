import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { getPageRanks, listLastStatements } from "@/lib/db/queries/last-statements";
import { PAGE_COLLECTIONS } from "@/lib/view-models/record-href";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { page } from "@/tests/support/made-records";
import { saidIn } from "@/tests/support/made-said";

const DATASET = madeDataset(78, { companies: 14, partnerships: 8, milestones: 16, sources: 20 });
const EVERYTHING = { from: 0, before: 1_000 };

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, DATASET);
  });
  afterAll(() => client.$disconnect());

  test.each(PAGE_COLLECTIONS)("stretches of ranks meet every one of the %s once", async (collection) => {
    const size = (await getPageRanks(client))[collection];
    for (const asOf of ["2022-12-31", TODAY]) {
      const known = (await page(client, collection, { asOf })).data.map(({ id }) => id);
      const met: string[] = [];
      for (let from = 0; from < size; from += 3)
        met.push(
          ...(await listLastStatements(client, collection, { from, before: from + 3 }, asOf)).map(
            ({ id }) => id,
          ),
        );
      expect([...met].sort()).toEqual([...known].sort());
    }
  });

  test.each(["2022-12-31", "2023-10-12", TODAY])(
    "a record changed on the day of the last word about it, as of %s",
    async (asOf) => {
      const said = saidIn(DATASET).filter(({ by }) => by <= asOf);
      const last = (about: (each: (typeof said)[number]) => boolean) =>
        said
          .filter(about)
          .map(({ by }) => by)
          .sort()
          .at(-1);
      for (const { id, said: day } of await listLastStatements(client, "milestones", EVERYTHING, asOf))
        expect(day, id).toBe(last(({ about }) => about.milestone === id));
      for (const { id, said: day } of await listLastStatements(client, "partnerships", EVERYTHING, asOf))
        expect(day, id).toBe(last(({ about }) => about.partnership === id));
      for (const { id, said: day } of await listLastStatements(client, "sources", EVERYTHING, asOf))
        expect(day, id).toBe(last(({ claim }) => claim.source === id));
    },
  );

  test("a company changes with what it takes part in, and what its parts do", async () => {
    const wholesOf = (id: string): string[] => {
      const whole = DATASET.companies.find((each) => each.id === id)?.partOf;
      return whole ? [id, ...wholesOf(whole)] : [id];
    };
    for (const { id, said: day } of await listLastStatements(client, "companies", EVERYTHING, TODAY)) {
      const involves = (ids: readonly string[]) => ids.some((each) => wholesOf(each).includes(id));
      const days = saidIn(DATASET)
        .filter(({ about }) => {
          const milestone = DATASET.milestones.find((each) => each.id === about.milestone);
          const partnership = DATASET.partnerships.find((each) => each.id === about.partnership);
          const named = [
            ...(milestone?.companies ?? []).map(({ company }) => company),
            ...(partnership?.parties ?? []).map(({ company }) => company),
            ...(partnership?.formed ? [partnership.formed] : []),
          ];
          return about.company === id || involves(named);
        })
        .map(({ by }) => by)
        .sort();
      const latest = days.at(-1);
      if (latest !== undefined) expect(day, id).toBe(latest);
    }
  });
});
