import fc from "fast-check";
import { expect, test } from "vitest";
import { shiftMonths } from "@/lib/view-models/milestone/shift-months";

test("a year that becomes the two after it moved by 0 to +36 months", () => {
  expect(shiftMonths({ minDays: 1, maxDays: 1094 })).toBe("0 to +36 months");
});

test("open sides are told as limits, earlier dates with a minus", () => {
  expect(shiftMonths({ minDays: null, maxDays: 2191 })).toBe("at most +72 months");
  expect(shiftMonths({ minDays: -400, maxDays: null })).toBe("−14 months or later");
  expect(shiftMonths({ minDays: -400, maxDays: -40 })).toBe("−14 to −1 months");
  expect(shiftMonths(null)).toBeNull();
});

test("the months hold every case the days do", () => {
  const days = fc.integer({ min: -9000, max: 9000 });
  fc.assert(
    fc.property(days, fc.nat(4000), fc.nat(4000), (first, spread, within) => {
      const words = shiftMonths({ minDays: first, maxDays: first + spread }) ?? "";
      const numbers = [...words.matchAll(/[+−]?\d+/g)].map(([text]) => Number(text.replace("−", "-")));
      const months = (first + Math.min(within, spread)) / (365.2425 / 12);
      expect(Math.min(...numbers)).toBeLessThanOrEqual(months + 1e-9);
      expect(Math.max(...numbers)).toBeGreaterThanOrEqual(months - 1e-9);
    }),
  );
});
