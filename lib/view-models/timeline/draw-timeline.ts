import { listMarks, type MarkName, type Scene, share } from "@/lib/drawing/scene";
import { drawRow } from "./draw-record";
import { type DrawnStrip, drawStrip } from "./draw-strip";
import type { LaneLayout } from "./lane-layout";
import type { GroupLayout, TimelineLayout } from "./layout";

/** What a page draws of a timeline, each part once. */
export interface DrawnTimeline {
  readonly lanes: ReadonlyMap<LaneLayout, Scene>;
  /** Of the groups that have one. */
  readonly strips: ReadonlyMap<GroupLayout, DrawnStrip>;
  /** The marks in all of it. */
  readonly marks: readonly MarkName[];
}

/** Draws the lanes that are shown, their rows in shares of the lane's height, and the strips of their groups. */
export function drawTimeline({ groups }: TimelineLayout): DrawnTimeline {
  const lanes = new Map(groups.flatMap(({ shown }) => shown.map((lane) => [lane, drawLane(lane)] as const)));
  const strips = new Map(
    groups.flatMap((group) => (group.strip ? [[group, drawStrip(group.strip)] as const] : [])),
  );
  const scenes = [...lanes.values(), ...[...strips.values()].map(({ scene }) => scene)];
  return { lanes, strips, marks: [...new Set(scenes.flatMap(listMarks))] };
}

function drawLane({ rows }: LaneLayout): Scene {
  return rows.flatMap((row, index) => drawRow(row, share((index + 0.5) / rows.length)));
}
