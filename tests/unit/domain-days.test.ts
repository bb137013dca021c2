import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, countDays, getYear, isDay, isStale, toDay } from "@/lib/domain/days";
import { daysInMonth, someDay } from "@/tests/support/made-dates";

describe("a day", () => {
  test("exists where its month has so many days", () => {
    const numbers = fc.tuple(fc.integer({ min: 1, max: 2100 }), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const [y, m, d] = [
          String(year).padStart(4, "0"),
          ...[month, day].map((n) => String(n).padStart(2, "0")),
        ];
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
        expect(isDay(`${y}-${m}-${d}`)).toBe(exists);
      }),
      { numRuns: 500 },
    );
  });

  test.each(["2024-02-29", "2026-01-01", "2026-12-31"])("%s is one", (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    "",
    "2026",
    "2026-1-01",
    "2026-01-1",
    "26-01-01",
    "x2026-01-01",
    "2026-01-01x",
    "2026-01-01T00:00",
    "aaaa-01-01",
    "2026-aa-01",
    "2026-01-aa",
    "2026/01/01",
    "2023-02-29",
    "2023-02-30",
    "2026-13-01",
  ])("%j is none", (text) => {
    expect(isDay(text)).toBe(false);
  });

  test("so many days after another one is so many days from it", () => {
    fc.assert(
      fc.property(someDay(), fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(countDays(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test("is old sixty-one days later, and not before", () => {
    expect(isStale("2026-09-30", "2026-11-29")).toBe(false);
    expect(isStale("2026-09-29", "2026-11-29")).toBe(true);
  });

  test("has the year it begins with, and is the UTC day of every moment in it", () => {
    expect(getYear("2026-11-28")).toBe(2026);
    for (const time of ["00:00:00.000", "23:59:59.999"])
      expect(toDay(Date.parse(`2026-11-28T${time}Z`))).toBe("2026-11-28");
  });
});
