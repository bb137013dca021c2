import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/domain/days";
import type { Scene } from "@/lib/drawing/scene";
import { drawPanel } from "@/lib/view-models/trends/draw-panel";
import { placePanel } from "@/lib/view-models/trends/layout";
import { toTrendWindow } from "@/lib/view-models/trends/points";
import { buildTrendAxes, EDGE } from "@/lib/view-models/trends/scale";
import { buildTrendLine } from "@/lib/view-models/trends/series";
import { someDate, someDay } from "@/tests/support/made-dates";
import { AS_OF, date } from "./timeline-fixture";
import { TWELVE, told } from "./trends-fixture";

const HEIGHT = 320;

test("a date with both bounds is drawn from the one to the other, and the line passes inside", () => {
  fc.assert(
    fc.property(someDate(), (made) => {
      if (made.earliest === null || made.latest === null) return;
      const { from, to, at, openStart, openEnd } = toTrendWindow(made);
      expect([from, to, openStart, openEnd]).toEqual([made.earliest, made.latest, false, false]);
      expect(at >= from && at <= to).toBe(true);
    }),
  );
});

test("an open side is drawn exactly a decade wide, and the line passes at the bound that is known", () => {
  expect(toTrendWindow(date("2027/.."))).toMatchObject({
    from: "2027-01-01",
    to: "2036-12-31",
    at: "2027-01-01",
    openEnd: true,
  });
  expect(toTrendWindow(date("../2025"))).toMatchObject({
    from: "2016-01-01",
    to: "2025-12-31",
    at: "2025-12-31",
    openStart: true,
  });
  fc.assert(
    fc.property(someDay(), (day) => {
      const later = toTrendWindow({ edtf: `${day}/..`, earliest: day, latest: null });
      const after = addDays(later.to, 1);
      expect(Number(after.slice(0, 4)) - Number(day.slice(0, 4))).toBe(10);
      // Ten years after a leap day is the first of March.
      expect(after.slice(4)).toBe(day.endsWith("02-29") ? "-03-01" : day.slice(4));
      const before = toTrendWindow({ edtf: `../${day}`, earliest: null, latest: day });
      const next = addDays(day, 1);
      expect(Number(next.slice(0, 4)) - Number(before.from.slice(0, 4))).toBe(10);
      expect(before.from.slice(4)).toBe(next.endsWith("02-29") ? "-03-01" : next.slice(4));
    }),
  );
});

test("only the side that was said to be approximate is soft", () => {
  expect(toTrendWindow(date("2028~"))).toMatchObject({ softStart: true, softEnd: true });
  expect(toTrendWindow(date("2026-09~/2026-12"))).toMatchObject({ softStart: true, softEnd: false });
});

test("the years asked for are the axis of the targets, and nothing is drawn above or below them", () => {
  const year = fc.integer({ min: 2010, max: 2040 });
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 12 }), (from, more) => {
      const { milestone, words, course } = told("car", TWELVE);
      const line = buildTrendLine(milestone, words, course, "");
      const { points } = line;
      const axes = buildTrendAxes(points, AS_OF, { from, to: from + more });
      expect(axes).toEqual({
        said: buildTrendAxes(points, AS_OF).said,
        target: { from: `${from}-01-01`, to: `${from + more}-12-31` },
      });
      const panel = placePanel([line], axes, HEIGHT);
      for (const y of listHeights(drawPanel(panel, { plot: 560 }))) {
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
