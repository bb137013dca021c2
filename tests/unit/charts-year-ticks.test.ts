import { describe, expect, test } from "vitest";
import { NO_FILTER } from "@/lib/schema/parameters";
import { milestoneYears } from "@/lib/view-models/charts/milestone-years";
import { yearTicks } from "@/lib/view-models/charts/year-ticks";
import { makeTally } from "./tally-fixture";

/** The rows of milestones of these years; null is one without a date. */
const rowsOf = (...years: (string | null)[]) =>
  milestoneYears(
    years.map((year) => makeTally({ countedOn: year && `${year}-12-31` })),
    { filter: NO_FILTER, asOf: null, day: "2026-05-01" },
  ).rows;

describe("the labels under the years", () => {
  test("every year is written where there is room", () => {
    expect(yearTicks(rowsOf("2024", "2027"), 400)).toEqual(["2024", "2025", "2026", "2027"]);
  });

  test("on a phone the years are thinned to round ones", () => {
    expect(yearTicks(rowsOf("2012", "2036"), 330)).toEqual(["2015", "2020", "2025", "2030", "2035"]);
  });

  test("the last year keeps its label beside the bar of those without a date where both have room", () => {
    const rows = rowsOf("2016", "2035", null);
    expect(yearTicks(rows, rows.length * 40).slice(-2)).toEqual(["2035", "undated"]);
    expect(yearTicks(rows, rows.length * 39).slice(-2)).toEqual(["2034", "undated"]);
  });

  test("a year too close to the bar of those without a date gives way to it", () => {
    expect(yearTicks(rowsOf("2012", "2035", null), 330)).toEqual(["2015", "2020", "2025", "2030", "undated"]);
  });
});
