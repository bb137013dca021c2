import fc from "fast-check";
import { expect, test } from "vitest";
import { trendPoints } from "@/lib/view-models/trends/point";
import { trendSeries } from "@/lib/view-models/trends/series";
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

test("a history of twelve words is a line of twelve points", () => {
  const { words } = told("car", TWELVE);
  expect(trendPoints(words).map(({ id }) => id)).toEqual(words.map(({ id }) => id));
});

test("every dated word of a history is one point, and third-hand and undated ones are none", () => {
  fc.assert(
    fc.property(history, (sayings) => {
      const { words } = told("car", sayings);
      const dated = words
        .filter(({ says, date, revision }) => isPromise(says) && date !== null && revision !== "third-hand")
        .map(({ id }) => id);
      const points = trendPoints(words).filter(({ kind }) => kind === "target");
      expect(points.map(({ id }) => id)).toEqual(dated);
    }),
  );
});

test("points stand in the order in which the words had been said, each once, none after the as-of day", () => {
  fc.assert(
    fc.property(history, fc.constantFrom("2019-12-31", "2023-10-12", AS_OF), (sayings, asOf) => {
      const points = trendPoints(told("car", sayings, { asOf }).words);
      const days = points.map(({ said }) => said.to);
      expect(days).toEqual([...days].sort());
      expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
      expect(days.every((day) => day <= asOf)).toBe(true);
    }),
  );
});

test("the points as of a day are the first of today's", () => {
  fc.assert(
    fc.property(history, (sayings) => {
      const then = trendPoints(told("car", sayings, { asOf: "2021-12-31" }).words);
      expect(trendPoints(told("car", sayings).words).slice(0, then.length)).toEqual(then);
    }),
  );
});

test("the rows of the table are the points, in their order", () => {
  fc.assert(
    fc.property(fc.array(history, { minLength: 1, maxLength: 16 }), (all) => {
      const { panels, rows, cards } = trendSeries(
        trendsInput(all.map((sayings, index) => told(`m${index}`, sayings, { owner: `maker-${index % 3}` }))),
      );
      const points = panels.flatMap(({ lines }) => lines.flatMap((line) => line.points.map(({ id }) => id)));
      expect(rows.map(({ word }) => word.id)).toEqual(points);
      expect([...cards.keys()]).toEqual(points);
    }),
  );
});

test("a promise that was withdrawn, or put off without a date, ends where it stood", () => {
  const promised: Saying = ["target", "2025", "2020", "aster"];
  const withdrawn = trendPoints(told("car", [promised, ["withdrawn", null, "2023", "aster"]]).words);
  expect(withdrawn.at(-1)).toMatchObject({ kind: "withdrawn", at: withdrawn[0]?.at, window: null });
  const delayed = trendPoints(told("car", [promised, ["delayed", null, "2023", "aster"]]).words);
  expect(delayed.at(-1)).toMatchObject({ kind: "put-off", at: delayed[0]?.at, window: null });
});

test("an achievement stands at the day it happened, told again it is the same point, and a new date is another", () => {
  const points = trendPoints(
    told("car", [
      ["target", "2022", "2020", "aster"],
      ["achieved", "2023-02-01", "2023-03-01"],
      ["achieved", "2023-02-01", "2023-04-01", "forecaster"],
      ["achieved", "2023-01-31", "2023-05-01", "aster"],
    ]).words,
  );
  expect(points.map(({ kind, at }) => [kind, at])).toEqual([
    ["target", "2022-07-02"],
    ["achieved", "2023-02-01"],
    ["achieved", "2023-01-31"],
  ]);
});

test("an achievement without a date had happened by the day of the words", () => {
  const points = trendPoints(
    told("car", [
      ["target", "2022", "2020", "aster"],
      ["achieved", null, "2023-03-01"],
    ]).words,
  );
  expect(points.at(-1)).toMatchObject({ kind: "achieved", at: "2023-03-01", window: null });
});

function isPromise(says: string): boolean {
  return says === "target" || says === "delayed";
}
