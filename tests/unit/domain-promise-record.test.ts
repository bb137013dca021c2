import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edtf } from "@/lib/domain/edtf-date";
import { idsOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { type Promised, promiseRecord } from "@/lib/domain/promise-record";
import { keptSentence } from "@/lib/view-models/record/record-rows";

const dates = ["2025", "2026", "2027/2028", "2027/..", "../2025", "2030-06"].map(edtf);
const maybe = fc.option(fc.constantFrom(...dates));
const promised: fc.Arbitrary<Promised> = fc.record({
  status: fc.constantFrom(...idsOf(MILESTONE_STATUSES)),
  baseline: maybe,
  current: maybe,
  achieved: maybe,
});

function one(change: Partial<Promised>): Promised {
  return { status: "open", baseline: edtf("2025"), current: edtf("2025"), achieved: null, ...change };
}

describe("the record of promises", () => {
  test("every promise is settled or pending, never both, and a passed date settles nothing", () => {
    fc.assert(
      fc.property(fc.array(promised), (milestones) => {
        const record = promiseRecord(milestones);
        expect(record.settled + record.pending).toBe(record.promised);
        expect(record.settled).toBe(record.achieved + record.missed + record.withdrawn);
        expect(record.withinBaseline).toBeLessThanOrEqual(record.achieved);
        expect(record.unreported).toBeLessThanOrEqual(record.pending);
      }),
    );
  });

  test("an achievement counts as kept only where it surely came by the end of the first target", () => {
    const kept = (achieved: string, baseline: string) =>
      promiseRecord([one({ status: "achieved", achieved: edtf(achieved), baseline: edtf(baseline) })])
        .withinBaseline;
    expect(kept("2025-06", "2025")).toBe(1);
    expect(kept("2025/2026", "2025")).toBe(0);
    expect(kept("2024", "2025")).toBe(1);
    expect(kept("2027", "2027/..")).toBe(0);
  });

  test("a narrower date inside the first has not moved; a later one, and a delay without a date, has", () => {
    expect(promiseRecord([one({ current: edtf("2025-06") })]).moved).toBe(0);
    expect(promiseRecord([one({ current: edtf("2026") })]).moved).toBe(1);
    expect(promiseRecord([one({ current: null, status: "undated" })]).moved).toBe(1);
    expect(promiseRecord([one({ current: null, status: "withdrawn" })]).moved).toBe(0);
  });

  test("no share is given for fewer than five settled promises, and never without its base", () => {
    const settled = (n: number) => Array.from({ length: n }, () => one({ status: "missed" }));
    expect(keptSentence(promiseRecord(settled(4)))).toContain("too few to say");
    expect(keptSentence(promiseRecord(settled(4)))).not.toContain("%");
    expect(keptSentence(promiseRecord(settled(5)))).toMatch(/0 of 5 settled promises.*n = 5/);
  });
});
