import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bounds, contains, edtf, sameBounds } from "@/lib/domain/edtf-date";
import { reviseDate } from "@/lib/domain/revision";
import { REVISIONS } from "@/lib/domain/revisions";
import { slipBetween } from "@/lib/domain/slip";
import { someDate } from "@/tests/support/made-dates";

interface Window {
  readonly earliest: string;
  readonly latest: string;
}

const closed = someDate(2024, 2029).filter(
  (date) => date.earliest !== null && date.latest !== null,
) as fc.Arbitrary<Bounds & Window>;

/** The definitions of the domain for two windows with both bounds; each holds or does not. */
const HOLDS: Record<string, (from: Window, to: Window) => boolean> = {
  reaffirmed: (from, to) => from.earliest === to.earliest && from.latest === to.latest,
  slipped: (from, to) => to.latest > from.latest && to.earliest >= from.earliest,
  "pulled-in": (from, to) => to.earliest < from.earliest && to.latest <= from.latest,
  refined: (from, to) => !sameBounds(from, to) && to.earliest >= from.earliest && to.latest <= from.latest,
  widened: (from, to) => to.earliest < from.earliest && to.latest > from.latest,
};

describe("the revision of a date", () => {
  test("is the one whose definition holds, where both dates have both bounds", () => {
    fc.assert(
      fc.property(closed, closed, (from, to) => {
        expect(REVISIONS.map(({ id }) => id).filter((id) => HOLDS[id]?.(from, to))).toEqual([
          reviseDate(from, to),
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  test("the same bounds are reaffirmed, whatever else differs", () => {
    fc.assert(
      fc.property(someDate(), (date) => {
        expect(reviseDate(date, { earliest: date.earliest, latest: date.latest })).toBe("reaffirmed");
      }),
    );
  });

  test("where a side is open the bound both have decides, unless the new date lies inside the old", () => {
    fc.assert(
      fc.property(someDate(), someDate(), (from, to) => {
        const [bound, other] =
          from.earliest && to.earliest ? [from.earliest, to.earliest] : [from.latest, to.latest];
        const shared = [from.earliest && to.earliest, from.latest && to.latest].filter(Boolean).length;
        fc.pre(shared === 1 && bound !== null && other !== null && bound !== other && !contains(from, to));
        expect(reviseDate(from, to)).toBe(other > bound ? "slipped" : "pulled-in");
      }),
    );
  });

  test("where it is the same or refined there is no slip", () => {
    fc.assert(
      fc.property(someDate(), someDate(), (from, to) => {
        if (["reaffirmed", "refined"].includes(reviseDate(from, to)))
          expect(slipBetween(from, to)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test("it slipped where it is later for certain, and was pulled in where it is earlier for certain", () => {
    fc.assert(
      fc.property(someDate(), someDate(), (from, to) => {
        const slip = slipBetween(from, to);
        if (slip?.minDays != null && slip.minDays > 0) expect(reviseDate(from, to)).toBe("slipped");
        if (slip?.maxDays != null && slip.maxDays < 0) expect(reviseDate(from, to)).toBe("pulled-in");
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["2020/2023", "../2025", "slipped"],
    ["2027/2028", "2027", "refined"],
    ["2027", "2026/2028", "widened"],
    ["2030", "2028", "pulled-in"],
    ["2027", "2027/2028", "slipped"],
    ["2027/2028", "2026/2028", "pulled-in"],
    ["2027/..", "2028", "refined"],
    ["2027/..", "2028/..", "slipped"],
    ["../2025", "../2023", "pulled-in"],
    ["../2025", "2024", "refined"],
    ["../2025", "2027/..", "slipped"],
    ["2027/..", "../2025", "pulled-in"],
    ["../2025", "2020/..", "widened"],
    ["2027", "2027/..", "widened"],
    ["2027", "../2027", "widened"],
  ])("from %s to %s it is %s", (from, to, revision) => {
    expect(reviseDate(edtf(from), edtf(to))).toBe(revision);
  });
});
