import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, countDays } from "@/lib/domain/days";
import { chooseYearStep, getDayAt, placeDay } from "@/lib/drawing/year-scale";
import { someDay } from "@/tests/support/made-dates";

test("an axis begins with its first day at 0 and ends with its last at 1, and each day takes as much of it", () => {
  fc.assert(
    fc.property(someDay(), fc.integer({ min: 1, max: 9000 }), fc.nat(9000), (from, length, offset) => {
      const axis = { from, to: addDays(from, length - 1) };
      const day = addDays(from, offset);
      expect(placeDay(axis, from, "start")).toBe(0);
      expect(placeDay(axis, axis.to, "end")).toBe(1);
      expect(placeDay(axis, day, "end")).toBeCloseTo((countDays(from, day) + 1) / length);
      expect(placeDay(axis, day, "middle") * 2).toBeCloseTo(
        placeDay(axis, day, "start") + placeDay(axis, day, "end"),
      );
      expect(placeDay(axis, addDays(day, 1), "start")).toBe(placeDay(axis, day, "end"));
      expect(getDayAt(axis, placeDay(axis, day, "middle"))).toBe(day);
    }),
  );
});

test("labels of years stand as closely as they fit, and never closer", () => {
  const length = fc.double({ min: 2, max: 200, noNaN: true });
  fc.assert(
    fc.property(length, length, (width, room) => {
      const step = chooseYearStep(width, room);
      fc.pre(step < 50);
      expect(step * width).toBeGreaterThanOrEqual(room);
      for (const closer of [1, 2, 5, 10, 20].filter((each) => each < step))
        expect(closer * width).toBeLessThan(room);
    }),
  );
});
