import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, countDays } from "@/lib/domain/days";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import type { Scene } from "@/lib/drawing/scene";
import { writeScene } from "@/lib/drawing/write-scene";
import { drawPanel } from "@/lib/view-models/trends/draw-panel";
import { findNearestPoint, findNextPoint } from "@/lib/view-models/trends/find-point";
import { LABEL_GAP, LABEL_WIDTH, placeLabels, placePanel, spread } from "@/lib/view-models/trends/layout";
import { buildTrendAxes, buildTrendPlot, EDGE, listYears } from "@/lib/view-models/trends/scale";
import { buildTrendLine } from "@/lib/view-models/trends/series";
import { formErrors } from "@/tests/support/well-formed";
import { AS_OF, type Saying } from "./timeline-fixture";
import { TWELVE, told } from "./trends-fixture";

const HEIGHT = 320;
const line = (id: string, sayings: readonly Saying[]) => {
  const { milestone, words, course } = told(id, sayings);
  return buildTrendLine(milestone, words, course, { query: "", label: `Maker of ${id}` });
};
const CAR = line("car", TWELVE);
const FLAT = line("flat", [
  ["target", "2028", "2018", "aster"],
  ["target", "2028", "2022", "aster"],
]);
const AXES = buildTrendAxes([...CAR.points, ...FLAT.points], AS_OF);
const PLOT = buildTrendPlot(AXES, HEIGHT);

test("the axes hold every word and every window, and what was said ends on the as-of day", () => {
  expect(AXES).toEqual({
    said: { from: "2014-01-01", to: AS_OF },
    target: { from: "2014-01-01", to: "2031-12-31" },
  });
});

test("what lies more than twenty years off is cut at the end of the axis", () => {
  const far = line("far", [["target", "2025/2060", "2019", "aster"]]);
  const axes = buildTrendAxes(far.points, AS_OF);
  expect(axes.target.to).toBe("2046-12-31");
  const [point] = placePanel([far], axes, HEIGHT).lines[0]?.points ?? [];
  expect(point).toMatchObject({ y: EDGE.top, beyond: true });
});

test("on the diagonal the target is the day of the words, all the way across", () => {
  const { diagonal } = placePanel([CAR], AXES, HEIGHT);
  const [start = 0, end = 0] = [diagonal?.y1, diagonal?.y2];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: countDays(AXES.said.from, AXES.said.to) }), (days) => {
      const day = addDays(AXES.said.from, days);
      const onDiagonal = start + PLOT.x(day) * (end - start);
      expect(PLOT.y(day)).toBeCloseTo(onDiagonal, 6);
    }),
  );
});

test("a deadline that stays is a flat line; one that moves later only rises", () => {
  const [car, flat] = placePanel([CAR, FLAT], AXES, HEIGHT).lines;
  expect(new Set(flat?.points.map(({ y }) => y)).size).toBe(1);
  expect(car?.points.every(({ y }, index, all) => index === 0 || y <= (all[index - 1]?.y ?? 0))).toBe(true);
});

test("a later day stands further right and higher", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 600 }), (start, more) => {
      const [a, b] = [addDays(AXES.said.from, start), addDays(AXES.said.from, start + more)];
      expect(PLOT.x(b)).toBeGreaterThan(PLOT.x(a));
      expect(PLOT.y(b)).toBeLessThan(PLOT.y(a));
    }),
  );
});

test("a target that stands is followed to the as-of day; one that was met or withdrawn is not", () => {
  expect(FLAT.stands).toBe("2028-12-31");
  const met = line("met", [
    ["target", "2022", "2020", "aster"],
    ["achieved", "2022", "2023"],
  ]);
  const dropped = line("dropped", [
    ["target", "2022", "2020", "aster"],
    ["withdrawn", null, "2021", "aster"],
  ]);
  expect([met.stands, dropped.stands]).toEqual([null, null]);
});

test("words of one day stand side by side", () => {
  const twins = ["one", "two", "three"].map((id) => line(id, [["target", "2027", "2023-10-12", "aster"]]));
  const axes = buildTrendAxes(
    twins.flatMap(({ points }) => points),
    AS_OF,
  );
  const placed = placePanel(twins, axes, HEIGHT).lines.map(({ points }) => points[0]);
  expect(new Set(placed.map((point) => point?.beside)).size).toBe(3);
  expect(new Set(placed.map((point) => point?.x)).size).toBe(1);
});

test("numbers are spread so that none covers another, each as near as can be, in the order of their places", () => {
  expect(spread([10, 200], LABEL_GAP, 0, 300)).toEqual([10, 200]);
  expect(spread([100, 100, 100], 16, 0, 300)).toEqual([84, 100, 116]);
  expect(spread([0, 0, 300, 300], 16, 0, 300)).toEqual([0, 16, 284, 300]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 15 }), (wanted) => {
      const placed = spread(wanted, LABEL_GAP, 0, 300);
      const inOrder = wanted.map((at, index) => ({ at, place: placed[index] as number }));
      inOrder.sort((a, b) => a.at - b.at || a.place - b.place);
      inOrder.forEach(({ place }, index) => {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(300);
        if (index > 0) expect(place - (inOrder[index - 1]?.place ?? 0)).toBeGreaterThanOrEqual(LABEL_GAP);
      });
    }),
  );
});

test.each(["number", "name"] as const)(
  "labels of lines that end near each other never cover each other: %s",
  (kind) => {
    const day = fc.integer({ min: 0, max: countDays(AXES.said.from, AXES.said.to) });
    const ended = fc.tuple(day, fc.integer({ min: 0, max: 60 }), fc.boolean());
    // Close together, since those are in question: around one day, at nearly one height.
    const together = fc.tuple(day, fc.array(ended, { minLength: 2, maxLength: 6 }));
    fc.assert(
      fc.property(together, ([around, all]) => {
        const lines = all.map(([offset, height, waits]) => {
          const said = addDays(
            AXES.said.from,
            Math.min(around + (offset % 400), countDays(AXES.said.from, AS_OF)),
          );
          const at = addDays("2027-01-01", height);
          return { points: [{ said: { from: said, to: said }, at }], stands: waits ? at : null };
        });
        const heights = placeLabels(lines, PLOT, kind);
        const placed = lines.map(({ points: [last], stands }, index) => ({
          x: stands === null && last ? PLOT.x(last.said.to) : 1,
          y: heights[index] as number,
        }));
        for (const [index, one] of placed.entries()) {
          expect(one.y).toBeGreaterThanOrEqual(EDGE.top);
          expect(one.y).toBeLessThanOrEqual(HEIGHT - EDGE.bottom);
          for (const other of placed.slice(index + 1))
            if (Math.abs(one.x - other.x) < LABEL_WIDTH[kind])
              expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(LABEL_GAP - 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  },
);

test("a number that has no neighbour stands where its line ends", () => {
  const alone = (said: string) => ({
    points: [{ said: { from: said, to: said }, at: "2024-06-30" }],
    stands: null,
  });
  const [first, second] = placeLabels([alone("2015-01-01"), alone("2024-01-01")], PLOT, "number");
  for (const at of [first, second]) expect(at).toBeCloseTo(PLOT.y("2024-06-30"), 1);
});

test("years are labelled as closely as there is room", () => {
  expect(listYears({ from: "2019-01-01", to: AS_OF }, 560, 36)).toEqual([
    2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
  ]);
  expect(listYears({ from: "2014-01-01", to: "2035-12-31" }, 240, 26)).toEqual([
    2015, 2020, 2025, 2030, 2035,
  ]);
});

test("the arrows lead along a line and from line to line, and stop at the ends", () => {
  const { lines } = placePanel([CAR, FLAT], AXES, HEIGHT);
  const [first, second] = lines[0]?.points ?? [];
  expect(findNextPoint(lines, null, "ArrowRight")).toBe(first?.id);
  expect(findNextPoint(lines, first?.id ?? null, "ArrowRight")).toBe(second?.id);
  expect(findNextPoint(lines, first?.id ?? null, "ArrowLeft")).toBe(first?.id);
  expect(findNextPoint(lines, first?.id ?? null, "ArrowDown")).toBe(lines[1]?.points[0]?.id);
  expect(findNextPoint(lines, first?.id ?? null, "ArrowUp")).toBe(first?.id);
  expect(findNextPoint(lines, first?.id ?? null, "Tab")).toBeNull();
});

test("the pointer reaches the nearest point, and none from afar", () => {
  const { lines } = placePanel([CAR, FLAT], AXES, HEIGHT);
  for (const point of lines.flatMap(({ points }) => points)) {
    const at = { x: EDGE.left + point.x * 800 + point.beside, y: point.y };
    expect(findNearestPoint(lines, 800, at)?.id).toBe(point.id);
  }
  expect(findNearestPoint(lines, 800, { x: 800, y: HEIGHT })).toBeNull();
});

test("a panel is drawn alike for a page and for a file: a sign for every word, a number for every line", async () => {
  const ended = line("ended", [
    ["target", "2020/..", "../2016-05", "aster"],
    ["delayed", null, "2019", "aster"],
    ["withdrawn", null, "2021", "aster"],
  ]);
  const lines = [CAR, FLAT, ended];
  const panel = placePanel(lines, AXES, HEIGHT);
  const page = drawPanel(panel, { plot: null, names: true });
  const file = drawPanel(panel, { plot: 560, names: true });
  expect(countMarks(page)).toEqual(countMarks(file));
  const kinds = lines.flatMap(({ points }) => points.map(({ kind }) => kind));
  expect(countMarks(page).get("dot")).toBe(kinds.filter((kind) => kind === "target").length);
  expect(countMarks(page).get("undated")).toBe(1);
  const labels = page.flatMap((shape) => (shape.shape === "group" ? shape.shapes : []));
  const texts = labels.flatMap((shape) => (shape.shape === "text" ? [shape.text] : []));
  expect(texts).toEqual(["1", "Maker of car", "2", "Maker of flat", "3", "Maker of ended"]);
  expect(countMarks(page).get("open-up"), "a date without a last day has an arrow").toBe(2);
  const written = writeScene(page, { paint: PAGE_PALETTE, size: null });
  expect(await formErrors(`<svg>${written}</svg>`)).toEqual([]);
  for (const { href } of lines) expect(written).toContain(`<a href="${href}"`);
});

function countMarks(scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (shapes: Scene) => {
    for (const shape of shapes) {
      if (shape.shape === "group") count(shape.shapes);
      if (shape.shape === "mark") counts.set(shape.name, (counts.get(shape.name) ?? 0) + 1);
    }
  };
  count(scene);
  return counts;
}
