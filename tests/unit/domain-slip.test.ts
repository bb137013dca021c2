import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, countDays } from "@/lib/domain/days";
import { measureSlip, type Slip } from "@/lib/domain/derive/deadline";
import { reviseDate } from "@/lib/domain/derive/revisions";
import { type Bounds, contains, toEdtf } from "@/lib/domain/edtf-date";
import { someDate } from "@/tests/support/made-dates";

/** A slip as an interval; an open side reaches to infinity. */
const interval = ({ minDays, maxDays }: Slip): [number, number] => [
  minDays ?? Number.NEGATIVE_INFINITY,
  maxDays ?? Number.POSITIVE_INFINITY,
];

/** A day inside a date; an open side is followed for as many days as it takes. */
function dayIn({ earliest, latest }: Bounds): fc.Arbitrary<string> {
  const far = 40_000;
  if (earliest === null) return fc.nat(far).map((days) => addDays(latest as string, -days));
  if (latest === null) return fc.nat(far).map((days) => addDays(earliest, days));
  return fc.nat(countDays(earliest, latest)).map((days) => addDays(earliest, days));
}

const withDays = fc
  .tuple(someDate(), someDate())
  .chain(([from, to]) => fc.tuple(fc.constant(from), fc.constant(to), dayIn(from), dayIn(to)));

describe("the slip from one date to another", () => {
  test("holds the slip between any two days that the dates may have meant", () => {
    fc.assert(
      fc.property(withDays, ([from, to, was, is]) => {
        const slip = measureSlip(from, to);
        if (!slip) return;
        const [least, most] = interval(slip);
        expect(countDays(was, is)).toBeGreaterThanOrEqual(least);
        expect(countDays(was, is)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 1000 },
    );
  });

  test("is no wider than the dates: its ends are the slip between their ends", () => {
    fc.assert(
      fc.property(someDate(), someDate(), (from, to) => {
        const slip = measureSlip(from, to);
        if (!slip) return;
        if (slip.minDays !== null) expect(addDays(from.latest as string, slip.minDays)).toBe(to.earliest);
        if (slip.maxDays !== null) expect(addDays(from.earliest as string, slip.maxDays)).toBe(to.latest);
        expect(slip.minDays === null).toBe(from.latest === null || to.earliest === null);
        expect(slip.maxDays === null).toBe(from.earliest === null || to.latest === null);
      }),
    );
  });

  test("a coarser new date never narrows it", () => {
    fc.assert(
      fc.property(someDate(), someDate(), someDate(), (from, to, coarser) => {
        fc.pre(contains(coarser, to));
        const [fine, coarse] = [measureSlip(from, to), measureSlip(from, coarser)];
        if (!fine || !coarse) return;
        expect(interval(coarse)[0]).toBeLessThanOrEqual(interval(fine)[0]);
        expect(interval(coarse)[1]).toBeGreaterThanOrEqual(interval(fine)[1]);
      }),
    );
  });

  test("there is none for the same date or one inside it, however approximate", () => {
    fc.assert(
      fc.property(someDate(), someDate(), (from, to) => {
        expect(measureSlip(from, { earliest: from.earliest, latest: from.latest })).toBeNull();
        if (contains(from, to)) expect(measureSlip(from, to)).toBeNull();
      }),
    );
  });

  test("there is none where both its sides are open, where the deadlines are equal, or for a rewording inside", () => {
    fc.assert(
      fc.property(someDate(), someDate(), (from, to) => {
        const sides = [from.latest && to.earliest, from.earliest && to.latest].filter(Boolean);
        const equal = from.latest !== null && from.latest === to.latest;
        const none = sides.length === 0 || equal || ["reaffirmed", "refined"].includes(reviseDate(from, to));
        expect(measureSlip(from, to) === null).toBe(none);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["2020/2023", "../2025", null, 2191],
    ["2027", "2028", 1, 730],
    ["2027/2028", "2030", 366, 1460],
    ["2027-06-30", "2027-06-30", undefined, undefined],
    ["2027", "2027-06", undefined, undefined],
    ["2027/..", "2028", undefined, undefined],
    ["2027/2028", "2026/2028", undefined, undefined],
    ["2028", "../2028", undefined, undefined],
    ["../2025", "../2030", undefined, undefined],
    ["2027/..", "2025", null, -366],
    ["2028", "2027~", -730, -1],
    ["../2025", "2024/2026", -730, null],
    ["2020", "2023/..", 731, null],
  ])("from %s to %s it is at least %s and at most %s days", (from, to, minDays, maxDays) => {
    expect(measureSlip(toEdtf(from), toEdtf(to))).toEqual(
      minDays === undefined ? null : { minDays, maxDays },
    );
  });

  test("“early 2020s” told as “by 2025” slipped by at most six years", () => {
    const slip = measureSlip(toEdtf("2020/2023"), toEdtf("../2025")) as Slip;
    expect(slip.minDays).toBeNull();
    expect(addDays("2020-01-01", slip.maxDays as number)).toBe("2025-12-31");
  });
});
