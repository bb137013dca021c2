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
  test("has a mark for each dated milestone, once, and a tick for each partnership", () => {
    const tally = tallyOf(hardCases());
    const dated = tally.milestones.filter(({ span }) => span !== null);
    const { marks, ticks } = buildStrip(tally, buildAxis([], AS_OF));
    expect(marks.flatMap(({ places }) => places)).toHaveLength(dated.length);
    expect(ticks.flatMap(({ at }) => at)).toHaveLength(
      tally.partnerships.filter(({ start }) => start !== null).length,
    );
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
        expect(new Set(places.map(String)).size).toBe(dates.length);
        expect(Math.max(-1, ...places.map(([, row]) => row))).toBe(rows - 1);
        const spans = tally.milestones.flatMap(({ span }) => (span ? placeSpan(span, axis) : []));
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
