import { describe, expect, test } from "vitest";
import { buildAxis, type Level, toFraction } from "@/lib/view-models/timeline/axis";
import { placeSpan, toSpan } from "@/lib/view-models/timeline/span";
import { AS_OF, date } from "./timeline-fixture";

describe("the axis", () => {
  const spans = (...texts: string[]) =>
    texts.map((text) => toSpan(date(text))).filter((span) => span !== null);

  test("reaches from the earliest bound to the latest in whole years", () => {
    expect(buildAxis(spans("2022-05-05", "2027/2028"), AS_OF)).toMatchObject({ first: 2022, last: 2028 });
  });

  test("reaches at least a year to either side of the as-of day", () => {
    expect(buildAxis([], AS_OF)).toMatchObject({ first: 2025, last: 2027 });
  });

  test("leaves a lonely year outside, where it is cut", () => {
    const axis = buildAxis(spans("2024", "2030", "2060"), AS_OF);
    expect(axis.last).toBe(2030);
    expect(placeSpan(spans("2060")[0] as never, axis)).toMatchObject({
      from: 1,
      to: 1,
      at: 1,
      beyond: 1,
      cutEnd: true,
      arrowEnd: false,
    });
  });

  test("holds a year six years from the others, and not one seven years from them", () => {
    // By themselves the others reach a year to either side of 2026.
    expect(buildAxis(spans("2033"), AS_OF).last).toBe(2033);
    expect(buildAxis(spans("2034"), AS_OF).last).toBe(2027);
    expect(buildAxis(spans("2019"), AS_OF).first).toBe(2019);
    expect(buildAxis(spans("2018"), AS_OF).first).toBe(2025);
    expect(buildAxis(spans("2030", "2036", "2043"), AS_OF).last).toBe(2036);
  });

  test("is not led on beyond its reach by one year after the other", () => {
    expect(buildAxis(spans("2030", "2035", "2040", "2045", "2050"), AS_OF).last).toBe(2045);
  });

  test("is that of the years asked for; a side that is not asked for is its own", () => {
    const all = spans("2020", "2030");
    const years = (from: number | null, to: number | null) => {
      const { first, last, ticks } = buildAxis(all, AS_OF, { from, to });
      expect(ticks).toHaveLength(last - first + 1);
      return [first, last];
    };
    expect(years(2024, 2030)).toEqual([2024, 2030]);
    expect(years(2028, 2028)).toEqual([2028, 2028]);
    expect(years(2024, null)).toEqual([2024, 2030]);
    expect(years(null, 2024)).toEqual([2020, 2024]);
    expect(years(2050, null)).toEqual([2050, 2050]);
    expect(years(null, 1900)).toEqual([1900, 1900]);
    expect(years(0, 9999)).toEqual([2020, 2030]);
  });

  test("begins at 0 and ends at 1", () => {
    const axis = buildAxis(spans("2020", "2030"), AS_OF);
    expect(toFraction(axis, "2020-01-01", "start")).toBe(0);
    expect(toFraction(axis, "2030-12-31", "end")).toBe(1);
  });

  test("numbers fewer years where there is less room, and always some", () => {
    const axis = buildAxis(spans("2007", "2012", "2018", "2024", "2030", "2036"), AS_OF);
    const count = (level: Level) => axis.ticks.filter((tick) => tick.labelled[level]).length;
    expect(axis.ticks).toHaveLength(30);
    expect([count("wide"), count("medium"), count("strip")]).toEqual([15, 6, 6]);
  });

  test("puts a day at its middle as a point", () => {
    const { from, at, to } = placeSpan(spans("2026-11-22")[0] as never, buildAxis([], AS_OF));
    expect([at, to]).toEqual([from, from]);
  });

  test("puts the glyph of an open date at the bound it has", () => {
    const axis = buildAxis(spans("2020", "2030"), AS_OF);
    expect(placeSpan(spans("2027/..")[0] as never, axis)).toMatchObject({
      at: toFraction(axis, "2027-01-01", "start"),
      arrowEnd: true,
    });
    expect(placeSpan(spans("../2025")[0] as never, axis)).toMatchObject({
      at: toFraction(axis, "2025-12-31", "end"),
      arrowStart: true,
    });
  });
});
