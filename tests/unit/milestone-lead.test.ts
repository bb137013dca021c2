import { describe, expect, test } from "vitest";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { writeMilestoneLead } from "@/lib/view-models/milestone/lead";
import { milestoneInput } from "./milestone-fixture";
import { PROMISE, PROMISES } from "./milestone-lead-cases";
import { OUTCOMES } from "./milestone-lead-outcomes";
import type { Saying } from "./timeline-fixture";

/** Every case of a milestone's lead. */
const CASES = [...PROMISES, ...OUTCOMES];

describe("the sentences a milestone opens with", () => {
  const named = CASES.map(([name, sayings, words, details = []]) => ({ name, sayings, words, details }));

  test.each(named)("tells $name", ({ sayings, words, details }) => {
    expect(writeMilestoneLead(milestoneInput(sayings, { details }))).toBe(words);
  });

  test("the cases above have every status", () => {
    const statuses = new Set(CASES.map(([, sayings]) => milestoneInput(sayings).milestone.status));
    expect([...statuses].sort()).toEqual(MILESTONE_STATUSES.map(({ id }) => id).sort());
  });

  test("on an earlier day the target is not called that of now", () => {
    const sayings: Saying[] = [PROMISE, ["target", "../2025", "2021-09-07", "aster"]];
    const input = milestoneInput(sayings, { asOf: "2022-01-01", asOfParam: "2022-01-01" });
    expect(writeMilestoneLead(input)).toContain(
      "After one slip the target on that day was by 2025 (Aster, September 2021), deadline two years later",
    );
  });
});
