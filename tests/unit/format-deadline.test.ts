import { describe, expect, test } from "vitest";
import {
  formatHeadline,
  formatLateness,
  formatMoves,
  formatOverdue,
} from "@/lib/view-models/format-deadline";
import { makeMilestone } from "@/tests/support/made-course";
import { claims, type Saying } from "./timeline-fixture";

/** A milestone that was given these targets one after the other, a year apart; null puts it off without a date. */
function promised(...targets: readonly (string | null)[]) {
  const sayings = targets.map(
    (target, index): Saying => [target === null ? "delayed" : "target", target, `${2001 + index}`, "aster"],
  );
  return madeOf(sayings);
}

const madeOf = (sayings: readonly Saying[]) => makeMilestone("m", claims("milestone", "m", sayings));

describe("how far a promise moved", () => {
  test.each([
    [
      "five years later",
      ["2020/2023", "../2025", "2027/2028"],
      "deadline five years later: end of 2023 → end of 2028; slipped twice",
    ],
    [
      "at least six years later",
      ["2026", "2033/.."],
      "deadline at least six years later: end of 2026 → 2033 or later; slipped once",
    ],
    ["earlier", ["2030", "2028"], "deadline two years earlier: end of 2030 → end of 2028; pulled in once"],
    [
      "later and earlier",
      ["2025", "2030", "2027"],
      "deadline two years later: end of 2025 → end of 2027; slipped once, pulled in once",
    ],
    [
      "months later",
      ["2024", "2025-12"],
      "deadline 12 months later: end of 2024 → end of 2025; slipped once",
    ],
    [
      "days later",
      ["2024-03-15", "2024-04-29"],
      "deadline 45 days later: 15 March 2024 → 29 April 2024; slipped once",
    ],
    [
      "to the end of a month",
      ["2024-06", "2027-06"],
      "deadline three years later: end of June 2024 → end of June 2027; slipped once",
    ],
  ])("is told in one measure where its deadline stands %s", (_, targets, words) => {
    expect(formatHeadline(promised(...targets))).toBe(words);
  });

  test.each([
    ["said once", ["2027/2028"]],
    ["said again", ["2027/2028", "2027/2028"]],
    ["said more exactly, though the deadline is an earlier day", ["2027/2028", "2027"]],
    ["said with an earlier start and a later end", ["2027", "2026/2028"]],
    ["never given a deadline", ["2027/.."]],
  ])("is not told of a promise that was %s", (_, targets) => {
    expect(formatHeadline(promised(...targets))).toBeNull();
  });

  test("is told without a number where the deadline is gone and may still be kept", () => {
    expect(formatHeadline(promised("2024/2025", "2025/.."))).toBe(
      "no deadline any more: 2024–25 → 2025 or later; slipped once",
    );
    expect(formatHeadline(promised("2024/2025", "2024/.."))).toBe(
      "no deadline any more: 2024–25 → 2024 or later",
    );
  });

  test("is told without a number where the new start lies a day after the deadline that is gone", () => {
    expect(formatHeadline(promised("2024", "2025/.."))).toBe(
      "no deadline any more: 2024 → 2025 or later; slipped once",
    );
  });

  test("names the first deadline where the first target had none", () => {
    expect(formatHeadline(promised("2024/..", "2024/2025", "2024-06/.."))).toBe(
      "no deadline any more: end of 2025 → June 2024 or later; slipped once",
    );
  });

  test("says both where it slipped and the deadline is the first again", () => {
    expect(formatHeadline(promised("2025", "2027", "2025"))).toBe(
      "slipped once, pulled in once; the deadline is the first again",
    );
    // Slipped, then refined from 2024–27 to 2025 inside of it: one move alone.
    expect(formatHeadline(promised("2025", "2025/2027", "2025"))).toBe(
      "slipped once; the deadline is the first again",
    );
  });

  test("says both where it slipped and the deadline is earlier than the first", () => {
    expect(formatHeadline(promised("2025", "2028", "2023"))).toBe(
      "deadline two years earlier: end of 2025 → end of 2023; slipped once, pulled in once",
    );
  });

  test("counts moves alone where no target ever had a deadline", () => {
    expect(formatHeadline(promised("2024/..", "2026/.."))).toBe("slipped once");
  });

  test("says that it was put off without a new date, beside the moves before", () => {
    expect(formatHeadline(promised("2025", null))).toBe("put off without a new date");
    expect(formatHeadline(promised("2025", "2027", null))).toBe("slipped once; put off without a new date");
    expect(formatHeadline(promised("2025", null, "2027")), "a new date takes its place").toBe(
      "deadline two years later: end of 2025 → end of 2027; slipped once",
    );
  });

  test("does not call put off what was withdrawn", () => {
    const withdrawn = madeOf([
      ["target", "2025", "2020", "aster"],
      ["delayed", null, "2021", "aster"],
      ["withdrawn", null, "2022", "aster"],
    ]);
    expect(formatHeadline(withdrawn)).toBeNull();
  });

  test("counts once, twice, three times, and so on", () => {
    const moves = (slips: number, pullIns = 0) => formatMoves({ slips, pullIns });
    expect([0, 1, 2, 3, 4, 5].map((count) => moves(count))).toEqual([
      null,
      "slipped once",
      "slipped twice",
      "slipped three times",
      "slipped four times",
      "slipped 5 times",
    ]);
    expect(moves(0, 2)).toBe("pulled in twice");
  });
});

describe("how late a promise was kept, and how long one is overdue", () => {
  test("is told from the first deadline, not from the last", () => {
    const late = madeOf([
      ["target", "2024", "2020", "aster"],
      ["target", "2025", "2021", "aster"],
      ["achieved", "2026-02", "2026-03"],
    ]);
    expect(formatLateness(late)).toBe("14 months after its first deadline");
    expect(formatOverdue(late)).toBeNull();
  });

  test("is told from the deadline of the present target, so that it never overlaps the shift", () => {
    const overdue = promised("2020", "2023");
    expect(formatOverdue(overdue)).toBe("deadline passed three years ago, no report found");
    expect(formatLateness(overdue)).toBeNull();
  });

  test("is not told of a promise that lies ahead", () => {
    expect(formatOverdue(promised("2030"))).toBeNull();
  });
});
