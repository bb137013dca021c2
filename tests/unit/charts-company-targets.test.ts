import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { CompanyTally } from "@/lib/schema/pages/charts";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import type { ChartView } from "@/lib/view-models/charts/series";
import { buildTargetsByCompany } from "@/lib/view-models/charts/targets-by-company";

interface Known {
  readonly status: MilestoneStatus;
  readonly involves: readonly string[];
}

const COMPANIES = ["a-cells", "b-motors", "c-mining", "d-lab"];
const milestones: fc.Arbitrary<Known[]> = fc.array(
  fc.record({
    status: fc.constantFrom(...listIds(MILESTONE_STATUSES)),
    involves: fc.subarray(COMPANIES, { minLength: 1 }),
  }),
  { maxLength: 20 },
);
const viewOf = (company: readonly string[]): ChartView => ({
  filter: { ...NO_FILTER, company },
  asOf: null,
  day: "2026-05-01",
});
const inFilter = (one: Known, companies: readonly string[]) =>
  companies.length === 0 || companies.some((company) => one.involves.includes(company));

/** What a database counts: a row for each company and status. */
function tallied(all: readonly Known[]): CompanyTally[] {
  return COMPANIES.flatMap((company) =>
    listIds(MILESTONE_STATUSES).map((status) => ({
      company,
      name: company.toUpperCase(),
      status,
      count: all.filter((one) => one.status === status && one.involves.includes(company)).length,
    })),
  );
}

function listed(href: string, all: readonly Known[]): number {
  const query = new URL(href, "http://x").searchParams;
  const statuses = query.getAll("status");
  return all.filter(
    (one) =>
      inFilter(one, query.getAll("company")) && (statuses.length === 0 || statuses.includes(one.status)),
  ).length;
}

describe("targets by company", () => {
  test("every bar and every segment holds exactly the list it opens, also under a filter of companies", () => {
    fc.assert(
      fc.property(milestones, fc.subarray(COMPANIES), (all, params) => {
        const kept = all.filter((one) => inFilter(one, params));
        for (const row of buildTargetsByCompany(tallied(kept), kept.length, viewOf(params)).rows) {
          expect(row.total).toBe(listed(row.href, all));
          for (const segment of row.segments) expect(segment.count).toBe(listed(segment.href, all));
        }
      }),
    );
  });

  test("the company with most stands first, and names decide between equals", () => {
    const row = (company: string, count: number): CompanyTally => ({
      company,
      name: company,
      status: "open",
      count,
    });
    const { rows } = buildTargetsByCompany(
      [row("b", 2), row("c", 3), row("a", 2), row("d", 0)],
      4,
      viewOf([]),
    );
    expect(rows.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });
});
