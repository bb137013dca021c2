import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Metric } from "@/lib/schema/api/shapes";
import { formatMetric, formatValue, getFigureDate, type MetricValue } from "@/lib/view-models/metric-words";
import { metric } from "./record-fixture";
import { date } from "./timeline-fixture";

const PLAIN: Omit<MetricValue, "value" | "unit"> = {
  low: null,
  high: null,
  alsoGivenAs: [],
  qualifier: "exact",
};

const words = (value: number, unit: string, given: Partial<MetricValue> = {}) =>
  formatMetric({ ...PLAIN, value, unit, ...given });

describe("a figure in words", () => {
  test.each<[string, number, string, Partial<MetricValue>?]>([
    ["1,200 km", 1200, "km"],
    ["80.2 %", 80.2, "%"],
    ["about 10 min", 10, "min", { qualifier: "about" }],
    ["up to 3,500,000 vehicles per year", 3_500_000, "vehicles per year", { qualifier: "up-to" }],
    ["at least 500 Wh/kg", 500, "Wh/kg", { qualifier: "at-least" }],
    ["1 vehicle per year", 1, "vehicles per year"],
    ["1 GWh", 1, "GWh"],
    ["1st", 1, "rank"],
    ["2nd", 2, "rank"],
    ["3rd", 3, "rank"],
    ["11th", 11, "rank"],
    ["2nd to 4th", 3, "rank", { low: 2, high: 4, value: 4 }],
    ["EUR 637 million (USD 661 million)", 637e6, "EUR", { alsoGivenAs: [{ value: 661e6, unit: "USD" }] }],
    ["about USD 3 billion", 3e9, "USD", { qualifier: "about" }],
    ["JPY 1.25 trillion", 1.25e12, "JPY"],
    ["USD 950,000", 950_000, "USD"],
    ["USD 1,234,567", 1_234_567, "USD"],
    ["100 USD/kWh", 100, "USD/kWh"],
    ["300–500 km", 300, "km", { low: 300, high: 500 }],
    ["300–500 km", 500, "km", { low: 300 }],
    ["400 km (300–500 km)", 400, "km", { low: 300, high: 500 }],
    ["up to 400 km", 400, "km", { low: 400, high: 400, qualifier: "up-to" }],
    ["-20 to 60 °C", 60, "°C", { low: -20 }],
    ["USD 2–3 billion", 2e9, "USD", { high: 3e9 }],
    ["USD 800 million to 1.2 billion", 800e6, "USD", { high: 1.2e9 }],
  ])("is %s", (expected, value, unit, given = {}) => {
    expect(words(value, unit, given)).toBe(expected);
  });

  const SCALES: Record<string, number> = { "": 1, million: 1e6, billion: 1e9, trillion: 1e12 };

  test("a sum reads back as the same sum: nothing is rounded", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000_000_000 }), (value) => {
        const [, number = "", scale = ""] = /^EUR ([\d,.]+) ?(\w*)$/.exec(words(value, "EUR")) ?? [];
        expect(Number(number.replaceAll(",", "")) * (SCALES[scale] ?? Number.NaN)).toBeCloseTo(value, 3);
      }),
    );
  });

  test("round sums are told with few digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_000 }),
        fc.constantFrom("million", "billion", "trillion"),
        (thousandths, scale) => {
          const value = thousandths * ((SCALES[scale] ?? 0) / 1000);
          expect(words(value, "USD")).toMatch(new RegExp(`^USD \\d{1,3}(\\.\\d{1,3})? ${scale}$`));
        },
      ),
    );
  });

  test("the value always stands in its range", () => {
    const number = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.tuple(number, number, number), (numbers) => {
        const [low, value, high] = numbers.sort((a, b) => a - b) as [number, number, number];
        const told = formatValue({ ...PLAIN, value, low, high, unit: "km" });
        const figures = [...told.matchAll(/[\d,]+/g)].map(([text]) => Number(text.replaceAll(",", "")));
        expect(new Set(figures)).toEqual(new Set([low, value, high]));
      }),
    );
  });
});

describe("when a figure is for", () => {
  const about = { id: "launch", current: date("2027/2028") };
  const figure = (given: Partial<Metric>) =>
    getFigureDate(metric("daily--a", { subject: { type: "milestone", id: "launch" }, ...given }), [about]);

  test("is its own date before its milestone's present target, and that holds for targets alone", () => {
    expect(figure({ date: date("2030") })).toEqual({ date: date("2030"), isMilestones: false });
    expect(figure({})).toEqual({ date: about.current, isMilestones: true });
    expect(figure({ nature: "reported" })).toBeNull();
    expect(figure({ subject: { type: "company", id: "launch" } })).toBeNull();
    expect(
      getFigureDate(metric("daily--a", { subject: { type: "milestone", id: "other" } }), [about]),
    ).toBeNull();
  });
});
