import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { countRecord, OUTCOMES, type Outcome, type Recorded } from "@/lib/domain/outcomes";
import { formatLargestShift } from "@/lib/view-models/format-deadline";
import { writeHeadline } from "@/lib/view-models/overview";
import { drawRecord, listPastParts } from "@/lib/view-models/promise-record";
import { describeMeasures, writeKept } from "@/lib/view-models/record-measures";

const promise = (outcome: Outcome | null, given: Partial<Recorded> = {}): Recorded => ({
  outcome,
  slips: 0,
  shiftDays: 0,
  overdueDays: null,
  ...given,
});

describe("the bar of a record", () => {
  test("has the parts that no longer lie ahead, which with those ahead add up to the dated promises", () => {
    const some = fc.array(fc.option(fc.constantFrom(...listIds(OUTCOMES)), { nil: null }));
    fc.assert(
      fc.property(some, (outcomes) => {
        const record = countRecord(outcomes.map((outcome) => promise(outcome)));
        const parts = listPastParts(record);
        const dated = outcomes.filter((outcome) => outcome !== null);
        const sum = parts.reduce((total, { count }) => total + count, record.parts.ahead);
        expect(sum).toBe(dated.length);
        for (const { outcome, count } of parts)
          expect(count).toBe(dated.filter((each) => each === outcome).length);
        const widths = drawRecord(parts, { most: record.dated - record.parts.ahead, height: 20 }).flatMap(
          (shape) =>
            shape.shape === "group" && shape.shapes[0]?.shape === "rect" ? [shape.shapes[0].width] : [],
        );
        const whole = widths.reduce<number>(
          (total, width) => total + (typeof width === "number" ? 0 : width.share),
          0,
        );
        expect(whole).toBeCloseTo(parts.length > 0 ? 1 : 0);
      }),
    );
  });

  test("has a headline with one measure and its base", () => {
    const of = (...outcomes: Outcome[]) => writeHeadline(countRecord(outcomes.map((each) => promise(each))));
    expect(of()).toBe("Every dated promise lies ahead");
    expect(of("ahead")).toBe("Every dated promise lies ahead");
    expect(of("late", "ahead")).toBe("The outcome of every promise no longer ahead is known");
    expect(of("late", "no-report")).toBe("No report found for 1 of 2 promises no longer ahead");
  });
});

describe("the measures of a record", () => {
  test("are told each for itself, and never added", () => {
    const record = countRecord([
      promise("put-off", { slips: 2, shiftDays: 1827 }),
      promise("no-report", { slips: 1, shiftDays: 365, overdueDays: 1096 }),
      promise("ahead"),
      promise(null, { slips: 4, shiftDays: null }),
    ]);
    expect(describeMeasures(record)).toBe(
      "Two of the three slipped, one by five years. One is three years overdue.",
    );
  });

  test("tell a lower bound as one, and none where it is a matter of days", () => {
    const of = (shiftDays: number, shiftAtLeast: boolean, outcome: Outcome = "put-off") =>
      countRecord([promise(outcome, { slips: 1, shiftDays, shiftAtLeast }), promise("ahead")]);
    expect(formatLargestShift(of(2200, true))).toBe("at least 6 years");
    expect(formatLargestShift(of(2200, false))).toBe("6 years");
    expect(formatLargestShift(of(1, true))).toBe("no deadline any more");
    expect(formatLargestShift(of(0, true)), "and one that never moved").toBe("no deadline any more");
    expect(formatLargestShift(of(0, true, "late")), "of what is settled the day is known").toBeNull();
    expect(formatLargestShift(of(0, false))).toBeNull();
    expect(describeMeasures(of(2200, true))).toBe("One of the two slipped, by at least six years.");
    expect(describeMeasures(of(1, true))).toBe("One of the two slipped, and one has no deadline any more.");
  });

  test("are told alone where there is but one", () => {
    expect(describeMeasures(countRecord([promise("no-report", { overdueDays: 20 })]))).toBe(
      "It is 20 days overdue.",
    );
    // It slipped and came back: there is nothing it stands later by.
    expect(describeMeasures(countRecord([promise("ahead", { slips: 1 })]))).toBe("It slipped.");
    expect(describeMeasures(countRecord([promise("ahead")]))).toBeNull();
  });
});

describe("the share of promises that were kept", () => {
  const settled = (kept: number, missed: number) =>
    countRecord([
      ...Array.from({ length: kept }, () => promise("on-time")),
      ...Array.from({ length: missed }, () => promise("missed")),
      promise("ahead"),
      promise("put-off"),
      promise("no-report", { overdueDays: 9 }),
    ]);

  test("is of the settled ones alone, with its interval and its base", () => {
    expect(writeKept(settled(3, 3))).toBe(
      "Of the six settled so far, three were on time: 50 % (95 % Wilson interval 19–81 %).",
    );
  });

  test("is not given for fewer than five", () => {
    expect(writeKept(settled(1, 3))).toBe("Of the four settled so far, one was on time.");
    expect(writeKept(settled(0, 4))).toBe("Of the four settled so far, none was on time.");
    expect(writeKept(settled(3, 0))).toBe("All three settled so far were on time.");
    expect(writeKept(settled(2, 0))).toBe("Both settled so far were on time.");
    expect(writeKept(settled(0, 1))).toBe("The one settled so far was missed.");
    expect(writeKept(settled(0, 0))).toBe("None is settled yet.");
  });
});
