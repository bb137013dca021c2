import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimelineInput } from "@/lib/view-models/timeline/input";
import type { LaneLayout } from "@/lib/view-models/timeline/lane-layout";
import { timelineLayout } from "@/lib/view-models/timeline/layout";
import { LABELLED, type Labelled, MARGIN, PLOT } from "@/lib/view-models/timeline/measures";
import { barBox } from "@/lib/view-models/timeline/placed-bar";
import { type Box, labelBox } from "@/lib/view-models/timeline/placed-label";
import { markBox } from "@/lib/view-models/timeline/placed-milestone";
import { timelineSeries } from "@/lib/view-models/timeline/series";
import { subRows } from "@/lib/view-models/timeline/sub-rows";
import { fitText, textWidth } from "@/lib/view-models/timeline/text-width";
import { type Saying, timelineInput } from "./timeline-fixture";
import { hardCases } from "./timeline-hard-cases";
import { told } from "./timeline-told";

/** The lanes that are shown, in every group. */
function lanesOf(made: TimelineInput): readonly LaneLayout[] {
  return timelineLayout(timelineSeries(made)).groups.flatMap(({ shown }) => shown);
}

const edtf = fc.oneof(
  fc.integer({ min: 2005, max: 2050 }).map(String),
  fc.integer({ min: 2015, max: 2035 }).map((year) => `${year}~`),
  fc.integer({ min: 2015, max: 2035 }).map((year) => `${year}/..`),
  fc.integer({ min: 2015, max: 2035 }).map((year) => `../${year}`),
  fc
    .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 9 }))
    .map(([from, more]) => `${from}/${from + more}`),
  fc
    .tuple(fc.integer({ min: 2017, max: 2029 }), fc.integer({ min: 1, max: 9 }))
    .map(([year, month]) => `${year}-0${month}-15`),
  fc.constantFrom("202X", "203X", "2027-09~/2027-12~"),
);

const title = fc
  .array(fc.string({ minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 14 })
  .map((words) => `x ${words.join(" ")}`);

const labelled = fc.constantFrom(...LABELLED);

/** A lane of milestones with one to four targets each. */
const input = fc
  .array(fc.record({ title, dates: fc.array(edtf, { minLength: 1, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => {
    const made = all.map(({ title, dates }, index) =>
      told(
        `m${index}`,
        { title },
        dates.map((each, order): Saying => ["target", each, `202${order}-01-01`, "aster"]),
      ),
    );
    return timelineInput({
      milestones: made.map(({ milestone }) => milestone),
      claims: made.flatMap(({ claims }) => claims),
    });
  });

/** Everything drawn in a lane that must not touch, with the row it stands in, in a layout and on a plot of `width` pixels. */
function boxesAt(
  { milestones, bars }: LaneLayout,
  level: Labelled,
  width: number,
): { row: number; box: Box; what: string }[] {
  return [
    ...milestones.flatMap((mark) => [
      { row: mark.y[level], box: markBox(mark, width), what: mark.item.row.id },
      { row: mark.y[level], box: labelBox(mark.label, level, width), what: mark.item.row.id },
    ]),
    ...bars.flatMap((bar) => [
      { row: bar.y[level], box: barBox(bar, width), what: bar.item.row.id },
      ...(bar.label
        ? [{ row: bar.y[level], box: labelBox(bar.label, level, width), what: bar.item.row.id }]
        : []),
    ]),
  ];
}

function collisions(lane: LaneLayout, level: Labelled, width: number): string[] {
  const boxes = boxesAt(lane, level, width);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.what !== b.what && a.row === b.row && a.box.start < b.box.end && b.box.start < a.box.end,
      )
      .map((b) => `${a.what} and ${b.what}`),
  );
}

describe("the layout", () => {
  test("no two marks or labels of a lane touch, at the narrowest plot and at wider ones", () => {
    fc.assert(
      fc.property(input, labelled, fc.nat(1000), (made, level, wider) => {
        const lanes = lanesOf(made);
        expect(lanes.flatMap((lane) => collisions(lane, level, PLOT[level]))).toEqual([]);
        expect(lanes.flatMap((lane) => collisions(lane, level, PLOT[level] + wider))).toEqual([]);
      }),
    );
  });

  test("every label stands within the plot and its margins", () => {
    fc.assert(
      fc.property(input, labelled, fc.nat(1000), (made, level, wider) => {
        const width = PLOT[level] + wider;
        for (const { milestones } of lanesOf(made)) {
          for (const { label } of milestones) {
            const { start, end } = labelBox(label, level, width);
            expect(start).toBeGreaterThanOrEqual(-MARGIN.left - 1e-6);
            expect(end).toBeLessThanOrEqual(width + MARGIN.right + 1e-6);
          }
        }
      }),
    );
  });

  test("every mark stands within the axis and in the order of its parts", () => {
    fc.assert(
      fc.property(input, (made) => {
        for (const { milestones } of lanesOf(made)) {
          for (const { span, earlier } of milestones) {
            for (const { from, at, to } of [span, ...earlier]) {
              expect(from).toBeGreaterThanOrEqual(0);
              expect(at).toBeGreaterThanOrEqual(from);
              expect(to).toBeGreaterThanOrEqual(at);
              expect(to).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
    );
  });

  test("the hard cases touch nowhere, by company and by partnership", () => {
    for (const lanes of ["company", "partnership"] as const) {
      const shown = lanesOf(hardCases({ lanes }));
      for (const level of LABELLED) {
        expect(shown.flatMap((lane) => collisions(lane, level, PLOT[level]))).toEqual([]);
      }
    }
  });

  test("the same input gives the same layout", () => {
    const first = timelineLayout(timelineSeries(hardCases()));
    expect(timelineLayout(timelineSeries(hardCases()))).toEqual(first);
  });

  test("without a record there is an axis and no lane", () => {
    const { axis, groups } = timelineLayout(timelineSeries(timelineInput()));
    expect([axis.first, axis.last]).toEqual([2025, 2027]);
    expect(groups.flatMap(({ shown }) => shown)).toEqual([]);
  });
});

describe("sub-rows", () => {
  test("a box goes to the first row in which it touches none", () => {
    const boxes = [
      { start: 0, end: 100 },
      { start: 50, end: 150 },
      { start: 200, end: 300 },
      { start: 110, end: 180 },
    ];
    expect(subRows(boxes)).toEqual([0, 1, 0, 2]);
  });
});

describe("text widths", () => {
  test("a text that fits stays whole", () => {
    expect(fitText("Starts", 100)).toBe("Starts");
  });

  test("a text that does not fit is cut at a word", () => {
    expect(fitText("Starts a very large factory", 100)).toBe("Starts a very…");
  });

  test("no cut text is wider than its room", () => {
    fc.assert(
      fc.property(title, fc.integer({ min: 40, max: 400 }), (text, room) => {
        expect(textWidth(fitText(text, room))).toBeLessThanOrEqual(room);
      }),
    );
  });
});
