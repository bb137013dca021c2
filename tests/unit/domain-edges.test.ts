import { describe, expect, test } from "vitest";
import { buildMilestoneHistory } from "@/lib/domain/derive/history";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { findTurningDays, getOutcome } from "@/lib/domain/derive/outcomes";
import { toTargetSpan } from "@/lib/domain/derive/standing-place";
import { toEdtf } from "@/lib/domain/edtf-date";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { claim, PARTIES } from "@/tests/support/made-claims";

const believe = (...claims: MilestoneClaim[]) => deriveMilestone(claims, PARTIES);
const promise = claim("target", "2024/2025", "2023-01-01");

describe("on the edge of a rule", () => {
  test("a promise that slipped once and was pulled in once has a shift all the same", () => {
    const words = [
      claim("target", "2027", "2023-01-01"),
      claim("target", "2030", "2024-01-01"),
      claim("target", "2029", "2025-01-01"),
    ];
    expect(believe(...words).shift).toEqual({ days: 731, atLeast: false });
  });

  test("a delay with a date is no delay without one", () => {
    expect(believe(promise, claim("delayed", "2030", "2024-01-01")).undatedDelays).toBe(0);
    expect(believe(promise, claim("delayed", null, "2024-01-01")).undatedDelays).toBe(1);
  });

  test("a target without a date stands where there is no other, and never in the place of a dated one", () => {
    const [bare, again] = [claim("target", null, "2022-01-01"), claim("target", null, "2024-01-01")];
    expect(believe(bare).standing).toBe(bare.id);
    expect(believe(bare, promise, again).standing).toBe(promise.id);
  });

  test("a stranger's delay tells that a target was not met from the day after its last one", () => {
    const delayOn = (day: string) => claim("delayed", null, day, { saidBy: ["stranger"] });
    expect(believe(promise, delayOn("2025-12-31")).notMet).toBe(false);
    expect(believe(promise, delayOn("2026-01-01")).notMet).toBe(true);
  });

  test("what may have happened on the very last day is not surely late", () => {
    const happened = (date: string) => believe(promise, claim("achieved", date, "2026-02-01"));
    expect(getOutcome(happened("2025-12-31/2026-01-05"), "2026-03-01")).toBe("unclear");
    expect(getOutcome(happened("2026-01-01/2026-01-05"), "2026-03-01")).toBe("late");
  });

  test("a promise that was kept after it was taken back covers no stretch as a target", () => {
    const dates = { baseline: toEdtf("2024/2025"), current: null, stands: "2027-12-31" };
    const kept = { ...dates, achieved: toEdtf("2027"), happened: true, withdrawn: false };
    expect(toTargetSpan(kept)).toBeNull();
    expect(toTargetSpan({ ...kept, achieved: null })).toEqual({ from: "2024-01-01", to: "2025-12-31" });
  });
});

describe("the days from which time alone changes a milestone", () => {
  const open = { happened: false, withdrawn: false, notMet: false, firstDeadline: "2025-12-31" };

  test("are the first of its window, and those after its last and after the first deadline", () => {
    expect(findTurningDays({ ...open, current: toEdtf("2027/2028") })).toEqual([
      "2027-01-01",
      "2029-01-01",
      "2026-01-01",
    ]);
    expect(findTurningDays({ ...open, current: toEdtf("../2028") })).toEqual(["2029-01-01", "2026-01-01"]);
    expect(findTurningDays({ ...open, firstDeadline: null, current: toEdtf("2027/..") })).toEqual([
      "2027-01-01",
    ]);
  });

  test("are none once it is settled, or where no target stands", () => {
    const current = toEdtf("2027/2028");
    expect(findTurningDays({ ...open, current, happened: true })).toEqual([]);
    expect(findTurningDays({ ...open, current, withdrawn: true })).toEqual([]);
    expect(findTurningDays({ ...open, current: null })).toEqual([]);
  });
});

describe("what is told of an achievement", () => {
  const revisionsOf = (...dates: (string | null)[]) =>
    buildMilestoneHistory(
      [promise, ...dates.map((date, n) => claim("achieved", date, `2028-0${n + 1}-01`))],
      PARTIES,
    )
      .slice(1)
      .map(({ revision }) => revision);

  test("is how far it lies from the target", () => {
    const [, word] = buildMilestoneHistory([promise, claim("achieved", "2027", "2028-01-01")], PARTIES);
    expect(word).toMatchObject({ revision: "achieved", shift: { minDays: 366, maxDays: 1460 } });
  });

  test("is another day where one was told, the first where none was, and nothing new without one", () => {
    expect(revisionsOf("2026", "2027", "2027")).toEqual(["achieved", "refined", "reaffirmed"]);
    expect(revisionsOf(null, null, "2027")).toEqual(["achieved", "reaffirmed", "refined"]);
  });
});
