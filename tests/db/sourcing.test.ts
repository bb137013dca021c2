import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, openClient } from "@/lib/db/client";
import { listChanges } from "@/lib/db/queries/changes";
import { buildFacts } from "@/lib/db/rows/facts";
import { findKnownDays } from "@/lib/db/rows/known";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { forEachEngine } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { page } from "@/tests/support/made-records";

const DAYS = ["2021-12-31", "2023-10-12", "2024-05-05", TODAY];
const SIZE = { companies: 14, partnerships: 9, milestones: 16, sources: 30 };

/** The dataset as it would be if nobody had read a tertiary source. */
function withoutTertiary(dataset: SeedDataset): SeedDataset {
  const rest = { ...dataset, sources: dataset.sources.filter(({ tier }) => tier !== "tertiary") };
  const known = findKnownDays(buildFacts(rest));
  return {
    ...rest,
    companies: rest.companies.filter(({ id }) => known.companies.has(id)),
    partnerships: rest.partnerships.filter(({ id }) => known.partnerships.has(id)),
    milestones: rest.milestones
      .filter(({ id }) => known.milestones.has(id))
      .map((each) => ({
        ...each,
        partnerships: each.partnerships.filter((id) => known.partnerships.has(id)),
      })),
  };
}

forEachEngine((_engine, openFresh) => {
  describe.each([21, 22])("made-up content %i", (seed) => {
    let all: Client;
    let rest: Client;
    beforeAll(async () => {
      const [whole, part] = [await openFresh(), await openFresh()];
      await load(whole, madeDataset(seed, SIZE));
      await load(part, withoutTertiary(madeDataset(seed, SIZE)));
      [all, rest] = [openClient(whole), openClient(part)];
    });
    afterAll(() => Promise.all([all.$disconnect(), rest.$disconnect()]));

    test.each(["companies", "partnerships", "milestones", "metrics", "sources"] as const)(
      "well-sourced %s are what they would be if no tertiary source had been read",
      async (collection) => {
        for (const asOf of DAYS) {
          for (const scope of ["all", "solid-state"] as const) {
            const well = await page(all, collection, { asOf, filter: { scope, sourcing: "well" } });
            const expected = await page(rest, collection, { asOf, filter: { scope } });
            expect(well).toEqual(expected);
          }
        }
      },
    );

    test("so are the changes", async () => {
      for (const asOf of DAYS) {
        const params = { asOf, sort: "said", limit: 500, cursor: null };
        const filter = { ...NO_FILTER, scope: "all" as const };
        const well = await listChanges(all, { ...params, filter: { ...filter, sourcing: "well" } });
        expect(well).toEqual(await listChanges(rest, { ...params, filter }));
      }
    });

    test("claims that a tertiary source makes stay only where a better one bears them out", async () => {
      for (const asOf of DAYS) {
        const well = await page(all, "claims", { asOf, filter: { sourcing: "well" } });
        const others = well.data.filter(({ tier }) => tier !== "tertiary").map(({ id }) => id);
        const expected = await page(rest, "claims", { asOf });
        expect(others).toEqual(expected.data.map(({ id }) => id));
        expect(well.data.every(({ weaklySourced }) => !weaklySourced)).toBe(true);
        const every = await page(all, "claims", { asOf });
        expect(every.data.filter(({ weaklySourced }) => !weaklySourced)).toEqual(well.data);
      }
    });
  });
});
