import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureSlip } from "@/lib/domain/derive/deadline";
import { reviseDate } from "@/lib/domain/derive/revisions";
import { type Bounds, hasSameBounds, toEdtf } from "@/lib/domain/edtf-date";
import type { DateRevision } from "@/lib/domain/revisions";
import { someDate } from "@/tests/support/made-dates";

const FIRST = "0000-01-01";
/** A day as a number, an open start as the beginning and an open end as the end of time. */
const startOf = ({ earliest }: Bounds) => earliest ?? FIRST;
const endOf = ({ latest }: Bounds) => latest ?? "9999-12-31";

/** The seven rules of the domain, each as it is written, tried in their order. */
function reviseByRules(from: Bounds, to: Bounds): DateRevision {
  const deadlines = from.latest !== null && to.latest !== null;
  const inside = startOf(to) >= startOf(from) && endOf(to) <= endOf(from);
  const rules: [applies: boolean, is: () => DateRevision][] = [
    [hasSameBounds(from, to), () => "reaffirmed"],
    [deadlines && from.latest === to.latest, () => (startOf(to) > startOf(from) ? "refined" : "widened")],
    [
      deadlines && endOf(to) < endOf(from),
      () => {
        if (from.earliest === null && to.earliest === null) return "pulled-in";
        return inside ? "refined" : "pulled-in";
      },
    ],
    [
      deadlines && endOf(to) > endOf(from),
      () =>
        from.earliest !== null && to.earliest !== null && to.earliest < from.earliest ? "widened" : "slipped",
    ],
    [
      from.latest !== null && to.latest === null,
      () => ((to.earliest as string) > (from.earliest ?? (from.latest as string)) ? "slipped" : "widened"),
    ],
    [
      from.latest === null && to.latest !== null,
      () => ((to.latest as string) < (from.earliest as string) ? "pulled-in" : "refined"),
    ],
    [true, () => (startOf(to) > startOf(from) ? "slipped" : "pulled-in")],
  ];
  const rule = rules.find(([applies]) => applies);
  if (!rule) throw new Error("no rule applies");
  return rule[1]();
}

describe("the revision of a date", () => {
  test("is what the first rule that applies says, for any two dates", () => {
    fc.assert(
      fc.property(someDate(2024, 2029), someDate(2024, 2029), (from, to) => {
        expect(reviseDate(from, to)).toBe(reviseByRules(from, to));
      }),
      { numRuns: 3000 },
    );
  });

  test("the same bounds are reaffirmed, whatever else differs", () => {
    fc.assert(
      fc.property(someDate(), (date) => {
        expect(reviseDate(date, { earliest: date.earliest, latest: date.latest })).toBe("reaffirmed");
      }),
    );
  });

  test("where both have a deadline, only a later one slips and only an earlier one is pulled in", () => {
    fc.assert(
      fc.property(someDate(), someDate(), (from, to) => {
        fc.pre(from.latest !== null && to.latest !== null);
        const revision = reviseDate(from, to);
        if (revision === "slipped") expect(endOf(to) > endOf(from)).toBe(true);
        if (revision === "pulled-in") expect(endOf(to) < endOf(from)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("where it is the same or refined there is no slip", () => {
    fc.assert(
      fc.property(someDate(), someDate(), (from, to) => {
        if (["reaffirmed", "refined"].includes(reviseDate(from, to)))
          expect(measureSlip(from, to)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test("it slipped where it is later for certain, and was pulled in where it is earlier for certain", () => {
    fc.assert(
      fc.property(someDate(), someDate(), (from, to) => {
        const slip = measureSlip(from, to);
        if (slip?.minDays != null && slip.minDays > 0) expect(reviseDate(from, to)).toBe("slipped");
        if (slip?.maxDays != null && slip.maxDays < 0) expect(reviseDate(from, to)).toBe("pulled-in");
      }),
      { numRuns: 1000 },
    );
  });

  test("a date without any bound is refused", () => {
    const nothing = { earliest: null, latest: null };
    expect(() => reviseDate(nothing, toEdtf("2027/.."))).toThrow("without any bound");
    expect(() => reviseDate(toEdtf("2027/.."), nothing)).toThrow("without any bound");
  });

  test.each([
    ["2020/2023", "../2025", "slipped"],
    ["2027/2028", "2027", "refined"],
    ["2027", "2026/2028", "widened"],
    ["2030", "2028", "pulled-in"],
    ["2027", "2027/2028", "slipped"],
    ["2027/2028", "2026/2028", "widened"],
    ["2027/2028", "2028", "refined"],
    ["../2028", "2028", "refined"],
    ["2028", "../2028", "widened"],
    ["2027/..", "2028", "refined"],
    ["2027/..", "2027-01-01", "refined"],
    ["2027/..", "2026-12-31", "pulled-in"],
    ["2027/..", "2028/..", "slipped"],
    ["2027/..", "2026/..", "pulled-in"],
    ["../2027", "../2026", "pulled-in"],
    ["../2025", "2024", "refined"],
    ["2026/2028", "2025/2027", "pulled-in"],
    ["2026/2028", "../2027", "pulled-in"],
    ["../2025", "2027/..", "slipped"],
    ["../2025", "2026/..", "slipped"],
    ["../2025", "2025-12-31/..", "widened"],
    ["2027/..", "../2025", "pulled-in"],
    ["../2025", "2020/..", "widened"],
    ["2027", "2027/..", "widened"],
    ["2027", "2027-01-02/..", "slipped"],
    ["2024/2025", "2025/..", "slipped"],
  ])("from %s to %s it is %s", (from, to, revision) => {
    expect(reviseDate(toEdtf(from), toEdtf(to))).toBe(revision);
  });
});
