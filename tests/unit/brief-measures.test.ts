import { describe, expect, test } from "vitest";
import { formatBriefHeadline, formatBriefOverdue, writePromise } from "@/lib/view-models/brief-measures";
import { isRetargeted, writeReached } from "@/lib/view-models/target-words";
import { makeMilestone } from "@/tests/support/made-course";
import { claims, type Saying, date as shape } from "./timeline-fixture";

/** A milestone that was given these targets one after the other, a year apart; null puts it off without a date. */
function promised(...targets: readonly (string | null)[]) {
  const sayings = targets.map(
    (target, index): Saying => [target === null ? "delayed" : "target", target, `${2001 + index}`, "aster"],
  );
  return makeMilestone("m", claims("milestone", "m", sayings));
}

describe("how far a promise moved, in a row", () => {
  test.each([
    [["2020/2023", "../2025", "2027/2028"], "+5 years: 2023 → 2028; 2 slips"],
    [["2026", "2033/.."], "At least +6 years: 2026 → 2033 or later; 1 slip"],
    [["2030", "2028"], "−2 years: 2030 → 2028; 1 pull-in"],
    [["2025", "2030", "2027"], "+2 years: 2025 → 2027; 1 slip, 1 pull-in"],
    [["2024-06", "2027-06"], "+3 years: June 2024 → June 2027; 1 slip"],
    [["2024-03-15", "2024-04-29"], "+45 days: 15 March 2024 → 29 April 2024; 1 slip"],
    [["2024", "2025/.."], "No deadline any more: 2024 → 2025 or later"],
    [["2025", "2027", "2025"], "Slipped once, pulled in once; the deadline is the first again"],
    [["2025", "2027", null], "Slipped once; put off without a new date"],
    [["2027"], null],
  ] as const)("of %j is “%s”", (targets, words) => {
    expect(formatBriefHeadline(promised(...targets))).toBe(words);
  });

  test("is told in full beside it, and of what has passed how long ago", () => {
    expect(writePromise(promised("2030", "2028"))).toEqual({
      brief: "−2 years: 2030 → 2028; 1 pull-in",
      full: "Deadline two years earlier: end of 2030 → end of 2028; pulled in once",
    });
    const passed = promised("2020", "2023");
    expect(formatBriefOverdue(passed)).toBe("Deadline passed three years ago");
    expect(writePromise(passed)).toEqual({
      brief: "Deadline passed three years ago",
      full: "Deadline passed three years ago, no report found",
    });
    expect(writePromise(promised("2030"))).toEqual({ brief: "2030", full: "2030" });
  });
});

describe("an arrow from one target to another", () => {
  const moved = { slips: 1, pullIns: 0 };
  const still = { slips: 0, pullIns: 0 };

  test.each([
    ["the deadline moved", moved, "2026", "2027", true],
    ["it moved and came back", { slips: 1, pullIns: 1 }, "../2026", "2026", false],
    ["it was only said more exactly", still, "../2029-03", "2028", false],
    ["it went", still, "2030", "2030/..", true],
    ["it came", still, "2028/..", "../2029", true],
    ["the start moved where there never was one", moved, "2024/..", "2026/..", true],
    ["nothing moved where there never was one", still, "2024/..", "2024-06/..", false],
  ] as const)("where %s", (_, moves, from, to, isArrow) => {
    expect(isRetargeted(moves, shape(from), shape(to))).toBe(isArrow);
  });

  test("leads to what happened only where that is not within the first deadline", () => {
    expect(writeReached(shape("2025"), shape("2025-09~/2025-12~"))).toBe(shape("2025-09~/2025-12~").text);
    expect(writeReached(shape("2025"), shape("2026-02"))).toBe("2025 → February 2026");
    expect(writeReached(shape("2025"), null)).toBe("2025 → day not stated");
    expect(writeReached(null, shape("2026-02"))).toBe("February 2026");
  });
});
