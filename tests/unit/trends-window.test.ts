import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/domain/days";
import { toTrendWindow } from "@/lib/view-models/trends/points";
import { someDate, someDay } from "@/tests/support/made-dates";
import { date } from "./timeline-fixture";

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
