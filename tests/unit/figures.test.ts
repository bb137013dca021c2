import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseQuantities } from "@/lib/domain/quantities";
import { measureWidth } from "@/lib/drawing/type";
import type { Metric } from "@/lib/schema/api/shapes";
import {
  type Box,
  isClearOf,
  NAME,
  type PlacedFigures,
  placeFigures,
} from "@/lib/view-models/figures/layout";
import { buildFigureAxis, FIGURE_EDGE, formatTick, listValueTicks } from "@/lib/view-models/figures/scale";
import { writeFiguresLead } from "@/lib/view-models/figures/words";
import { DENSITY, seriesOf } from "./figures-fixture";
import { metric } from "./record-fixture";
import { AS_OF, date } from "./timeline-fixture";

describe("the figures that are drawn", () => {
  test("are those of the quantity asked for, else energy density, else what there is most of", () => {
    const counts = new Map([
      ["funding", 40],
      ["energy-density", 3],
      ["models", 2],
    ]);
    expect(chooseQuantities(counts, [])).toEqual(["energy-density"]);
    expect(chooseQuantities(counts, ["models", "range"])).toEqual(["models"]);
    expect(
      chooseQuantities(
        new Map([
          ["models", 2],
          ["funding", 40],
        ]),
        [],
      ),
    ).toEqual(["funding"]);
    expect(chooseQuantities(new Map(), [])).toEqual([]);
  });

  test("share a drawing with what is of the same quantity, unit, level and test cycle alone", () => {
    const { panels } = seriesOf([
      metric("a", { ...DENSITY, level: "cell" }),
      metric("b", { ...DENSITY, level: "pack" }),
      metric("c", { ...DENSITY, level: "cell" }),
      metric("d", { ...DENSITY, level: null }),
      metric("e", { ...DENSITY, level: "cell", unit: "Wh/L" }),
      metric("f", { quantity: "range", unit: "km", nature: "target", level: "vehicle", testCycle: "CLTC" }),
      metric("g", { quantity: "range", unit: "km", nature: "target", level: "vehicle", testCycle: null }),
    ]);
    expect(panels.map(({ title, marks }) => [title, marks.map(({ metric: { id } }) => id).join()])).toEqual([
      ["Energy density, Wh/kg, cell level", "a,c"],
      ["Energy density, Wh/kg, pack level", "b"],
      ["Energy density, Wh/kg, level not stated", "d"],
      ["Range, km, vehicle level, CLTC", "f"],
      ["Range, km, vehicle level, no test cycle named", "g"],
      ["Energy density, Wh/L, cell level", "e"],
    ]);
  });

  test("stand at the last day they are for, an aim without a date at none", () => {
    const saidOn = date("2024-03-05");
    const spanOf = (given: Partial<Metric>) =>
      seriesOf([metric("a", { ...DENSITY, saidOn, date: null, ...given })]).panels[0]?.marks[0]?.span;
    expect(spanOf({ date: date("2027/2028") })).toEqual({ from: "2027-01-01", to: "2028-12-31" });
    expect(spanOf({ date: date("2030/..") })).toEqual({ from: "2030-01-01", to: "2030-01-01" });
    expect(spanOf({})).toEqual({ from: "2024-03-05", to: "2024-03-05" });
    expect(spanOf({ nature: "target" })).toBeNull();
  });

  test("are counted by how they are meant", () => {
    const series = seriesOf([
      metric("a", DENSITY),
      metric("b", { ...DENSITY, nature: "target" }),
      metric("c", { ...DENSITY, nature: "target" }),
    ]);
    expect(writeFiguresLead(series)).toBe(
      "3 figures for energy density: 1 reported, 2 targets, none measured.",
    );
  });
});

/** The boxes that names and marks take, as the drawing has them. */
function boxesOf({ marks }: PlacedFigures): { names: Box[]; signs: Box[] } {
  const names = marks.flatMap(({ label, share }): Box[] => {
    if (!label) return [];
    const width = measureWidth(label.text, NAME);
    const left = label.anchor === "start" ? label.px : label.px - width;
    return [{ share, left, right: left + width, top: label.y - 6, bottom: label.y + 6 }];
  });
  const signs = marks.map(({ share, px, y }) => ({
    share,
    left: px - 5,
    right: px + 5,
    top: y - 5,
    bottom: y + 5,
  }));
  return { names, signs };
}

const figures = fc.array(
  fc.record({
    value: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(400, 450)),
    year: fc.integer({ min: 2019, max: 2031 }),
    names: fc.constantFrom(["Aster"], ["Borealis Battery Company", "Cyan"], ["Delta Motor", "NIO"], []),
    isUndated: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

type GivenFigure = typeof figures extends fc.Arbitrary<(infer One)[]> ? One : never;

/** The marks of some densities in the panel that holds them all. */
function marksOf(given: readonly GivenFigure[]) {
  const metrics = given.map(({ value, year, isUndated }, index) =>
    metric(`m${index}`, {
      ...DENSITY,
      value,
      nature: isUndated ? "target" : "reported",
      date: isUndated ? null : date(String(year)),
    }),
  );
  return seriesOf(metrics).panels[0]?.marks ?? [];
}

test("no name lies on another or on a mark, however wide the plot is between its two widths", () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 190, max: 1200 }), (given, width) => {
      const marks = marksOf(given).map((mark, index) => ({
        ...mark,
        names: given[index]?.names ?? [],
      }));
      const placed = placeFigures(marks, buildFigureAxis(marks, AS_OF), { least: 190, most: 1200 });
      const { names, signs } = boxesOf(placed);
      const here = { least: width, most: width };
      names.forEach((name, index) => {
        for (const other of [...names.slice(index + 1), ...signs])
          expect(isClearOf(name, other, here)).toBe(true);
        expect(name.share * width + name.left).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test("no mark stands on an edge of its plot, neither of values nor of days", () => {
  fc.assert(
    fc.property(figures, (given) => {
      const marks = marksOf(given);
      const { height, marks: placed } = placeFigures(marks, buildFigureAxis(marks, AS_OF), {
        least: 190,
        most: 1200,
      });
      for (const { y, share, mark } of placed) {
        expect(y).toBeGreaterThanOrEqual(FIGURE_EDGE.top + 6);
        expect(y).toBeLessThanOrEqual(height - FIGURE_EDGE.bottom - 6);
        if (mark.span !== null) expect(share).toBeLessThan(1);
      }
    }),
  );
});

test.each([
  [0, "0"],
  [1_500, "1,500"],
  [50_000, "50,000"],
  [250_000, "250k"],
  [1_000_000, "1m"],
  [1_500_000_000, "1.5bn"],
])("the value %d is written %s at an axis", (value, words) => expect(formatTick(value)).toBe(words));

test("one value alone stands between the ends of its axis", () => {
  expect(listValueTicks([10])).toEqual([8, 10, 12]);
  expect(listValueTicks([1200])).toEqual([1000, 1500]);
  expect(listValueTicks([0])[0]).toBe(0);
});

test("the values of an axis are round, hold all that is drawn, and are few", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 0, max: 1e6 }).map((tenths) => tenths / 10),
        { minLength: 1 },
      ),
      (values) => {
        const ticks = listValueTicks(values);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(9);
      },
    ),
  );
});
