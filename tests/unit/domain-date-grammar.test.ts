import parseEdtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDay } from "@/lib/domain/days";
import { type Bounds, readEdtf } from "@/lib/domain/edtf-date";
import { daysInMonth, madeDate, point } from "@/tests/support/made-dates";

/** Whether a text is one point of the grammar, told without a regular expression over the whole. */
function isPoint(text: string): boolean {
  if (text.length === 4 && text.endsWith("X")) return digits(text.slice(0, 3));
  const [year = "", month, day, ...rest] = (text.endsWith("~") ? text.slice(0, -1) : text).split("-");
  if (rest.length > 0 || year.length !== 4 || !digits(year)) return false;
  if (month === undefined) return true;
  if (month.length !== 2 || !digits(month) || Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return (
    day.length === 2 &&
    digits(day) &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth(Number(year), Number(month))
  );
}

function digits(text: string): boolean {
  return text !== "" && [...text].every((character) => character >= "0" && character <= "9");
}

/** Whether a text has the form of a date; the order of a span's points is not looked at. */
function hasForm(text: string): boolean {
  const parts = text.split("/");
  if (parts.length === 1) return isPoint(text);
  const [start, end] = parts as [string, string];
  if (parts.length !== 2 || (start === ".." && end === "..")) return false;
  return [start, end].every((part) => part === ".." || isPoint(part));
}

/** Dates with one place changed: near to the grammar, and seldom in it. */
const mutated = fc
  .tuple(
    madeDate(1900, 2100).map(({ text }) => text),
    fc.nat(24),
    fc.constantFrom(..."0123456789-/~X.", "", "[", "]", " ", "\n", "?", "%", "U", "x", "T", "{", ",", "٢"),
    fc.constantFrom(0, 1, 2),
  )
  .map(([text, at, put, cut]) => text.slice(0, at) + put + text.slice(at + cut));

/** What the library for EDTF reads, null where it refuses the text; point by point, since it knows no span up to a decade. */
function readByLibrary(text: string): Bounds | null {
  const [start = "", end = start] = text.split("/");
  try {
    return {
      earliest: start === ".." ? null : toDay(parseEdtf(start).min),
      latest: end === ".." ? null : toDay(parseEdtf(end).max),
    };
  } catch {
    return null;
  }
}

describe("the grammar of dates", () => {
  test("every date of the grammar is read with the bounds of its days", () => {
    fc.assert(
      fc.property(madeDate(), ({ text, earliest, latest, approximate }) => {
        expect(readEdtf(text)).toEqual({ edtf: text, earliest, latest, approximate });
      }),
      { numRuns: 500 },
    );
  });

  test("a tilde does not move bounds", () => {
    fc.assert(
      fc.property(madeDate(), ({ text, earliest, latest }) => {
        expect(readEdtf(text.replaceAll("~", ""))).toMatchObject({ earliest, latest, approximate: false });
      }),
    );
  });

  test("what has not the form of the grammar is refused, however near it comes", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        if (!hasForm(text)) expect(readEdtf(text)).toBeNull();
      }),
      { numRuns: 5000 },
    );
  });

  test("the library for EDTF gives every date of the grammar the same bounds", () => {
    fc.assert(
      fc.property(madeDate(), ({ text }) => {
        expect(readEdtf(text)).toMatchObject(readByLibrary(text) as Bounds);
      }),
      { numRuns: 500 },
    );
  });

  test("the library reads whatever near the grammar is read, and alike", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const date = readEdtf(text);
        if (date) expect(date).toMatchObject(readByLibrary(text) as Bounds);
      }),
      { numRuns: 2000 },
    );
  });

  test("days that do not exist are refused, which the library moves into the next month", () => {
    const dates = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 29, max: 31 }),
    );
    fc.assert(
      fc.property(dates, fc.constantFrom("", "/..", "~"), ([year, month, day], end) => {
        const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), day].join("-");
        const exists = day <= daysInMonth(year, month);
        expect(readEdtf(text + end)?.earliest ?? null).toBe(exists ? text : null);
      }),
    );
  });

  test.each(["0000", "0000-02", "0000-01-01", "0000/2027"])(
    "%s is refused: nobody speaks of the year 0",
    (text) => {
      expect(readEdtf(text)).toBeNull();
    },
  );

  test.each([
    "2027-21",
    "2027-28",
    "2027/",
    "/2027",
    "[..]",
    "[2027..2029]",
    "202X~",
    "~",
    "..",
    "../..",
    "/",
    "",
    "202x",
    "20XX",
    "2027?",
    "2027%",
    "2027-6",
    "27",
    "2027-00",
    "2027-13",
    "2027-06-00",
    "2027-06-31",
    "2023-02-29",
    "1900-02-29",
    "2023-02-30",
    "2023-02-30/2024",
    "2024/2023-02-30",
    "2027..2028",
    "2027–28",
    "2027/2028/2029",
    "2027~~",
    "~2027",
    " 2027",
    "2027 ",
    "2027\n",
    "2027-06-01T00:00:00Z",
    "-2027",
    "+2027",
    "y2027",
    "２０２７",
    "2027/open",
    "unknown/2027",
  ])("%j is refused", (text) => {
    expect(readEdtf(text)).toBeNull();
  });

  test("a span with equal ends is refused, marked approximate or not", () => {
    fc.assert(
      fc.property(point(), fc.constantFrom("", "~"), ({ text }, mark) => {
        const bare = text.replace("~", "");
        expect(readEdtf(`${text}/${text}`)).toBeNull();
        if (!bare.endsWith("X")) expect(readEdtf(`${bare}/${bare}${mark}`)).toBeNull();
      }),
    );
  });

  test("a span turned round is refused", () => {
    fc.assert(
      fc.property(point(), point(), (a, b) => {
        fc.pre(a.last < b.first);
        expect(readEdtf(`${a.text}/${b.text}`)).not.toBeNull();
        expect(readEdtf(`${b.text}/${a.text}`)).toBeNull();
      }),
    );
  });
});
