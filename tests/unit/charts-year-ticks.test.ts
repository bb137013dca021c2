import { describe, expect, test } from "vitest";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { buildYearLabels, listTotals } from "@/lib/view-models/charts/bar-parts";
import { buildMilestonesPerYear } from "@/lib/view-models/charts/milestones-per-year";
import { makeTally } from "./tally-fixture";

/** The rows of milestones of these years; null is one without a date. */
const rowsOf = (...years: (string | null)[]) =>
  buildMilestonesPerYear(
    years.map((year) => makeTally({ countedOn: year && `${year}-12-31` })),
    { filter: NO_FILTER, asOf: null, day: "2026-05-01" },
  ).rows;

/** The ids of the bars that have a label. */
const idsUnder = (rows: ReturnType<typeof rowsOf>, width: number) => [...buildYearLabels(rows, width).keys()];

describe("the labels under the years", () => {
  test("every year is written where there is room", () => {
    expect(idsUnder(rowsOf("2024", "2027"), 400)).toEqual(["2024", "2025", "2026", "2027"]);
  });

  test("on a phone the years are thinned to round ones", () => {
    expect(idsUnder(rowsOf("2012", "2036"), 330)).toEqual(["2015", "2020", "2025", "2030", "2035"]);
  });

  test("the last year keeps its label beside the bar of those without a date where both have room", () => {
    const rows = rowsOf("2016", "2035", null);
    expect(idsUnder(rows, rows.length * 40).slice(-2)).toEqual(["2035", "undated"]);
    expect(idsUnder(rows, rows.length * 39).slice(-2)).toEqual(["2034", "undated"]);
  });

  test("a year too close to the bar of those without a date gives way to it", () => {
    expect(idsUnder(rowsOf("2012", "2035", null), 330)).toEqual(["2015", "2020", "2025", "2030", "undated"]);
  });

  test("two bars without a year stand side by side with their words, or below each other where that is too close", () => {
    const undated = makeTally({ countedOn: null });
    const tallies = [
      makeTally({ countedOn: "2026-12-31" }),
      makeTally({ status: "open", countedOn: null, stands: "2026-01-01" }),
      undated,
    ];
    const { rows } = buildMilestonesPerYear(tallies, { filter: NO_FILTER, asOf: null, day: "2026-05-01" });
    const under = (width: number) => [...buildYearLabels(rows, width).values()].slice(-2);
    expect(rows.slice(-2).map(({ place }) => place)).toEqual(["no-deadline", "undated"]);
    expect(under(300).map(({ lines }) => lines)).toEqual([
      ["no", "deadline"],
      ["no", "date"],
    ]);
    const crowded = under(60);
    expect(crowded.map(({ lines }) => lines)).toEqual([["no deadline"], ["no date"]]);
    expect(new Set(crowded.map(({ line }) => line)).size).toBe(2);
    expect(crowded.every(({ anchor, line }) => anchor === "end" && line > 0)).toBe(true);
  });
});

describe("the totals above the bars", () => {
  const bars = (...totals: number[]) =>
    totals.map((total, index) => ({
      id: String(index),
      label: String(index),
      segments: [],
      total,
      href: "",
    }));
  const above = (plot: number, ...totals: number[]) => [...listTotals(bars(...totals), 3, plot)].map(Number);

  test("the highest comes first, and where there is room all are written", () => {
    expect(above(400, 4, 49, 48, 0, 2)).toEqual([1, 2, 0, 4]);
  });

  test("where two would touch, the higher one stays", () => {
    expect(above(75, 4, 49, 48, 33, 2)).toEqual([1, 3, 0, 4]);
    expect(above(75, 48, 49, 12, 33, 2)).toEqual([1, 3, 2, 4]);
  });

  test("none stands in a higher bar", () => {
    expect(above(60, 40, 100, 40)).toEqual([1, 0, 2]);
    expect(above(40, 40, 100, 40)).toEqual([1]);
  });
});
