import { expect, test } from "vitest";
import { placeFigures } from "@/lib/view-models/figures/layout";
import { buildFigureAxis } from "@/lib/view-models/figures/scale";
import { isPlotted } from "@/lib/view-models/figures/series";
import { DENSITY, seriesOf } from "./figures-fixture";
import { metric } from "./record-fixture";
import { AS_OF, date } from "./timeline-fixture";

test("fewer than four figures are told in words, each with value, date and company", () => {
  const given = (count: number) =>
    seriesOf(
      Array.from({ length: count }, (_, index) =>
        metric(`m${index}`, { ...DENSITY, nature: "target", value: 400 + index, date: date("2030") }),
      ),
    ).panels[0];
  const few = given(3);
  expect(few && isPlotted(few)).toBe(false);
  expect(few?.marks[0]?.brief).toMatch(/^Aster: .*400 Wh\/kg, target for 2030$/);
  const enough = given(4);
  expect(enough && isPlotted(enough)).toBe(true);
});

test("in a narrow plot only the highest, the newest and aims have names away from their marks", () => {
  const [panel] = seriesOf(
    Array.from({ length: 20 }, (_, index) =>
      metric(`m${index}`, { ...DENSITY, value: 400 + (index % 5), date: date("2025") }),
    ),
  ).panels;
  const marks = (panel?.marks ?? []).map((mark, index) => ({ ...mark, names: [`Company ${index}`] }));
  const placed = placeFigures(marks, buildFigureAxis(marks, AS_OF), { least: 190, most: 420 });
  const away = placed.marks.filter(({ label, y }) => label && Math.abs(label.y - y) > 1);
  expect(away.every(({ mark }) => mark.metric.value === 404 || mark === marks[0])).toBe(true);
  expect(placed.marks[0]?.label).not.toBeNull();
});

test("what is told in words stands below what is drawn", () => {
  const { panels } = seriesOf([
    metric("few", { ...DENSITY, level: "pack" }),
    ...Array.from({ length: 4 }, (_, index) =>
      metric(`m${index}`, { ...DENSITY, unit: "Wh/L", level: "cell", value: 800 + index }),
    ),
    ...Array.from({ length: 4 }, (_, index) => metric(`n${index}`, { ...DENSITY, level: "cell" })),
  ]);
  expect(panels.map(isPlotted)).toEqual([true, true, false]);
});
