import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSaidOn } from "@/lib/view-models/format-dates";
import { formatDeadline, formatLength, formatShift } from "@/lib/view-models/format-deadline";
import { date } from "./timeline-fixture";

const later = (days: number) => formatShift({ days, atLeast: false });
const atLeast = (days: number) => formatShift({ days, atLeast: true });

/** The least and the most days of a year and a month that a length may stand for. */
const DAYS = { day: 1, month: 365.2425 / 12, year: 365.2425 } as const;
const SPELT = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The days that a length in words comes to. */
function daysIn(words: string): number {
  const [, count = "", half, unit = ""] =
    words.match(/([a-z]+|[\d,]+½?)( and a half)? (day|month|year)s?\b/) ?? [];
  const whole = SPELT.includes(count) ? SPELT.indexOf(count) : Number(count.replace(/[,½]/g, ""));
  return (whole + (half || count.endsWith("½") ? 0.5 : 0)) * DAYS[unit as keyof typeof DAYS];
}

describe("a length of time", () => {
  test.each([
    [1, "one day later"],
    [59, "59 days later"],
    [60, "two months later"],
    [-45, "45 days earlier"],
    [365, "12 months later"],
    [548, "18 months later"],
    // 23.49 months and 23.51: below is 23, above is two years.
    [715, "23 months later"],
    [716, "two years later"],
    // A quarter of a year decides between a whole year and a half.
    [821, "two years later"],
    [822, "two and a half years later"],
    [1004, "two and a half years later"],
    [1005, "three years later"],
    [1826, "five years later"],
    [3652, "ten years later"],
    [4018, "11 years later"],
    [4200, "11½ years later"],
  ])("of %i days is %s", (days, words) => {
    expect(later(days)).toBe(words);
  });

  test.each([
    [60, "at least one month later"],
    [730, "at least 23 months later"],
    [731, "at least two years later"],
    [912, "at least two years later"],
    [914, "at least two and a half years later"],
    [2191, "at least five and a half years later"],
    [2193, "at least six years later"],
  ])("of at least %i days is rounded down: %s", (days, words) => {
    expect(atLeast(days)).toBe(words);
  });

  test("is not told where nothing moved, nor where a deadline is gone within two months of the first", () => {
    expect([later(0), atLeast(0), atLeast(1), atLeast(59)]).toEqual([null, null, null, null]);
  });

  test("that is a least one never says more than the days, nor half a year less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 40_000 }), (days) => {
        const told = daysIn(atLeast(days) ?? "");
        expect(told).toBeLessThanOrEqual(days);
        expect(days - told).toBeLessThan(days < 731 ? DAYS.month : DAYS.year / 2);
      }),
    );
  });

  test("is the nearest there is: days under 60, whole months under 24, else half years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), (days) => {
        const words = formatLength(days);
        const off = Math.abs(daysIn(words) - days);
        expect(words.includes("day")).toBe(days < 60);
        if (days < 60) expect(off).toBe(0);
        else if (words.includes("month")) expect(off).toBeLessThanOrEqual(DAYS.month / 2);
        else expect(off).toBeLessThanOrEqual(DAYS.year / 4 + 1e-6);
        if (words.includes("month")) expect(daysIn(words)).toBeLessThan(24 * DAYS.month);
        else if (days >= 60) expect(daysIn(words)).toBeGreaterThanOrEqual(2 * DAYS.year);
      }),
    );
  });

  test("reads the same earlier as later", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), (days) => {
        expect(later(-days)).toBe(later(days)?.replace("later", "earlier"));
      }),
    );
  });
});

describe("a deadline", () => {
  test.each([
    ["2028-12-31", "end of 2028"],
    ["2027-06-30", "end of June 2027"],
    ["2024-02-29", "end of February 2024"],
    ["2023-02-28", "end of February 2023"],
    ["2024-02-28", "28 February 2024"],
    ["2027-03-15", "15 March 2027"],
  ])("%s is %s", (day, words) => {
    expect(formatDeadline(day)).toBe(words);
  });
});

describe("when something was said", () => {
  test.each([
    ["2026-11-21", "21 November 2026"],
    ["2026-02-28", "28 February 2026"],
    ["../2026-11-21", "by 21 November 2026"],
    ["2026-02", "by the end of February 2026"],
    ["2026", "by the end of 2026"],
    ["2026-01/2026-05-16", "by 16 May 2026"],
    ["2026-02~", "by the end of February 2026"],
  ])("%s is %s", (said, words) => {
    expect(formatSaidOn(date(said))).toBe(words);
  });
});
