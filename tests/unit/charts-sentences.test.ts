import { describe, expect, test } from "vitest";
import { edtf } from "@/lib/domain/edtf-date";
import { NO_FILTER } from "@/lib/schema/parameters";
import { companyTargets } from "@/lib/view-models/charts/company-targets";
import type { ChartView } from "@/lib/view-models/charts/inputs";
import { milestoneYears } from "@/lib/view-models/charts/milestone-years";
import { partnershipKinds } from "@/lib/view-models/charts/partnership-kinds";
import {
  companyTargetsWords,
  milestoneYearsWords,
  partnershipKindsWords,
} from "@/lib/view-models/charts/sentences";

const VIEW: ChartView = { filter: NO_FILTER, asOf: null, day: "2026-05-01" };
const yearsOf = (...dates: string[]) =>
  milestoneYears(
    dates.map((date) => ({
      status: "open",
      current: edtf(date),
      achieved: null,
      baseline: null,
      count: 1,
    })),
    VIEW,
  );

describe("the sentence of a chart", () => {
  test("names the year with most milestones, and how many have no end", () => {
    expect(milestoneYearsWords(yearsOf("2027", "2027/2028", "2027/..", "2029")).sentence).toBe(
      "Most may fall in 2027: 3 of 4 milestones. For 1 no end is given.",
    );
  });

  test("names years that are level", () => {
    expect(milestoneYearsWords(yearsOf("2027", "2029")).sentence).toBe(
      "Most may fall in 2027 and 2029: 1 of 2 milestones each.",
    );
  });

  test("says what the bar of its own holds", () => {
    expect(milestoneYearsWords(yearsOf("2027/..", "2029")).note).toContain(
      "“No end given” holds those that may fall after 2029",
    );
  });

  test("names the company with most milestones", () => {
    const row = (name: string, count: number) => ({ company: name, name, status: "open" as const, count });
    expect(companyTargetsWords(companyTargets([row("Toyota", 3), row("NIO", 1)], 4, VIEW)).sentence).toBe(
      "Toyota has the most: 3 of 4 milestones.",
    );
  });

  test("names the most frequent kinds", () => {
    const series = partnershipKinds(
      [{ kinds: ["supply", "equity"], technologies: ["all-solid-state"], count: 2 }],
      VIEW,
    );
    expect(partnershipKindsWords(series).sentence).toBe(
      "Most often supply and equity: 2 of 2 partnerships each.",
    );
  });

  test("says so where there is nothing to count", () => {
    expect(milestoneYearsWords(yearsOf()).sentence).toBe("There is no milestone to count.");
  });
});
