import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTrendPoints } from "@/lib/view-models/trends/points";
import { buildTrendSeries } from "@/lib/view-models/trends/series";
import { AS_OF, type Saying } from "./timeline-fixture";
import { TWELVE, told, trendsInput } from "./trends-fixture";

const DATES = [
  "2019",
  "2020/2023",
  "2024-02-29",
  "2025-01~",
  "2027/2028",
  "2027/..",
  "../2022",
  "202X",
  "2030~",
];
const SAID = ["2018", "2019-03", "../2020-06-30", "2021~", "2023-10-12", "2025-02", "2026-11-22", "2027-01"];

const saying: fc.Arbitrary<Saying> = fc
  .record({
    says: fc.constantFrom("target", "target", "target", "delayed", "achieved", "not-yet", "withdrawn"),
    date: fc.option(fc.constantFrom(...DATES)),
    said: fc.constantFrom(...SAID),
    by: fc.constantFrom("aster", "aster", undefined, "forecaster"),
  })
  .map(({ says, date, said, by }) => [says, says === "withdrawn" ? null : date, said, by] as Saying);
const history = fc.array(saying, { minLength: 1, maxLength: 12 });

/** The points of a milestone of which this is said. */
function pointsOf(sayings: readonly Saying[], asOf = AS_OF) {
  const { words, course } = told("car", sayings, { asOf });
  return buildTrendPoints(words, course);
}

test("a history of twelve claims is a line of twelve points", () => {
  const { words } = told("car", TWELVE);
  expect(pointsOf(TWELVE).map(({ id }) => id)).toEqual(words.map(({ id }) => id));
});

test("the dated claims of the course are the points of the promise; no other claim is one, nor an undated one", () => {
  fc.assert(
    fc.property(history, (sayings) => {
      const { words, course } = told("car", sayings);
      const steps = new Set(course.steps.map(({ claim }) => claim));
      const points = buildTrendPoints(words, course).filter(({ kind }) => kind !== "achieved");
      expect(points.every(({ id }) => steps.has(id))).toBe(true);
      const dated = words.filter(({ id, says, date }) => steps.has(id) && isPromise(says) && date !== null);
      expect(points.filter(({ kind }) => kind === "target").map(({ id }) => id)).toEqual(
        dated.map(({ id }) => id),
      );
    }),
  );
});

test("what others said before a party gave a date is no point any more, even where it is the first claim", () => {
  const other: Saying = ["target", "2024", "2019", "forecaster"];
  expect(pointsOf([other]).map(({ kind }) => kind)).toEqual(["target"]);
  const points = pointsOf([other, ["target", "2027", "2020", "aster"]]);
  expect(points.map(({ at }) => at)).toEqual(["2027-12-31"]);
});

test("a line passes at the deadline of a target, and at its start where it has none", () => {
  const points = pointsOf([
    ["target", "2020/2023", "2017", "aster"],
    ["target", "../2025", "2019", "aster"],
    ["target", "2027/..", "2021", "aster"],
  ]);
  expect(points.map(({ at }) => at)).toEqual(["2023-12-31", "2025-12-31", "2027-01-01"]);
});

test("points stand in the order in which the words had been said, each once, none after the as-of day", () => {
  fc.assert(
    fc.property(history, fc.constantFrom("2019-12-31", "2023-10-12", AS_OF), (sayings, asOf) => {
      const points = pointsOf(sayings, asOf);
      const days = points.map(({ said }) => said.to);
      expect(days).toEqual([...days].sort());
      expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
      expect(days.every((day) => day <= asOf)).toBe(true);
    }),
  );
});

test("the points as of a day are the first of today's, where no date of a party displaced another's word", () => {
  fc.assert(
    fc.property(history, (sayings) => {
      const own = sayings.map(([says, date, said]): Saying => [says, date, said, "aster"]);
      const then = pointsOf(own, "2021-12-31");
      expect(pointsOf(own).slice(0, then.length)).toEqual(then);
    }),
  );
});

test("the rows of the table are the points, in their order", () => {
  fc.assert(
    fc.property(fc.array(history, { minLength: 1, maxLength: 16 }), (all) => {
      const { panels, rows, cards } = buildTrendSeries(
        trendsInput(all.map((sayings, index) => told(`m${index}`, sayings, { owner: `maker-${index % 3}` }))),
      );
      const points = panels.flatMap(({ lines }) => lines.flatMap((line) => line.points.map(({ id }) => id)));
      expect(rows.map(({ word }) => word.id)).toEqual(points);
      expect([...cards.keys()]).toEqual(points);
    }),
  );
});

test("the date of a withdrawal is no target: its point stands where the target stood", () => {
  const points = pointsOf([
    ["target", "2020/..", "2015", "aster"],
    ["withdrawn", "2018-02-28", "2018-03", "aster"],
  ]);
  expect(points.map(({ kind, at, window }) => [kind, at, window?.from ?? null])).toEqual([
    ["target", "2020-01-01", "2020-01-01"],
    ["withdrawn", "2020-01-01", null],
  ]);
});

test("a promise that was withdrawn, or put off without a date, ends where it stood", () => {
  const promised: Saying = ["target", "2025", "2020", "aster"];
  const withdrawn = pointsOf([promised, ["withdrawn", null, "2023", "aster"]]);
  expect(withdrawn.at(-1)).toMatchObject({ kind: "withdrawn", at: withdrawn[0]?.at, window: null });
  const delayed = pointsOf([promised, ["delayed", null, "2023", "aster"]]);
  expect(delayed.at(-1)).toMatchObject({ kind: "put-off", at: delayed[0]?.at, window: null });
});

test("an achievement stands at the day it happened, told again it is the same point, and a new date is another", () => {
  const points = pointsOf([
    ["target", "2022", "2020", "aster"],
    ["achieved", "2023-02-01", "2023-03-01"],
    ["achieved", "2023-02-01", "2023-04-01", "forecaster"],
    ["achieved", "2023-01-31", "2023-05-01", "aster"],
  ]);
  expect(points.map(({ kind, at }) => [kind, at])).toEqual([
    ["target", "2022-12-31"],
    ["achieved", "2023-02-01"],
    ["achieved", "2023-01-31"],
  ]);
});

test("an achievement without a date had happened by the day of the words", () => {
  const points = pointsOf([
    ["target", "2022", "2020", "aster"],
    ["achieved", null, "2023-03-01"],
  ]);
  expect(points.at(-1)).toMatchObject({ kind: "achieved", at: "2023-03-01", window: null });
});

function isPromise(says: string): boolean {
  return says === "target" || says === "delayed";
}
