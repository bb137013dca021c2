import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureSlip } from "@/lib/domain/derive/deadline";
import { toEdtf } from "@/lib/domain/edtf-date";
import { formatSlip } from "@/lib/view-models/format-deadline";

const between = (from: string, to: string) => formatSlip(measureSlip(toEdtf(from), toEdtf(to)));

describe("how far a date moved, in words", () => {
  test.each([
    ["2020/2023", "2027/2028", "later by 3 to 9 years"],
    ["2020/2023", "../2025", "at most 6 years later"],
    ["2027/..", "2024", "at least 2 years earlier"],
    ["../2025", "2026", "at least 1 day later"],
    ["../2025", "2024/..", "any time later, or up to 2 years earlier"],
    ["2024/2025", "2025/..", "any time later, or up to 12 months earlier"],
    ["2025", "2025/..", "any time later, or up to 12 months earlier"],
    ["2025", "2026", "later by 1 day to 2 years"],
    ["2024", "2026", "later by 12 months to 3 years"],
    ["2027/2028", "2025", "earlier by 12 months to 4 years"],
    ["2027", "2026/2028", "between 2 years earlier and 2 years later"],
    ["2024-03", "2024-09", "later by 5 to 7 months"],
    ["2023-10-12", "2023-10-30", "later by 18 days"],
    ["2023-10-12", "2026-10-12", "later by 3 years"],
    ["2024-01-01", "2025-01-01", "later by 12 months"],
    ["2025", "../2024", "at least 1 day earlier"],
  ])("%s → %s is %s", (from, to, words) => {
    expect(between(from, to)).toBe(words);
  });

  test("a refined or repeated date has nothing to tell", () => {
    expect(formatSlip(null)).toBeNull();
    expect(between("2027/2028", "2027")).toBeNull();
    expect(formatSlip({ minDays: null, maxDays: null })).toBeNull();
    expect(formatSlip({ minDays: 0, maxDays: 0 })).toBeNull();
  });

  test("a move that may be none is told by its limit", () => {
    expect(formatSlip({ minDays: 0, maxDays: 40 })).toBe("at most 40 days later");
    expect(formatSlip({ minDays: -40, maxDays: 0 })).toBe("at most 40 days earlier");
    expect(formatSlip({ minDays: null, maxDays: 0 })).toBe("not later");
    expect(formatSlip({ minDays: 0, maxDays: null })).toBe("not earlier");
  });

  const day = fc.integer({ min: -20_000, max: 20_000 });

  test("a move the other way is told in the same words the other way round", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [minDays, maxDays] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(minDays > 0 || maxDays < 0);
        const mirrored = formatSlip({ minDays: -maxDays, maxDays: -minDays });
        const swapped = mirrored?.replace(/later|earlier/, (word) =>
          word === "later" ? "earlier" : "later",
        );
        expect(swapped).toBe(formatSlip({ minDays, maxDays }));
      }),
    );
  });

  test("what is said to lie between two lengths does", () => {
    const lengths = { day: 1, month: 30.436875, year: 365.2425 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        (minDays, more) => {
          const words = formatSlip({ minDays, maxDays: minDays + more }) ?? "";
          const told = [...words.matchAll(/(\d+)(½?)(?: (day|month|year))?/g)];
          const last = told.at(-1)?.[3] as keyof typeof lengths;
          const [least, most = least] = told.map(
            ([, count, half, unit]) =>
              (Number(count) + (half ? 0.5 : 0)) * lengths[(unit as keyof typeof lengths) ?? last],
          ) as [number, number?];
          expect(least).toBeLessThanOrEqual(minDays + 3);
          expect(most).toBeGreaterThanOrEqual(minDays + more - 3);
        },
      ),
    );
  });
});
