import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { share } from "@/lib/drawing/scene";
import { writeScene } from "@/lib/drawing/write-scene";
import { buildAxis, type TimelineAxis } from "@/lib/view-models/timeline/axis";
import { drawMoves } from "@/lib/view-models/timeline/draw-record";
import type { MilestoneItem } from "@/lib/view-models/timeline/items";
import {
  buildLaneLayout,
  listPlaced,
  type PlacedArc,
  type PlacedMilestone,
  placeArcs,
} from "@/lib/view-models/timeline/lane-layout";
import { listSpans } from "@/lib/view-models/timeline/layout";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { someDay } from "@/tests/support/made-dates";
import { AS_OF, type Saying, timelineInput } from "./timeline-fixture";
import { hardCases } from "./timeline-hard-cases";
import { told } from "./timeline-told";

type Moves = Pick<PlacedMilestone, "earlier" | "arcs">;

const AXIS: TimelineAxis = buildAxis([], "2026-06-30");
const WIDTH = 1000;

/** The curves of a file, as `[left, right]` in fractions. */
function filedCurves(mark: Moves): number[][] {
  const file = writeScene(drawMoves(mark, 50), { paint: PAGE_PALETTE, size: { width: WIDTH, height: 0 } });
  const curves = [...file.matchAll(/d="M(-?[\d.]+) 44A[^"]* (-?[\d.]+) 44"/g)];
  return curves.map(([, from, to]) => [Number(from) / WIDTH, Number(to) / WIDTH]);
}

/** The curves of a page, likewise. */
function pagedCurves(mark: Moves): number[][] {
  const page = writeScene(drawMoves(mark, share(0.5)), { paint: PAGE_PALETTE, size: null });
  const curves = [...page.matchAll(/<ellipse [^>]*cx="(-?[\d.]+)%" [^>]*rx="([\d.]+)%"/g)];
  return curves.map(([, middle, half]) => [
    (Number(middle) - Number(half)) / 100,
    (Number(middle) + Number(half)) / 100,
  ]);
}

const movesAlong = (arcs: readonly PlacedArc[]): Moves => ({ earlier: [], arcs });
const headsOf = (mark: Moves) =>
  drawMoves(mark, 0).filter((shape) => shape.shape === "mark" && shape.name.startsWith("moved-"));

const arc = (from: number, to: number): PlacedArc => ({ from, to, cutFrom: false, cutTo: false });
const CASES = [
  ["no move", []],
  ["one", [arc(0.2, 0.5)]],
  ["two", [arc(0.2, 0.3), arc(0.3, 0.5)]],
  ["one back", [arc(0.8, 0.5)]],
  ["there and back between the same places", [arc(0.2, 0.5), arc(0.5, 0.2), arc(0.2, 0.5)]],
] as const;

describe("the curves of a drawing", () => {
  test.each(CASES)("are the same in the picture and on the page, with one head: %s", (_, arcs) => {
    const ends = arcs.map(({ from, to }) => [
      expect.closeTo(Math.min(from, to)),
      expect.closeTo(Math.max(from, to)),
    ]);
    expect(filedCurves(movesAlong(arcs))).toEqual(ends);
    expect(pagedCurves(movesAlong(arcs))).toEqual(ends);
    expect(headsOf(movesAlong(arcs))).toHaveLength(arcs.length > 0 ? 1 : 0);
  });

  test("are as many as the moves, each wide enough to be seen, however short and however far off", () => {
    const day = fc.oneof(someDay(2025, 2027), someDay(1990, 2060));
    fc.assert(
      fc.property(fc.array(fc.record({ from: day, to: day }), { maxLength: 6 }), (moves) => {
        const arcs = placeArcs(moves, AXIS);
        expect(arcs).toHaveLength(moves.length);
        expect(filedCurves(movesAlong(arcs))).toHaveLength(moves.length);
        const page = pagedCurves(movesAlong(arcs));
        expect(page).toHaveLength(moves.length);
        for (const [left = 0, right = 0] of page) expect(right - left).toBeGreaterThanOrEqual(0.0099);
        for (const end of arcs.flatMap(({ from, to }) => [from, to])) {
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("point the way the target moved, also where both its places are the same or beyond the axis", () => {
    const pointsLater = (from: string, to: string) =>
      placeArcs([{ from, to }], AXIS).map((placed) => placed.to > placed.from);
    expect(pointsLater("2026-06-01", "2026-06-02")).toEqual([true]);
    expect(pointsLater("2026-06-02", "2026-06-01")).toEqual([false]);
    expect(pointsLater("2040-12-31", "2050-12-31")).toEqual([true]);
    expect(pointsLater("2050-12-31", "2040-12-31")).toEqual([false]);
    expect(pointsLater("2026-12-31", "2026-12-31")).toEqual([true]);
  });
});

/** A milestone of which this is said, in its lane on the axis of what is drawn. */
function placed(sayings: readonly Saying[]) {
  const { milestone, claims } = told("m", {}, sayings);
  const [lane] = buildTimelineSeries(timelineInput({ milestones: [milestone], claims })).lanes;
  return lane && listPlaced([buildLaneLayout(lane, buildAxis(listSpans(lane), AS_OF))]).marks[0];
}

/** How many curves a mark has on the page. */
const curvesOf = (mark: Moves) => pagedCurves(mark).length;

const movesIn = ({ row }: MilestoneItem): number => {
  const counts = [...(row.moved ?? "").matchAll(/(?:slipped|pulled in) (once|twice|three|four|\d+)/g)];
  const numbers = { once: 1, twice: 2, three: 3, four: 4 } as const;
  return counts.reduce(
    (sum, [, word = ""]) => sum + (numbers[word as keyof typeof numbers] ?? Number(word)),
    0,
  );
};

describe("a milestone's mark", () => {
  test("has as many curves as the words beside it count, in every hard case", () => {
    const { lanes } = buildTimelineSeries(hardCases());
    const marks = listPlaced(
      lanes.map((lane) => buildLaneLayout(lane, buildAxis(listSpans(lane), AS_OF))),
    ).marks;
    expect(marks.some(({ arcs }) => arcs.length > 1)).toBe(true);
    for (const mark of marks) {
      expect(curvesOf(mark), mark.item.row.title).toBe(mark.arcs.length);
      expect(movesIn(mark.item), mark.item.row.title).toBe(mark.arcs.length);
    }
  });

  test("leads later where the target lost its deadline, though it begins before", () => {
    const mark = placed([
      ["target", "2024/2025", "2020", "aster"],
      ["target", "2025/..", "2022", "aster"],
    ]);
    expect(mark?.arcs.map(({ from, to }) => to > from)).toEqual([true]);
    expect(mark && curvesOf(mark)).toBe(1);
  });

  test.each<[string, number, readonly Saying[]]>([
    [
      "of a few days",
      2,
      [
        ["target", "2027-03-15", "2024", "aster"],
        ["target", "2027-03-20", "2025", "aster"],
        ["target", "2027-03-18", "2026", "aster"],
      ],
    ],
    [
      "beyond the axis",
      2,
      [
        ["target", "2070", "2024", "aster"],
        ["target", "2080", "2025", "aster"],
        ["target", "2090", "2026", "aster"],
      ],
    ],
    [
      "to a window without an end",
      1,
      [
        ["target", "2024/2025", "2020", "aster"],
        ["target", "2025-12-31/..", "2022", "aster"],
      ],
    ],
    [
      "that was only a rewording",
      0,
      [
        ["target", "2027/2028", "2024", "aster"],
        ["target", "2027", "2025", "aster"],
        ["target", "2026/2028", "2026", "aster"],
      ],
    ],
  ])("draws every move %s: %i", (_, count, sayings) => {
    const mark = placed(sayings);
    if (!mark) throw new Error("no mark");
    expect([mark.arcs.length, curvesOf(mark)]).toEqual([count, count]);
  });
});
