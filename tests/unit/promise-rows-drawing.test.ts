import { expect, test } from "vitest";
import { OUTCOMES } from "@/lib/domain/outcomes";
import type { Shape } from "@/lib/drawing/scene";
import type { Milestone } from "@/lib/schema/api/shapes";
import { OUTCOME_STATUSES } from "@/lib/view-models/charts/keys";
import { drawPromises, getOutcomeSign, type Measure } from "@/lib/view-models/promise-rows";
import { toFraction } from "@/lib/view-models/timeline/axis";
import { date, milestone } from "./timeline-fixture";

const AS_OF = "2026-11-30";
const deadline = (first: string, current: string | null): Milestone["deadline"] => ({
  first,
  current,
  shiftDays: 0,
  atLeast: current === null,
  lateDays: null,
  overdueDays: null,
});
const kept = milestone("kept", {
  status: "achieved",
  achieved: date("2024-10-23"),
  stands: "2024-10-23",
  deadline: deadline("2024-12-31", "2024-12-31"),
});
const silent = milestone("silent", {
  status: "unreported",
  outcome: "no-report",
  current: date("2023"),
  stands: "2023-12-31",
  deadline: deadline("2023-12-31", "2023-12-31"),
});
const orLater = milestone("or-later", {
  status: "open",
  outcome: "ahead",
  current: date("2030/.."),
  stands: "2030-01-01",
  deadline: deadline("2030-12-31", null),
});
const dropped = milestone("dropped", {
  status: "undated",
  outcome: "put-off",
  current: null,
  stands: null,
  deadline: deadline("2027-12-31", null),
});

/** The shapes of a row, and the place of one of its marks along the axis: its share of the width, and pixels beyond. */
function draw(of: Milestone, measure: Measure) {
  const { axis, scenes } = drawPromises([of], measure, AS_OF);
  const scene: readonly Shape[] = scenes[0] ?? [];
  const marks = scene.filter((shape) => shape.shape === "mark");
  const names = marks.map(({ name }) => name);
  const placeOf = (name: string) => {
    const x = marks.find((mark) => mark.name === name)?.x;
    return typeof x === "object" ? x : { share: Number.NaN, px: 0 };
  };
  return { axis, scene, names, placeOf };
}

test("among the promises of a company what was kept stands on the day of that, and a move at its deadline", () => {
  const placeOf = (measure: Measure) => draw(kept, measure).placeOf("achieved").share;
  expect(placeOf("promised")).toBeLessThan(placeOf("moved"));
});

test.each(OUTCOMES)("a promise that is $id has the sign and the word of that part of the record", (entry) => {
  // Whatever its status: what was put off is "due" or "open" on its own page.
  const of = milestone("any", { ...kept, status: "open", outcome: entry.id });
  const sign = OUTCOME_STATUSES[entry.id];
  expect(draw(of, "promised").names.at(-1)).toBe(sign);
  expect(getOutcomeSign(of)).toEqual({ sign, word: entry.label });
});

test("what is overdue has its sign at the deadline, and none on the day, which nobody named", () => {
  const { axis, scene, names, placeOf } = draw(silent, "overdue");
  expect(names).toEqual(["unreported"]);
  expect(placeOf("unreported").share).toBeCloseTo(toFraction(axis, "2023-12-31", "end"));
  const tail = scene.find((shape) => shape.shape === "line");
  expect(tail).toMatchObject({ x2: { share: toFraction(axis, AS_OF, "end") }, dash: expect.any(String) });
});

test("a date without an end runs on beyond the ring of the first deadline", () => {
  const { placeOf } = draw(orLater, "promised");
  expect(placeOf("open").share).toBeLessThan(placeOf("ring").share);
  expect(placeOf("open-on").share).toBe(placeOf("ring").share);
});

test("what was put off without a date stands on no day: beyond the axis", () => {
  const { axis, placeOf } = draw(dropped, "promised");
  expect(placeOf("ring").share).toBeCloseTo(toFraction(axis, "2027-12-31", "end"));
  expect(placeOf("due").share).toBe(1);
  expect(placeOf("due").px).toBeGreaterThan(12);
});
