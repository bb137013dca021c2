import fc from "fast-check";
import { expect, test } from "vitest";
import type { Scene } from "@/lib/drawing/scene";
import { drawPanel } from "@/lib/view-models/trends/draw-panel";
import { placePanel } from "@/lib/view-models/trends/layout";
import { toTrendWindow } from "@/lib/view-models/trends/points";
import { buildTrendAxes, buildTrendPlot, EDGE } from "@/lib/view-models/trends/scale";
import { buildTrendLine } from "@/lib/view-models/trends/series";
import { someDate } from "@/tests/support/made-dates";
import { AS_OF, date, type Saying } from "./timeline-fixture";
import { TWELVE, told } from "./trends-fixture";

const HEIGHT = 320;
const lineOf = (sayings: readonly Saying[]) => {
  const { milestone, words, course } = told("car", sayings);
  return buildTrendLine(milestone, words, course, { query: "", label: "Car" });
};

test("a window holds no day that a date does not name, and the line passes at its last, else at its first", () => {
  fc.assert(
    fc.property(someDate(), (made) => {
      if (made.earliest === null && made.latest === null) return;
      const { from, to, at, openEnd } = toTrendWindow(made);
      expect(at).toBe(made.latest ?? made.earliest);
      expect([from, to]).toEqual([made.earliest ?? at, at]);
      expect(openEnd).toBe(made.latest === null);
    }),
  );
});

test("an open side is drawn no wider than what was said", () => {
  const first = "2027-01-01";
  expect(toTrendWindow(date("2027/.."))).toEqual({ from: first, to: first, at: first, openEnd: true });
  const last = "2025-12-31";
  expect(toTrendWindow(date("../2025"))).toEqual({ from: last, to: last, at: last, openEnd: false });
});

test("the band reaches from the first day of each date to the last, and to the as-of day where one stands", () => {
  const bandOf = (line: ReturnType<typeof lineOf>) =>
    placePanel([line], buildTrendAxes(line.points, AS_OF), HEIGHT).lines[0]?.band;
  const line = lineOf(TWELVE);
  const plot = buildTrendPlot(buildTrendAxes(line.points, AS_OF), HEIGHT);
  const corners = bandOf(line) ?? [];
  expect(corners).toHaveLength(2 * (line.points.length + 1));
  expect(corners[0]).toEqual({ x: plot.x(line.points[0]?.said.to ?? ""), y: plot.y("2018-12-31", "end") });
  expect(corners.at(-1)?.y).toBe(plot.y("2017-01-01", "start"));
  expect(Math.max(...corners.map(({ x }) => x))).toBe(1);
  expect(bandOf(lineOf([["target", "2027-05-04", "2020", "aster"]])), "one day has no band").toEqual([]);
});

test("the years asked for are the axis of the targets, and nothing is drawn above or below them", () => {
  const year = fc.integer({ min: 2010, max: 2040 });
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 12 }), (from, more) => {
      const line = lineOf(TWELVE);
      const { points } = line;
      const axes = buildTrendAxes(points, AS_OF, { from, to: from + more });
      expect(axes).toEqual({
        said: buildTrendAxes(points, AS_OF).said,
        target: { from: `${from}-01-01`, to: `${from + more}-12-31` },
      });
      const panel = placePanel([line], axes, HEIGHT);
      for (const y of listHeights(drawPanel(panel, { plot: 560, names: true }))) {
        expect(y).toBeGreaterThanOrEqual(EDGE.top - 4);
        expect(y).toBeLessThanOrEqual(HEIGHT - EDGE.bottom + 5);
      }
      for (const [index, point] of panel.lines.flatMap((each) => each.points).entries()) {
        const at = Number(points[index]?.at.slice(0, 4));
        expect(point.beyond).toBe(at < from || at > from + more);
      }
    }),
  );
});

/** How high the lines and the areas of a drawing begin and end, in pixels. */
function listHeights(scene: Scene): number[] {
  return scene.flatMap((shape) => {
    if (shape.shape === "group") return listHeights(shape.shapes);
    if (shape.shape === "area") return shape.corners.map(({ y }) => y);
    return shape.shape === "line" ? [Number(shape.y1), Number(shape.y2)] : [];
  });
}
