import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, countDays, type Day } from "@/lib/domain/days";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { getOutcome, measureLateness, measureOverdue } from "@/lib/domain/derive/outcomes";
import { toEdtf } from "@/lib/domain/edtf-date";
import { listIds } from "@/lib/domain/list";
import { OUTCOMES } from "@/lib/domain/outcomes";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { claim, PARTIES, someClaims } from "@/tests/support/made-claims";
import { someDay } from "@/tests/support/made-dates";

const believe = (...claims: MilestoneClaim[]) => deriveMilestone(claims, PARTIES);
const becameOf = (claims: readonly MilestoneClaim[], day: Day) => getOutcome(believe(...claims), day);

describe("how late a promise is", () => {
  test("days late are counted from the first deadline to where it stands, and of the surely late alone", () => {
    fc.assert(
      fc.property(someClaims(1), someDay(2022, 2036), (claims, day) => {
        const belief = believe(...claims);
        const outcome = getOutcome(belief, day);
        const late = measureLateness(belief, outcome);
        expect(late === null).toBe(outcome !== "late");
        if (late !== null) {
          expect(late).toBeGreaterThan(0);
          expect(addDays(belief.firstDeadline as Day, late)).toBe(belief.stands);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("days overdue are counted from the present deadline, where there is no report", () => {
    expect(measureOverdue("no-report", "2025-12-31", "2026-01-01")).toBe(1);
    expect(measureOverdue("no-report", null, "2026-01-01")).toBeNull();
    for (const outcome of listIds(OUTCOMES).filter((id) => id !== "no-report"))
      expect(measureOverdue(outcome, "2025-12-31", "2026-01-01")).toBeNull();
    expect(measureOverdue(null, "2025-12-31", "2026-01-01")).toBeNull();
  });
});

test("a promise kept on its very last day is on time, and a day later it is late by one day", () => {
  fc.assert(
    fc.property(someDay(2021, 2030), (deadline) => {
      const target = claim("target", toEdtf(`../${deadline}`), "2020-01-01");
      const after = addDays(deadline, 1);
      const on = (day: Day) => [target, claim("achieved", toEdtf(day), addDays(day, 5))];
      expect(becameOf(on(deadline), addDays(deadline, 9))).toBe("on-time");
      expect(becameOf(on(after), addDays(deadline, 9))).toBe("late");
      const belief = believe(...on(after));
      expect(measureLateness(belief, "late")).toBe(countDays(deadline, after));
    }),
  );
});
