import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { readChangeFacets } from "@/lib/db/queries/facets/change-facets";
import type { Facets } from "@/lib/schema/pages/list-page";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { forEachEngine } from "@/tests/support/engines";
import { changes, someChangesFilter } from "@/tests/support/made-changes";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { acceptedIds } from "@/tests/support/made-filters";
import { random } from "@/tests/support/made-random";

const DAYS = ["2023-10-12", TODAY];
const PARAMETERS = ["company", "kind", "technology", "electrolyte", "status", "revision"] as const;
type Parameter = (typeof PARAMETERS)[number];

const dataset = madeDataset(64, { companies: 7, partnerships: 6, milestones: 14, sources: 20 });

/** What a parameter takes, whether a change has it or not. */
function choices(parameter: Parameter): readonly string[] {
  if (parameter === "company") return dataset.companies.map(({ id }) => id);
  return acceptedIds(parameter, "changes");
}

/** How many a choice would leave; one that is not named leaves none. */
function countOf(facets: Facets, parameter: Parameter, id: string): number {
  const counts = (facets[parameter] ?? []).filter((each) => each.id === id);
  expect(counts.length, `${parameter}=${id}`).toBeLessThanOrEqual(1);
  return counts[0]?.count ?? 0;
}

function filters(): Filter[] {
  const chance = random(7);
  const made = Array.from({ length: 5 }, () => someChangesFilter(chance));
  return [NO_FILTER, { ...NO_FILTER, scope: "all" }, ...made];
}

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, dataset);
  });
  afterAll(() => client.$disconnect());

  const total = async (filter: Filter, asOf: string) =>
    (await changes(client, { asOf, filter, limit: 1 })).total;

  test("the counts beside the choices are the totals of the lists they lead to, and no choice is left out", async () => {
    for (const asOf of DAYS)
      for (const filter of filters()) {
        const facets = await readChangeFacets(client, filter, asOf);
        const params = PARAMETERS.flatMap((parameter) => choices(parameter).map((id) => ({ parameter, id })));
        for (const { parameter, id } of params)
          expect(countOf(facets, parameter, id), JSON.stringify({ asOf, filter, parameter, id })).toBe(
            await total({ ...filter, [parameter]: [id] }, asOf),
          );
      }
  });

  test("the counts of the years and of what the scope hides are those of the lists", async () => {
    for (const asOf of DAYS)
      for (const filter of filters()) {
        const { year, hidden } = await readChangeFacets(client, filter, asOf);
        for (const { id, count } of year)
          expect(count, `${id} on ${asOf}`).toBe(
            await total({ ...filter, year: { from: Number(id), to: Number(id) } }, asOf),
          );
        const [all, solid] = await Promise.all([
          total({ ...filter, scope: "all" }, asOf),
          total({ ...filter, scope: "solid-state" }, asOf),
        ]);
        expect(hidden).toBe(all - solid);
      }
  });
});
