import { describe, expect, test } from "vitest";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import {
  buildMilestonesPerYear,
  describeMilestonesPerYear,
} from "@/lib/view-models/charts/milestones-per-year";
import {
  buildPartnershipsByTechnology,
  describePartnershipsByTechnology,
} from "@/lib/view-models/charts/partnerships-by-technology";
import type { ChartView } from "@/lib/view-models/charts/series";
import { buildTargetsByCompany, describeTargetsByCompany } from "@/lib/view-models/charts/targets-by-company";
import { makeTally } from "./tally-fixture";

const VIEW: ChartView = { filter: NO_FILTER, asOf: null, day: "2026-05-01" };
const yearsOf = (...days: (string | null)[]) =>
  buildMilestonesPerYear(
    days.map((countedOn) => makeTally({ countedOn })),
    VIEW,
  );

describe("the finding of a chart", () => {
  test("names the year with most milestones, of all that its bars hold", () => {
    expect(describeMilestonesPerYear(yearsOf("2027-12-31", "2027-06-30", "2029-12-31")).finding).toBe(
      "2 of 3 milestones fall in 2027, more than in any other year",
    );
  });

  test("names years that are level", () => {
    expect(describeMilestonesPerYear(yearsOf("2027-12-31", "2029-12-31")).finding).toBe(
      "1 of 2 milestones falls in each of 2027 and 2029",
    );
    expect(
      describeMilestonesPerYear(yearsOf("2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31")).finding,
    ).toBe("No year has more than 1 of 4 milestones");
  });

  test("says how many stand in no year, so that its numbers add up to the bars", () => {
    const { finding, rest } = describeMilestonesPerYear(
      buildMilestonesPerYear(
        [
          makeTally({ countedOn: "2027-12-31", count: 5 }),
          makeTally({ stands: "2030-01-01", count: 2 }),
          makeTally({ status: "undated" }),
        ],
        VIEW,
      ),
    );
    expect(finding).toBe("5 of 8 milestones fall in 2027");
    expect(rest).toBe("2 have no deadline and 1 has no date");
    expect(describeMilestonesPerYear(yearsOf(null))).toMatchObject({
      finding: "None of 1 milestone has a year",
      rest: "1 has no date",
    });
  });

  test("says nothing of years, stages, kinds and companies that are asked for being the most", () => {
    const tallies = ["2027-12-31", "2027-06-30", "2028-12-31"].map((countedOn) => makeTally({ countedOn }));
    const asked = { ...VIEW, filter: { ...NO_FILTER, year: { from: 2027, to: 2028 } } };
    expect(describeMilestonesPerYear(buildMilestonesPerYear(tallies, asked)).finding).toBe(
      "All 3 milestones are still open",
    );
    const row = (name: string, count: number) => ({ company: name, name, status: "open" as const, count });
    const both = { ...VIEW, filter: { ...NO_FILTER, company: ["Toyota", "NIO"] } };
    expect(
      describeTargetsByCompany(buildTargetsByCompany([row("Toyota", 3), row("NIO", 1)], 4, both)).finding,
    ).toBe("Toyota has 3 milestones, NIO 1");
    const kind = { ...VIEW, filter: { ...NO_FILTER, kind: ["supply", "equity"] } };
    const partnerships = [
      { kinds: ["supply" as const], technologies: ["all-solid-state" as const], count: 2 },
      { kinds: ["equity" as const], technologies: ["all-solid-state" as const], count: 1 },
    ];
    const ofKinds = (view: ChartView) =>
      describePartnershipsByTechnology(buildPartnershipsByTechnology(partnerships, view)).finding;
    expect(ofKinds(kind)).toBe("2 of 3 partnerships are of the kind supply");
    expect(ofKinds(VIEW)).toBe("2 of 3 partnerships are of the kind supply, more than of any other kind");
  });

  test("says that each milestone counts once, and where", () => {
    expect(describeMilestonesPerYear(yearsOf("2027-12-31")).note).toMatch(/^Each milestone counts once: /);
  });

  test("names the company with most milestones", () => {
    const row = (name: string, count: number) => ({ company: name, name, status: "open" as const, count });
    expect(
      describeTargetsByCompany(buildTargetsByCompany([row("Toyota", 3), row("NIO", 1)], 4, VIEW)).finding,
    ).toBe("Toyota has 3 milestones, more than any other company");
  });

  test("names the most frequent kinds", () => {
    const series = buildPartnershipsByTechnology(
      [{ kinds: ["supply", "equity"], technologies: ["all-solid-state"], count: 2 }],
      VIEW,
    );
    expect(describePartnershipsByTechnology(series).finding).toBe(
      "All 2 partnerships are of each of the kinds supply and equity",
    );
  });

  test("says so where there is nothing to count", () => {
    expect(describeMilestonesPerYear(yearsOf()).finding).toBe("No milestones to count");
  });
});
