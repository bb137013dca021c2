import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bounds, contains, hasSameBounds, intersects, readEdtf, toEdtf } from "@/lib/domain/edtf-date";

/** So few days that starts and ends often fall on one of them. */
const DAYS = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-12-31", "2027-01-01"] as const;

const day = fc.option(fc.constantFrom(...DAYS));
const bounds = fc
  .tuple(day, day)
  .filter(([a, b]) => (a ?? b) !== null && (a === null || b === null || a <= b))
  .map(([earliest, latest]): Bounds => ({ earliest, latest }));

/** Every day on which a date can stand, and one before and one after them all for its open sides. */
const EVERY = ["2000-01-01", ...DAYS, "2100-01-01"];
const daysOf = ({ earliest, latest }: Bounds) =>
  EVERY.filter((each) => (earliest === null || each >= earliest) && (latest === null || each <= latest));

describe("two dates", () => {
  test("share a day where some day is in both", () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        expect(intersects(a, b)).toBe(daysOf(a).some((each) => daysOf(b).includes(each)));
      }),
    );
  });

  test("hold one another where every day of the one is a day of the other", () => {
    fc.assert(
      fc.property(bounds, bounds, (outer, inner) => {
        expect(contains(outer, inner)).toBe(daysOf(inner).every((each) => daysOf(outer).includes(each)));
      }),
    );
  });

  test("are the same where both sides are", () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        expect(hasSameBounds(a, b)).toBe(daysOf(a).join() === daysOf(b).join());
      }),
    );
  });
});

describe("a date that is read", () => {
  test.each(["../2023-02-30", "2023-02-30/..", "2022/2023-02-30"])("%s ends or begins on no day", (text) => {
    expect(readEdtf(text)).toBeNull();
  });

  test("is an error that shows the words where they are no date", () => {
    expect(() => toEdtf("soon")).toThrow("soon");
  });
});
