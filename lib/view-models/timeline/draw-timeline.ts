import { joinMarks } from "@/lib/drawing/join-marks";
import { type Definition, listDefinitions, type Scene, share } from "@/lib/drawing/scene";
import { drawRow, TECHNOLOGY_TOKENS } from "./draw-record";
import { type LaneLayout, sumHeights } from "./lane-layout";
import type { GroupLayout, TimelineLayout } from "./layout";
import type { Strip } from "./strip";

/** The height of a row of small marks, and of the ticks below them, in pixels. */
const ROW = 8;
const TICKS = 9;

/** The strip of a group, so many pixels high. */
export interface DrawnStrip {
  readonly height: number;
  readonly scene: Scene;
}

/** A group in one row: a small mark for each milestone, a tick for each partnership's beginning. */
export function drawStrip({ rows, marks, ticks }: Strip): DrawnStrip {
  const base = rows * ROW + ROW / 2;
  return {
    height: base + TICKS,
    scene: [
      ...marks.flatMap(({ status, places }) =>
        places.map(
          ([at, row]) =>
            ({
              shape: "mark",
              name: `small-${status}`,
              x: share(at / 100),
              y: base - ROW / 2 - row * ROW,
            }) as const,
        ),
      ),
      ...ticks.map(
        ({ technology, at }) =>
          ({
            shape: "ticks",
            at: at.map((each) => each / 1000),
            y1: base + 2,
            y2: base + 7,
            stroke: TECHNOLOGY_TOKENS[technology],
            strokeWidth: 1.5,
          }) as const,
      ),
    ],
  };
}

/** What a page draws of a timeline, each part once. */
export interface DrawnTimeline {
  readonly lanes: ReadonlyMap<LaneLayout, Scene>;
  /** Of the groups that have one. */
  readonly strips: ReadonlyMap<GroupLayout, DrawnStrip>;
  /** What it refers to in a page. */
  readonly definitions: readonly Definition[];
}

/** Draws the lanes that are shown, their rows in shares of the lane's height, and the strips of their groups. */
export function drawTimeline({ groups }: TimelineLayout): DrawnTimeline {
  const lanes = new Map(groups.flatMap(({ shown }) => shown.map((lane) => [lane, drawLane(lane)] as const)));
  const strips = new Map(
    groups.flatMap((group) => (group.strip ? [[group, drawStrip(group.strip)] as const] : [])),
  );
  const scenes = [...lanes.values(), ...[...strips.values()].map(({ scene }) => scene)];
  return { lanes, strips, definitions: listDefinitions(scenes.flat()) };
}

/** Each record in the middle of its row. */
function drawLane(lane: LaneLayout): Scene {
  const all = sumHeights(lane);
  let above = 0;
  return joinMarks(
    lane.rows.flatMap((row) => {
      const middle = above + row.height / 2;
      above += row.height;
      return drawRow(row, share(middle / all));
    }),
  );
}
