import type { TimelineAxis } from "./axis";
import type { LaneSeries, MilestoneItem } from "./items";
import { atEachLevel, LANE_PADDING, type Level, PLOT, ROW } from "./measures";
import { type BarAlong, barAlong, barBox, type PlacedBar } from "./placed-bar";
import { type Box, labelBox, type PlacedLabel } from "./placed-label";
import {
  hasArc,
  type MilestoneAlong,
  markBox,
  milestoneAlong,
  type PlacedMilestone,
} from "./placed-milestone";
import { type Reach, stack } from "./stack";
import { around, subRows } from "./sub-rows";

/** A lane with everything in its place: across in fractions of the axis, down in pixels for each layout. */
export interface LaneLayout {
  readonly lane: LaneSeries;
  readonly bars: readonly PlacedBar[];
  readonly milestones: readonly PlacedMilestone[];
  readonly undated: readonly MilestoneItem[];
  readonly height: Record<Level, number>;
}

/** Puts a lane's records along the axis and in rows. */
export function laneLayout(lane: LaneSeries, axis: TimelineAxis): LaneLayout {
  const bars = lane.partnerships.map((item) => barAlong(item, axis)).filter((bar) => bar !== null);
  const marks = lane.milestones.map((item) => milestoneAlong(item, axis)).filter((mark) => mark !== null);
  const rows = atEachLevel((level) => stackLane(bars, marks, level));
  return {
    lane,
    bars: bars.map((bar, index) => ({ ...bar, y: atEachLevel((level) => rows[level].bars[index] ?? 0) })),
    milestones: marks.map((mark, index) => ({
      ...mark,
      y: atEachLevel((level) => rows[level].marks[index] ?? 0),
    })),
    undated: lane.milestones.filter(({ span }) => span === null),
    height: atEachLevel((level) => rows[level].height),
  };
}

/** The rows of a lane in one layout: bars above, milestones below them. */
function stackLane(bars: readonly BarAlong[], marks: readonly MilestoneAlong[], level: Level) {
  const plot = PLOT[level];
  const barRows = subRows(bars.map((bar) => around([barBox(bar, plot), ...labelBoxes(bar.label, level)])));
  const markRows = subRows(
    marks.map((mark) => around([markBox(mark, plot), ...labelBoxes(mark.label, level)])),
  );
  const upper = stack(
    barRows,
    bars.map((bar) => barReach(bar, level)),
  );
  const lower = stack(
    markRows,
    marks.map((mark) => markReach(mark, level)),
  );
  const top = LANE_PADDING + upper.height;
  return {
    bars: upper.middles.map((middle) => LANE_PADDING + middle),
    marks: lower.middles.map((middle) => top + middle),
    height: top + lower.height + LANE_PADDING,
  };
}

function labelBoxes(label: PlacedLabel | null, level: Level): Box[] {
  return label === null || level === "strip" ? [] : [labelBox(label, level, PLOT[level])];
}

function barReach({ label }: BarAlong, level: Level): Reach {
  const rise = labelRise(label, level);
  const half = (label !== null && level !== "strip" && rise === 0 ? ROW.named : ROW.bar) / 2;
  return { above: half + rise, below: half };
}

function markReach(mark: MilestoneAlong, level: Level): Reach {
  const arc = hasArc(mark) ? ROW.arc : 0;
  return { above: ROW.mark / 2 + arc + labelRise(mark.label, level), below: ROW.mark / 2 };
}

function labelRise(label: PlacedLabel | null, level: Level): number {
  return label !== null && level !== "strip" && label.places[level].above ? ROW.label : 0;
}
