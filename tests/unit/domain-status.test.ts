import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "@/lib/domain/days";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { getStatus, type StatusBasis } from "@/lib/domain/derive/outcomes";
import { toEdtf } from "@/lib/domain/edtf-date";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import { PARTIES, someClaims } from "@/tests/support/made-claims";
import { someDate, someDay } from "@/tests/support/made-dates";

const basis = (current: string | null, rest: Partial<StatusBasis> = {}): StatusBasis => ({
  happened: false,
  withdrawn: false,
  notMet: false,
  current: current === null ? null : toEdtf(current),
  ...rest,
});

const someBasis = fc.record({
  happened: fc.boolean(),
  withdrawn: fc.boolean(),
  notMet: fc.boolean(),
  current: fc.option(someDate(2024, 2028)),
});

/** Each status in the words of the domain, apart from the others. */
const HOLDS: Record<MilestoneStatus, (belief: StatusBasis, day: Day) => boolean> = {
  achieved: ({ happened }) => happened,
  withdrawn: ({ happened, withdrawn }) => !happened && withdrawn,
  undated: (belief) => pending(belief) && belief.current === null,
  open: (belief, day) => {
    if (!pending(belief) || !belief.current) return false;
    const { earliest, latest } = belief.current;
    return earliest === null ? day <= (latest as Day) : day < earliest;
  },
  due: (belief, day) => {
    if (!pending(belief) || !belief.current || belief.current.earliest === null) return false;
    return belief.current.earliest <= day && (belief.current.latest === null || day <= belief.current.latest);
  },
  unreported: (belief, day) => over(belief, day) && !belief.notMet,
  missed: (belief, day) => over(belief, day) && belief.notMet,
};

const pending = ({ happened, withdrawn }: StatusBasis) => !happened && !withdrawn;
const over = (belief: StatusBasis, day: Day) =>
  pending(belief) && belief.current?.latest != null && belief.current.latest < day;

describe("the status of a milestone", () => {
  test("is the one whose words hold, for any belief and day", () => {
    fc.assert(
      fc.property(someBasis, someDay(2022, 2030), (belief, day) => {
        const holding = (Object.keys(HOLDS) as MilestoneStatus[]).filter((status) =>
          HOLDS[status](belief, day),
        );
        expect(holding).toEqual([getStatus(belief, day)]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["2026-12-31", "open"],
    ["2027-01-01", "due"],
    ["2028-12-31", "due"],
    ["2029-01-01", "unreported"],
  ])("a target of 2027–28 is on %s %s", (day, status) =>
    expect(getStatus(basis("2027/2028"), day)).toBe(status),
  );

  test("a target of one day is due on that day alone", () => {
    const around = [-1, 0, 1].map((days) => getStatus(basis("2024-02-29"), addDays("2024-02-29", days)));
    expect(around).toEqual(["open", "due", "unreported"]);
  });

  test("without a lower bound it is open until the upper bound has passed", () => {
    const days = ["1900-01-01", "2025-12-31", "2026-01-01"].map((day) => getStatus(basis("../2025"), day));
    expect(days).toEqual(["open", "open", "unreported"]);
  });

  test("without an upper bound it is due from the lower bound on, for good", () => {
    const days = ["2026-12-31", "2027-01-01", "2999-01-01"].map((day) => getStatus(basis("2027/.."), day));
    expect(days).toEqual(["open", "due", "due"]);
  });

  test("is missed only where a word says that by the window's end it had not happened", () => {
    expect(getStatus(basis("2025"), "2026-01-01")).toBe("unreported");
    expect(getStatus(basis("2025", { notMet: true }), "2026-01-01")).toBe("missed");
    expect(getStatus(basis("2025", { notMet: true }), "2025-12-31")).toBe("due");
  });

  test.each(["2026-12-31", "2027-06-01", "2028-01-01"])(
    "on %s an approximate date has the status of its bounds",
    (day) => {
      expect(getStatus(basis("2027~"), day)).toBe(getStatus(basis("2027"), day));
    },
  );

  test("is achieved or withdrawn only where a claim says so, missed only where one says that it had not happened", () => {
    fc.assert(
      fc.property(someClaims(), someDay(2022, 2032), (claims, day) => {
        const status = getStatus(deriveMilestone(claims, PARTIES), day);
        const said = new Set(claims.map(({ says }) => says));
        if (status === "achieved" || status === "withdrawn") expect(said).toContain(status);
        if (status === "missed") expect(said.has("not-yet") || said.has("delayed")).toBe(true);
      }),
    );
  });
});
