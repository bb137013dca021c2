import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { ARROW } from "@/lib/drawing/marks";
import { type Length, listMarks, type Scene, type Share, share } from "@/lib/drawing/scene";
import { writeScene } from "@/lib/drawing/write-scene";
import { MARGIN } from "@/lib/view-models/timeline/axis";
import { drawRow } from "@/lib/view-models/timeline/draw-record";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import {
  type LaneLayout,
  listPlaced,
  measureNarrowest,
  sumHeights,
  TWO_LINES,
} from "@/lib/view-models/timeline/lane-layout";
import { buildTimelineLayout } from "@/lib/view-models/timeline/layout";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { milestone, type Saying, timelineInput } from "./timeline-fixture";
import { hardCases } from "./timeline-hard-cases";
import { told } from "./timeline-told";

/** The lanes that are shown, in every group. */
function lanesOf(made: TimelineInput): readonly LaneLayout[] {
  return buildTimelineLayout(buildTimelineSeries(made)).groups.flatMap(({ shown }) => shown);
}

/** Where the shapes of a scene begin and end across. */
function listPlaces(scene: Scene): Share[] {
  return scene
    .flatMap((shape): Length[] => {
      if (shape.shape === "group") return listPlaces(shape.shapes);
      if (shape.shape === "arc") return [share(shape.from), share(shape.to)];
      if (shape.shape === "line") return [shape.x1, shape.x2];
      if (shape.shape === "mark") return [shape.x];
      if (shape.shape === "bar") return [share(shape.from), share(shape.to)];
      if (shape.shape !== "rect") throw new Error(`a row has no ${shape.shape}`);
      const [from, wide] = [shape.x, shape.width] as [Share, Share];
      return [from, share(from.share + wide.share)];
    })
    .map((length) => length as Share);
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

describe("the layout", () => {
  test("has a row for each record of a lane, those without a date last, and a mark for each date", () => {
    fc.assert(
      fc.property(input, (made) => {
        for (const { lane, rows } of lanesOf(made)) {
          const records = [...lane.partnerships, ...lane.milestones];
          expect(rows.map(({ item }) => item)).toEqual(records);
          const dated = rows.map(({ item }) => item.type === "partnership" || item.span !== null);
          expect(dated).toEqual([...dated].sort().reverse());
          for (const row of rows) {
            if (row.type === "milestone") expect(row.mark === null).toBe(row.item.span === null);
          }
        }
      }),
    );
  });

  test("draws every shape within the axis, in a page and in a file of any width", () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 200, max: 2000 }), (made, width) => {
        for (const row of lanesOf(made).flatMap(({ rows }) => rows)) {
          const page = writeScene(drawRow(row, share(0.5)), { paint: PAGE_PALETTE, size: null });
          for (const [, at] of page.matchAll(/ (?:x|cx|x1|x2)="(-?[\d.]+)%"/g)) {
            // The arc of a move is as wide as can be seen, also at the edge.
            expect(Number(at)).toBeGreaterThanOrEqual(-1);
            expect(Number(at)).toBeLessThanOrEqual(101);
          }
          const size = { width, height: 0 };
          const file = writeScene(drawRow(row, 11), { paint: PAGE_PALETTE, size });
          for (const [, at] of file.matchAll(/<(?:rect x|circle cx|line x1)="(-?[\d.]+)"/g)) {
            expect(Number(at)).toBeGreaterThanOrEqual(-ARROW);
            expect(Number(at)).toBeLessThanOrEqual(width + ARROW);
          }
        }
      }),
    );
  });

  test("cuts at the years asked for what goes on beyond them, and draws no shape beyond the plot", () => {
    const someYears = fc
      .tuple(fc.integer({ min: 2010, max: 2040 }), fc.integer({ min: 0, max: 8 }))
      .map(([from, more]) => ({ from, to: from + more }));
    fc.assert(
      fc.property(input, someYears, (made, years) => {
        for (const row of lanesOf({ ...made, years }).flatMap(({ rows }) => rows)) {
          const scene = drawRow(row, 0);
          const places = listPlaces(scene);
          expect(places.filter(({ share }) => share < 0 || share > 1 + 1e-9)).toEqual([]);
          // The small glyph of what stands beyond has its place in the margin.
          expect(places.filter(({ px }) => Math.abs(px) >= MARGIN.left)).toEqual([]);
          if (row.type === "partnership" || row.item.span === null) continue;
          const { earliest, latest } = row.item.span;
          const [from, to] = [`${years.from}-01-01`, `${years.to}-12-31`];
          const isCut = [(earliest ?? `${latest}`) < from, (latest ?? `${earliest}`) > to];
          expect([row.mark?.span.cutStart, row.mark?.span.cutEnd]).toEqual(isCut);
          if (isCut.includes(true)) expect(listMarks(scene)).toContain("cut");
          const stands = `${row.item.stands}`;
          expect(listMarks(scene).includes(row.item.status)).toBe(stands >= from && stands <= to);
        }
      }),
    );
  });

  test("every mark stands within the axis and in the order of its parts", () => {
    fc.assert(
      fc.property(input, (made) => {
        for (const lane of lanesOf(made)) {
          for (const { span, earlier } of listPlaced([lane]).marks) {
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

  test("the same input gives the same layout", () => {
    const first = buildTimelineLayout(buildTimelineSeries(hardCases()));
    expect(buildTimelineLayout(buildTimelineSeries(hardCases()))).toEqual(first);
  });

  test("without a record there is an axis and no lane", () => {
    const { axis, groups } = buildTimelineLayout(buildTimelineSeries(timelineInput()));
    expect([axis.first, axis.last]).toEqual([2025, 2027]);
    expect(groups.flatMap(({ shown }) => shown)).toEqual([]);
  });
});

test("a record whose words need two lines has a row half as high again, and stands in its middle", () => {
  const long = "Aster: mass production of all-solid-state batteries for cars in the second of its plants";
  const [lane] = lanesOf(timelineInput({ milestones: [milestone("a"), milestone("b", { title: long })] }));
  expect(lane?.rows.map(({ item, height }) => [item.row.title === long, height])).toEqual([
    [false, 1],
    [true, TWO_LINES],
  ]);
  expect(lane && sumHeights(lane)).toBe(1 + TWO_LINES);
});

test("a phone has to be wider for longer words of a row, and half as wide where they have two lines", () => {
  const fits = (...titles: string[]) => {
    const milestones = titles.map((title, index) => milestone(`m${index}`, { title }));
    const [lane] = lanesOf(timelineInput({ milestones }));
    if (!lane) throw new Error("no lane");
    return measureNarrowest(lane);
  };
  const words = "First car with all-solid-state batteries";
  const [short, both] = [fits("Pilot line"), fits("Pilot line", words)];
  expect(both).toBeGreaterThan(short);
  expect(both).toBe(fits(words));
  const long = `${words} in the second of its plants for the first of its models`;
  expect(fits(long)).toBeLessThan(2 * fits(words));
});
