import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { readChangeEnds } from "@/lib/db/queries/changes";
import { readFreshness } from "@/lib/db/queries/coverage";
import { readChangeFacets } from "@/lib/db/queries/facets/change-facets";
import type { Scope } from "@/lib/schema/parameters/choices";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { forEachEngine } from "@/tests/support/engines";
import { type AskedChanges, changes } from "@/tests/support/made-changes";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { allRecords } from "@/tests/support/made-records";

const SIZE = { companies: 8, partnerships: 6, milestones: 16, sources: 24 };

/** What is listed by the day of the adding, page by page. */
async function listAdded(client: Client, asked: AskedChanges = {}, limit = 7) {
  const data: Awaited<ReturnType<typeof changes>>["data"][number][] = [];
  let cursor: string | null = null;
  do {
    const filter = { ...asked.filter, by: "added" as const };
    const page: Awaited<ReturnType<typeof changes>> = await changes(client, {
      ...asked,
      filter,
      limit,
      cursor,
    });
    data.push(...page.data);
    cursor = page.next;
  } while (cursor !== null);
  return data;
}

forEachEngine((_engine, openFresh) => {
  describe.each([61, 62])("made-up content %i, by the day of the adding", (seed) => {
    const made = madeDataset(seed, SIZE);
    const sources = made.sources.map((source, i) => ({ ...source, added: `2024-05-0${1 + (i % 4)}` }));
    const addedOn = new Map(sources.map(({ id, added }) => [id, added]));
    let client: Client;
    beforeAll(async () => {
      client = await loadedClient(openFresh, { ...made, sources });
    });
    afterAll(() => client.$disconnect());

    test("every claim is listed once, whatever it moved, the last added first", async () => {
      const { claims } = await allRecords(client, TODAY);
      const data = await listAdded(client);
      expect(data.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
      expect(new Set(data.map(({ revision }) => revision))).toContain("reaffirmed");
      expect(data.every(({ added, source }) => added === addedOn.get(source))).toBe(true);
      const days = data.map(({ added }) => added);
      expect(new Set(days).size).toBe(4);
      expect(days).toEqual([...days].sort().reverse());
      expect(await listAdded(client, {}, 500)).toEqual(data);
    });

    test("what moved something stands as in the list by the day of the words", async () => {
      const data = new Map((await listAdded(client)).map((change) => [change.id, change]));
      const said = (await changes(client)).data;
      expect(data.size).toBeGreaterThan(said.length);
      for (const change of said) expect(data.get(change.id)).toEqual(change);
    });

    test.each(["all", "well"] as const)(
      "ends and counts are of the same claims, sourcing %s",
      async (sourcing) => {
        const filter = { ...NO_FILTER, by: "added" as const, scope: "all" as const, sourcing };
        const data = await listAdded(client, { filter });
        const ends = await readChangeEnds(client, filter, TODAY);
        expect([ends?.latest, ends?.first]).toEqual([data[0], data.at(-1)]);
        const { revision = [] } = await readChangeFacets(client, filter, TODAY);
        expect(revision.reduce((sum, { count }) => sum + count, 0)).toBe(data.length);
      },
    );

    test.each<Scope>(["solid-state", "all"])(
      "the last source of scope %s is the first of its list, also on a past day",
      async (scope) => {
        for (const asOf of [TODAY, "2024-05-02", "2024-04-30"]) {
          const data = await listAdded(client, { asOf, filter: { scope } });
          const known = data.filter(({ added }) => added <= asOf);
          const { lastAdded } = await readFreshness(client, { ...NO_FILTER, scope }, asOf);
          expect(lastAdded, asOf).toBe(known[0]?.added ?? null);
        }
      },
    );
  });

  test("a source that only another scope holds is not the last of this one", async () => {
    const made = madeDataset(61, SIZE);
    const none = new Set(made.milestones.slice(0, 1).map(({ id }) => id));
    const milestones = made.milestones.map((each) =>
      none.has(each.id) ? { ...each, technologies: ["lithium-ion" as const] } : each,
    );
    const sources = made.sources.map((source, index) => ({
      ...source,
      added: index === 0 ? "2024-05-09" : "2024-05-01",
    }));
    const [first] = sources;
    if (!first) throw new Error("there are no sources");
    const about = {
      ...first.claims.find(({ milestone }) => milestone !== undefined),
      milestone: [...none][0],
    };
    const client = await loadedClient(openFresh, {
      ...made,
      milestones,
      sources: [
        { ...first, claims: [about as (typeof first.claims)[number]], metrics: [] },
        ...sources.slice(1),
      ],
    });
    const lastOf = async (scope: Scope) =>
      (await readFreshness(client, { ...NO_FILTER, scope }, TODAY)).lastAdded;
    expect([await lastOf("all"), await lastOf("solid-state")]).toEqual(["2024-05-09", "2024-05-01"]);
    await client.$disconnect();
  });
});
