import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toEdtf } from "@/lib/domain/edtf-date";
import {
  formatYears,
  isInYears,
  labelYears,
  readYearRange,
  typeYears,
  writeYearRange,
  type YearRange,
} from "@/lib/domain/years";
import { someDate } from "@/tests/support/made-dates";

function range(from: number, to: number): fc.Arbitrary<YearRange> {
  const year = fc.integer({ min: from, max: to });
  return fc.oneof(
    fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    year.map((y) => ({ from: y, to: null })),
    year.map((y) => ({ from: null, to: y })),
  );
}

describe("a range of years", () => {
  test("reads back as it was written", () => {
    fc.assert(
      fc.property(range(0, 9999), (years) => {
        expect(readYearRange(writeYearRange(years))).toEqual(years);
        expect(readYearRange(typeYears(years)), "also as a field shows it").toEqual(years);
      }),
    );
  });

  test("is read as people type it: with a hyphen, a dash or “to”, with spaces or without", () => {
    const between = fc.constantFrom("..", "-", "–", "—", "to");
    const space = fc.constantFrom("", " ", "  ");
    fc.assert(
      fc.property(range(1000, 9999), between, space, space, (years, sign, before, after) => {
        const [from = "", to = ""] = [years.from, years.to].map((year) => year ?? "");
        const isOpen = from === "" || to === "";
        const typed = `${before}${from}${before}${isOpen ? ".." : sign}${after}${to}${after}`;
        expect(readYearRange(typed)).toEqual(years);
        expect(writeYearRange(readYearRange(typed) ?? years)).toBe(writeYearRange(years));
      }),
    );
  });

  test("is written as one year where it is one, and as two dots where both sides are open", () => {
    expect(writeYearRange({ from: 2027, to: 2027 })).toBe("2027");
    expect(writeYearRange({ from: null, to: null })).toBe("..");
  });

  test.each([
    [{ from: 2025, to: 2030 }, "2025–2030", "2025–30", "2025–30"],
    [{ from: 1998, to: 2003 }, "1998–2003", "1998–2003", "1998–2003"],
    [{ from: 2027, to: 2027 }, "2027", "2027", "2027"],
    [{ from: 2028, to: null }, "from 2028", "2028 or later", "2028 or later"],
    [{ from: null, to: 2024 }, "until 2024", "2024 or earlier", "until 2024"],
  ])("%j stands in a field, in a sentence and alone", (years, typed, sentence, label) => {
    expect([typeYears(years), formatYears(years), labelYears(years)]).toEqual([typed, sentence, label]);
  });

  test.each([
    ["2027", { from: 2027, to: 2027 }],
    ["2025..2030", { from: 2025, to: 2030 }],
    ["2027..2027", { from: 2027, to: 2027 }],
    ["2028..", { from: 2028, to: null }],
    ["..2024", { from: null, to: 2024 }],
    [" 2027 ", { from: 2027, to: 2027 }],
    ["2028 ..", { from: 2028, to: null }],
    ["from 2028", { from: 2028, to: null }],
    ["From 2028 ", { from: 2028, to: null }],
    ["2028 or later", { from: 2028, to: null }],
    ["until 2024", { from: null, to: 2024 }],
    [" Until 2024", { from: null, to: 2024 }],
    ["2024 or earlier", { from: null, to: 2024 }],
  ])("%s is read", (text, years) => expect(readYearRange(text)).toEqual(years));

  test.each([
    "",
    "..",
    "2030..2025",
    "20x7",
    "27",
    "2025...2030",
    "2027,2028",
    "2027 2028",
    "20272028",
    "2027-",
    "-2027",
    "2027-28",
    "2030-2025",
    "from 2025 to 2030",
    "until",
    "from",
  ])("%j is refused", (text) => expect(readYearRange(text)).toBeNull());
});

/** Whether a date stands in one year, in the words of the contract. */
function standsIn(date: { earliest: string | null; latest: string | null }, year: number): boolean {
  const first = date.earliest === null ? null : Number(date.earliest.slice(0, 4));
  const last = date.latest === null ? null : Number(date.latest.slice(0, 4));
  if (first === null) return year === last;
  return first <= year && (last === null || year <= last);
}

describe("standing in a range of years", () => {
  test("a date stands in a range where it stands in one of its years", () => {
    fc.assert(
      fc.property(someDate(2018, 2033), range(2015, 2036), (date, years) => {
        const params = Array.from({ length: 200 }, (_, i) => 1930 + i).filter(
          (year) => year >= (years.from ?? 0) && year <= (years.to ?? 9999),
        );
        expect(isInYears(date, years)).toBe(params.some((year) => standsIn(date, year)));
      }),
      { numRuns: 1000 },
    );
  });

  test("no date is in no range, however wide", () => {
    expect(isInYears(null, { from: null, to: 9999 })).toBe(false);
    expect(isInYears(null, { from: 0, to: null })).toBe(false);
  });

  test("“by 2025” stands in 2025 and in no year before or after it", () => {
    const stands = [2023, 2024, 2025, 2026].map((year) =>
      isInYears(toEdtf("../2025"), { from: year, to: year }),
    );
    expect(stands).toEqual([false, false, true, false]);
  });

  test("a date that ends on the first day of a year stands in that year", () => {
    expect(isInYears(toEdtf("2026-06/2027-01-01"), { from: 2027, to: 2027 })).toBe(true);
  });

  test("“as early as 2027” reaches to the end of time", () => {
    expect(isInYears(toEdtf("2027/.."), { from: 2026, to: 2026 })).toBe(false);
    expect(isInYears(toEdtf("2027/.."), { from: 9999, to: 9999 })).toBe(true);
  });
});
