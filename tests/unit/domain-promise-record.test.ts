import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/days";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { getOutcome, getStatus } from "@/lib/domain/derive/outcomes";
import { listIds } from "@/lib/domain/list";
import { countParts, countRecord, OUTCOMES, type Outcome, type Recorded } from "@/lib/domain/outcomes";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { writeKept } from "@/lib/view-models/record-measures";
import { claim, PARTIES, someClaims } from "@/tests/support/made-claims";
import { someDay } from "@/tests/support/made-dates";

const believe = (...claims: MilestoneClaim[]) => deriveMilestone(claims, PARTIES);
const becameOf = (claims: readonly MilestoneClaim[], day: Day) => getOutcome(believe(...claims), day);
const promise = (date: string) => claim("target", date, "2020-01-01");

const someRecorded: fc.Arbitrary<Recorded> = fc.record({
  outcome: fc.option(fc.constantFrom(...listIds(OUTCOMES))),
  slips: fc.nat(3),
  shiftDays: fc.option(fc.integer({ min: -2000, max: 4000 })),
  overdueDays: fc.option(fc.nat(4000)),
});

describe("what became of a promise", () => {
  test("every promise with a first deadline is in one part, and no other is in any", () => {
    fc.assert(
      fc.property(someClaims(), someDay(2021, 2036), (claims, day) => {
        const belief = believe(...claims);
        expect(getOutcome(belief, day) === null).toBe(belief.firstDeadline === null);
      }),
      { numRuns: 500 },
    );
  });

  test("the part agrees with the status of the day", () => {
    const FITS: Record<Outcome, readonly string[]> = {
      ahead: ["open", "due"],
      "put-off": ["open", "due", "undated"],
      "on-time": ["achieved"],
      late: ["achieved"],
      unclear: ["achieved"],
      withdrawn: ["withdrawn"],
      missed: ["missed"],
      "no-report": ["unreported"],
    };
    fc.assert(
      fc.property(someClaims(), someDay(2021, 2036), (claims, day) => {
        const belief = believe(...claims);
        const outcome = getOutcome(belief, day);
        if (outcome) expect(FITS[outcome]).toContain(getStatus(belief, day));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["2025-12-31", "on-time"],
    ["2025-06", "on-time"],
    ["2024", "on-time"],
    ["2026-01-01", "late"],
    ["2026", "late"],
    ["2025/2026", "unclear"],
    ["2025-12/2026-01", "unclear"],
    ["../2026", "unclear"],
  ])("of a promise for 2025, achieved %s is %s", (achieved, outcome) => {
    const said = [promise("2025"), claim("achieved", achieved, "2027-06-01")];
    expect(becameOf(said, "2027-06-01")).toBe(outcome);
  });

  test("an achieved date ends no later than the claim that gives it was made", () => {
    const said = [promise("2025"), claim("achieved", "2025/2026", "2025-12-31")];
    expect(becameOf(said, "2026-01-01")).toBe("on-time");
  });

  test("an achievement without a date had happened by the day of its claim", () => {
    expect(becameOf([promise("2025"), claim("achieved", null, "2025-12-31")], "2026-01-01")).toBe("on-time");
    expect(becameOf([promise("2025"), claim("achieved", null, "2026-01-01")], "2026-01-01")).toBe("unclear");
  });

  test("lies ahead to the end of its last day, and has no report from the day after", () => {
    expect(becameOf([promise("2025")], "2025-12-31")).toBe("ahead");
    expect(becameOf([promise("2025")], "2026-01-01")).toBe("no-report");
  });

  test("is put off where the deadline moved later, or where the first has passed and the present one has not", () => {
    const later = [promise("2025"), claim("target", "2027", "2024-01-01")];
    expect(becameOf(later, "2024-01-01")).toBe("put-off");
    expect(becameOf(later, "2027-12-31")).toBe("put-off");
    expect(becameOf(later, "2028-01-01")).toBe("no-report");
    const open = [promise("2025"), claim("target", "2025/..", "2024-01-01")];
    expect(becameOf(open, "2025-12-31")).toBe("ahead");
    expect(becameOf(open, "2026-01-01")).toBe("put-off");
    const earlier = [promise("2025"), claim("target", "2024", "2021-01-01")];
    expect(becameOf(earlier, "2023-01-01")).toBe("ahead");
    expect(becameOf(earlier, "2025-01-01")).toBe("no-report");
  });

  test("is put off where no target stands, missed where a source says that it had not happened, else withdrawn", () => {
    expect(becameOf([promise("2025"), claim("delayed", null, "2024-01-01")], "2024-06-01")).toBe("put-off");
    const missed = [promise("2025"), claim("not-yet", "2025", "2026-02-01", { saidBy: [] })];
    expect(becameOf(missed, "2026-02-01")).toBe("missed");
    expect(becameOf([promise("2025"), claim("withdrawn", null, "2024-01-01")], "2024-01-01")).toBe(
      "withdrawn",
    );
  });

  test("a target without an end has no first deadline, and the first one that has an end gives it", () => {
    expect(becameOf([promise("2027/..")], "2026-01-01")).toBeNull();
    const later = [promise("2027/.."), claim("target", "2030", "2024-01-01")];
    expect(believe(...later).firstDeadline).toBe("2030-12-31");
    expect(becameOf(later, "2026-01-01")).toBe("ahead");
  });
});

describe("the record of promises", () => {
  test("its parts add up to the dated promises, and what has no outcome counts nowhere", () => {
    fc.assert(
      fc.property(fc.array(someRecorded), (milestones) => {
        const record = countRecord(milestones);
        const dated = milestones.filter(({ outcome }) => outcome !== null);
        expect(record.dated).toBe(dated.length);
        expect(Object.values(record.parts).reduce((sum, count) => sum + count, 0)).toBe(dated.length);
        for (const id of listIds(OUTCOMES))
          expect(record.parts[id]).toBe(dated.filter(({ outcome }) => outcome === id).length);
        expect(record.slipped).toBe(dated.filter(({ slips }) => slips > 0).length);
      }),
    );
  });

  test("the largest shift and the longest overdue are those of its dated promises, and none where none is above 0", () => {
    const one = (change: Partial<Recorded>): Recorded => ({
      outcome: "put-off",
      slips: 1,
      shiftDays: 10,
      overdueDays: null,
      ...change,
    });
    const record = countRecord([
      one({}),
      one({ shiftDays: 400 }),
      one({ outcome: null, shiftDays: 900, overdueDays: 900 }),
      one({ outcome: "no-report", shiftDays: -30, overdueDays: 7 }),
    ]);
    expect(record).toMatchObject({ slipped: 3, largestShiftDays: 400, longestOverdueDays: 7 });
    expect(countRecord([one({ slips: 0, shiftDays: 0 }), one({ slips: 0, shiftDays: -1 })])).toMatchObject({
      slipped: 0,
      largestShiftDays: null,
      longestOverdueDays: null,
    });
  });

  test("counted tallies add up as single promises do", () => {
    fc.assert(
      fc.property(fc.array(someRecorded), (milestones) => {
        const { dated, parts } = countRecord(milestones);
        const tallies = milestones.map(({ outcome }) => ({ outcome, count: 1 }));
        expect(countParts([...tallies, { outcome: "late", count: 3 }])).toEqual({
          dated: dated + 3,
          parts: { ...parts, late: parts.late + 3 },
        });
      }),
    );
  });

  test("no share is given for fewer than five settled promises, and never without its base", () => {
    const settled = (n: number) =>
      countRecord(
        Array.from({ length: n }, (_, index) => ({
          outcome: index === 0 ? ("on-time" as const) : ("late" as const),
          slips: 0,
          shiftDays: 0,
          overdueDays: null,
        })),
      );
    expect(writeKept(settled(4))).toBe("Of the four settled so far, one was on time.");
    expect(writeKept(settled(5))).toMatch(
      /^Of the five settled so far, one was on time: 20 % \(95 % Wilson interval/,
    );
    expect(writeKept(settled(0))).toBe("None is settled yet.");
  });
});
