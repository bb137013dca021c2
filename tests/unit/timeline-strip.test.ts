import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAxis } from "@/lib/view-models/timeline/axis";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { placeSpan } from "@/lib/view-models/timeline/span";
import { buildStrip } from "@/lib/view-models/timeline/strip";
import { tallyLanes } from "@/lib/view-models/timeline/tally";
import { AS_OF, timelineInput } from "./timeline-fixture";
import { hardCases } from "./timeline-hard-cases";
import { targeting } from "./timeline-told";

const edtf = fc.oneof(
  fc.integer({ min: 2015, max: 2035 }).map(String),
  fc.integer({ min: 2015, max: 2035 }).map((year) => `${year}/..`),
  fc.integer({ min: 2015, max: 2035 }).map((year) => `../${year}`),
  fc
    .tuple(fc.integer({ min: 2020, max: 2029 }), fc.integer({ min: 1, max: 9 }))
    .map(([year, month]) => `${year}-0${month}-15`),
);

function tallyOf(input: ReturnType<typeof hardCases>) {
  return tallyLanes(buildTimelineSeries(input).lanes);
}

describe("a strip", () => {
  test("has a mark for each milestone that stands on the axis, once, and a tick for each partnership", () => {
    const tally = tallyOf(hardCases());
    const lengths = (first: number, last: number) => {
      const { marks, ticks } = buildStrip(tally, buildAxis([], AS_OF, { from: first, to: last }));
      return [marks.flatMap(({ places }) => places).length, ticks.flatMap(({ at }) => at).length];
    };
    const dated = tally.milestones.filter(({ span }) => span !== null);
    const begun = tally.partnerships.filter(({ start }) => start !== null);
    expect(lengths(2010, 2069)).toEqual([dated.length, begun.length]);
    const isIn = (day: string | null | undefined) => day?.startsWith("2027") ?? false;
    expect(lengths(2027, 2027)).toEqual([
      dated.filter(({ span }) => isIn(span?.latest ?? span?.earliest)).length,
      begun.filter(({ start }) => isIn(start?.latest ?? start?.earliest)).length,
    ]);
  });

  test("no two marks stand in one place, and none on the other side of the day than its date", () => {
    fc.assert(
      fc.property(fc.array(edtf, { maxLength: 60 }), (dates) => {
        const tally = tallyOf(timelineInput(targeting(dates)));
        const axis = buildAxis(
          tally.milestones.flatMap(({ span }) => span ?? []),
          AS_OF,
        );
        const { marks, rows } = buildStrip(tally, axis);
        const places = marks.flatMap((mark) => mark.places);
        const spans = tally.milestones
          .flatMap(({ span }) => (span ? placeSpan(span, axis) : []))
          .filter(({ beyond }) => beyond === 0);
        expect(new Set(places.map(String)).size).toBe(spans.length);
        expect(Math.max(-1, ...places.map(([, row]) => row))).toBe(rows - 1);
        const past = spans.filter((span) => span.to < axis.asOf && span.at < axis.asOf).length;
        const ahead = spans.filter((span) => span.from > axis.asOf && span.at > axis.asOf).length;
        expect(places.filter(([at]) => at / 100 < axis.asOf).length).toBeGreaterThanOrEqual(past);
        expect(places.filter(([at]) => at / 100 > axis.asOf).length).toBeGreaterThanOrEqual(ahead);
      }),
    );
  });

  test("marks of one year stand side by side before they stand upon each other", () => {
    const tally = tallyOf(timelineInput(targeting(["2028", "2028", "2028", "2028"])));
    expect(
      buildStrip(
        tally,
        buildAxis(
          tally.milestones.flatMap(({ span }) => span ?? []),
          AS_OF,
        ),
      ).rows,
    ).toBe(1);
  });
});
