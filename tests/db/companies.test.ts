import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, openClient } from "@/lib/db/client";
import { readComparePage } from "@/lib/db/pages/compare-page";
import { openReadDatabase } from "@/lib/db/read-database";
import type { RecordedCompany } from "@/lib/schema/api/shapes";
import { NO_FILTER, withOutcomes } from "@/lib/schema/parameters/filter";
import { parseCompareAddress } from "@/lib/schema/parameters/page-address";
import { closeDatabase, setDatabase } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
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
    const database = await openFresh();
    await load(database, madeDataset(36));
    client = openClient(database);
    setDatabase(openReadDatabase(database));
  });
  afterAll(async () => {
    await client.$disconnect();
    await closeDatabase();
  });

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

  test("a comparison holds the first six known companies asked for, and what was known of them on the day", async () => {
    const ids = (await list({ sort: "-promised" })).map(({ id }) => id).slice(0, 7);
    for (const asOf of [TODAY, "2023-06-30"]) {
      const company = ["nobody-of-that-name", ...ids.slice(0, 6), ids[0] as string, ids[6] as string];
      const asked = parseCompareAddress({ company, asOf, scope: "all" }, TODAY);
      const { problems, params, compared, records, leads, words, metrics } = await readComparePage(asked);
      expect(problems.map(({ value }) => value)).toEqual(["nobody-of-that-name", ids[6]]);
      expect(params.filter.company).toEqual(ids.slice(0, 6));
      const known = new Map((await list({ asOf })).map((each) => [each.id, each]));
      expect(compared.map(({ id }) => id)).toEqual(ids.slice(0, 6).filter((id) => known.has(id)));
      for (const { id } of compared) {
        expect(records.get(id)?.dated, id).toBe(known.get(id)?.record.dated);
        expect(leads.has(id), id).toBe((records.get(id)?.dated ?? 0) > 0);
      }
      for (const { saidOn } of [...words, ...metrics]) expect((saidOn.latest ?? "9999") <= asOf).toBe(true);
    }
  });

  test("a stage and years narrow what is counted and who leads", async () => {
    const [first, second] = await list({ sort: "-promised" });
    const company = [first?.id ?? "", second?.id ?? ""];
    const all = await readComparePage(parseCompareAddress({ company, scope: "all" }, TODAY));
    const lead = all.leads.get(company[0] as string)?.milestone;
    const narrow = { company, scope: "all", kind: lead?.kind ?? "" };
    const { records, leads } = await readComparePage(parseCompareAddress(narrow, TODAY));
    for (const { milestone } of leads.values()) expect(milestone.kind).toBe(lead?.kind);
    const { total } = await page(client, "milestones", {
      asOf: TODAY,
      filter: withOutcomes({
        ...NO_FILTER,
        company: [company[0] as string],
        kind: [lead?.kind ?? ""],
        scope: "all" as const,
      }),
    });
    expect(records.get(company[0] as string)?.dated).toBe(total);
    const never = await readComparePage(parseCompareAddress({ ...narrow, year: "1990" }, TODAY));
    expect([...never.records.values()].map(({ dated }) => dated)).toEqual([0, 0]);
    expect(never.leads.size).toBe(0);
  });
});
