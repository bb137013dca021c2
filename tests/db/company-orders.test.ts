import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import type { RecordedCompany } from "@/lib/schema/api/shapes";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { type Asked, page } from "@/tests/support/made-records";

/** What the orders by the record go by, read from the records that are counted apart from the orders. */
const MEASURES: readonly (readonly [string, (company: RecordedCompany) => number])[] = [
  ["promised", ({ record }) => record.dated],
  ["shift", ({ record }) => record.largestShiftDays ?? 0],
  ["overdue", ({ record }) => record.longestOverdueDays ?? 0],
];

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, madeDataset(36));
  });
  afterAll(() => client.$disconnect());

  async function list(asked: Partial<Asked>): Promise<RecordedCompany[]> {
    return (await page(client, "companies", { asOf: TODAY, limit: 500, ...asked })).data;
  }

  test.each(["all", "well"] as const)(
    "companies stand by their record, on any day, sourcing %s",
    async (sourcing) => {
      for (const asOf of [TODAY, "2024-06-30", "2022-01-01"]) {
        const asked = { asOf, filter: { sourcing, scope: "all" } as const };
        const companies = await list(asked);
        for (const [sort, measure] of MEASURES) {
          const values = companies.map(measure);
          expect((await list({ ...asked, sort: `-${sort}` })).map(measure), sort).toEqual(
            values.toSorted((a, b) => b - a),
          );
          if (asOf === TODAY && sourcing === "all") expect(Math.max(...values), sort).toBeGreaterThan(0);
          expect((await list({ ...asked, sort })).map(measure), sort).toEqual(
            values.toSorted((a, b) => a - b),
          );
        }
      }
    },
  );

  test("a company whose promises are all those of a part stands right after that part", async () => {
    const companies = await list({ sort: "-activity" });
    const twins = companies.filter(({ id, record }) =>
      companies.some((part) => part.partOf === id && record.dated > 0 && part.record.dated === record.dated),
    );
    expect(twins.length).toBeGreaterThan(0);
    for (const twin of twins)
      expect(companies[companies.indexOf(twin) - 1]?.record, twin.id).toEqual(twin.record);
  });
});
