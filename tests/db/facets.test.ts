import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { readCoverage } from "@/lib/db/queries/coverage";
import { FACETS } from "@/lib/db/queries/facets/facets";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { acceptedIds, madeFilter } from "@/tests/support/made-filters";
import { random } from "@/tests/support/made-random";
import { page } from "@/tests/support/made-records";

const COLLECTIONS = ["companies", "partnerships", "milestones", "metrics", "sources"] as const;
const DAYS = ["2023-10-12", TODAY];
const FILTERS = 3;

const COMPANIES = ["c0", "c1", "c2", "c3", "c4", "c5", "c6"];

type Choice =
  | "company"
  | "country"
  | "kind"
  | "technology"
  | "electrolyte"
  | "role"
  | "status"
  | "outcome"
  | "year";

/** The filter behind a choice: everything else stays, the parameter holds the choice alone. */
function choosing(filter: Filter, parameter: Choice, id: string): Filter {
  if (parameter === "year") return { ...filter, year: { from: Number(id), to: Number(id) } };
  // Where all are asked for, another company or country narrows.
  const narrows = filter.match === "all" && (parameter === "company" || parameter === "country");
  const beside = narrows ? filter[parameter] : [];
  return { ...filter, [parameter]: [...new Set([...beside, id])] };
}

/** The filters behind some choices, all at once where they widen, one by one where each narrows. */
function leaving(filter: Filter, parameter: Choice, ids: readonly string[]): Filter[] {
  if (parameter === "company" && filter.match === "all")
    return ids.map((id) => choosing(filter, parameter, id));
  return ids.length > 0 ? [{ ...filter, [parameter]: ids }] : [];
}

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(
      openFresh,
      madeDataset(51, { companies: 7, partnerships: 6, milestones: 10, sources: 10 }),
    );
  });
  afterAll(() => client.$disconnect());

  test("what is said to be covered is what the lists hold that it leads to", async () => {
    const total = async (collection: "companies" | "milestones" | "sources" | "claims", filter = {}) =>
      (await page(client, collection, { filter: { ...NO_FILTER, ...filter }, asOf: TODAY, limit: 1 })).total;
    const coverage = await readCoverage(client, TODAY);
    expect(coverage.byCountry.length).toBeGreaterThan(0);
    for (const { id, companies, milestones } of coverage.byCountry)
      expect([id, companies, milestones]).toEqual([
        id,
        await total("companies", { country: [id] }),
        await total("milestones", { country: [id] }),
      ]);
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    for (const shares of [coverage.byLanguage, coverage.byTier]) {
      expect(sum(shares.map(({ sources }) => sources))).toBe(await total("sources"));
      expect(sum(shares.map(({ claims }) => claims))).toBe(await total("claims"));
    }
    expect(coverage.withoutReport).toBe(await total("milestones", { status: ["unreported"] }));
    expect(coverage.weakClaims).toBe((await total("claims")) - (await total("claims", { sourcing: "well" })));
  });

  describe.each(COLLECTIONS)("the counts beside the choices of %s", (collection) => {
    const total = async (filter: Filter, asOf: string) =>
      (await page(client, collection, { filter, asOf, limit: 1 })).total;
    const params = () => {
      const chance = random(5);
      return [
        NO_FILTER,
        { ...NO_FILTER, scope: "all" as const },
        ...Array.from({ length: FILTERS }, () => madeFilter(chance, collection)),
      ];
    };

    /** What the parameter takes, whether a record has it or not. */
    const choices = (parameter: "company" | "kind" | "technology" | "electrolyte" | "role" | "status") =>
      parameter === "company" ? COMPANIES : acceptedIds(parameter, collection);

    test("are the totals of the lists they lead to", async () => {
      for (const asOf of DAYS) {
        for (const filter of params()) {
          const facets = await FACETS[collection](client, filter, asOf);
          for (const parameter of [
            "company",
            "country",
            "kind",
            "technology",
            "electrolyte",
            "role",
            "status",
            "year",
          ] as const)
            for (const { id, count } of facets[parameter] ?? [])
              expect(count, `${parameter}=${id} in ${JSON.stringify({ asOf, filter })}`).toBe(
                await total(choosing(filter, parameter, id), asOf),
              );
        }
      }
    });

    test("are the same where the records that the filter keeps are read already", async () => {
      for (const filter of params()) {
        const { data, total } = await page(client, collection, { filter, asOf: TODAY, limit: 1_000 });
        expect(data).toHaveLength(total);
        const facets = await FACETS[collection](client, filter, TODAY);
        expect(await FACETS[collection](client, filter, TODAY, data as never[])).toEqual(facets);
      }
    });

    test("name each choice once and leave none out that would leave a record", async () => {
      for (const filter of params()) {
        const facets = await FACETS[collection](client, filter, TODAY);
        for (const parameter of ["company", "kind", "technology", "electrolyte", "role", "status"] as const) {
          const ids = (facets[parameter] ?? []).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const left = choices(parameter).filter((id) => !ids.includes(id));
          for (const choice of leaving(filter, parameter, left))
            expect(await total(choice, TODAY), `${parameter}: ${left}`).toBe(0);
        }
      }
    });

    test("say how many records the scope hides", async () => {
      for (const filter of params()) {
        const { hidden } = await FACETS[collection](client, filter, TODAY);
        const all = await total({ ...filter, scope: "all" }, TODAY);
        expect(hidden).toBe(all - (await total({ ...filter, scope: "solid-state" }, TODAY)));
      }
    });
  });
});
