import { expect, test } from "vitest";
import { getBrushYears, getYearAt, writeBrushed } from "@/lib/view-models/charts/brush";

const row = (label: string, place: "before" | "year" | "after") =>
  ({ id: label, label, place, segments: [], total: 0, href: "" }) as const;

test("a brush chooses among the years of a chart, where there are two", () => {
  const rows = [row("Before 2017", "before"), row("2017", "year"), row("2018", "year"), row("2019", "year")];
  expect(getBrushYears({ rows })).toEqual({ from: 2017, to: 2019 });
  expect(getBrushYears({ rows: rows.slice(0, 2) })).toBeNull();
  expect(getBrushYears({ rows: [] })).toBeNull();
});

test.each([
  [-0.2, 2017],
  [0, 2017],
  [0.26, 2018],
  [0.99, 2020],
  [1.4, 2020],
])("at %d of four years stands %d", (share, year) =>
  expect(getYearAt({ from: 2017, to: 2020 }, share)).toBe(year),
);

test("what it holds is counted by outcome, in words", () => {
  const counts = [
    { year: 2023, label: "Late", count: 5 },
    { year: 2023, label: "On time", count: 0 },
    { year: 2023, label: "No report", count: 0 },
    { year: 2024, label: "No report", count: 1_000 },
    { year: 2024, label: "On time", count: 2 },
    { year: 2025, label: "On time", count: 1 },
    { year: 2025, label: "Late", count: 0 },
    { year: 2026, label: "Late", count: 5 },
  ];
  expect(writeBrushed({ from: 2024, to: 2025 }, counts)).toBe(
    "1,003 promises first due in 2024–25: 3 on time, 1,000 no report",
  );
  expect(writeBrushed({ from: 2025, to: 2025 }, counts)).toBe("1 promise first due in 2025: 1 on time");
  expect(writeBrushed({ from: 2030, to: 2031 }, counts)).toBe("0 promises first due in 2030–31");
});
