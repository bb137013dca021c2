import { type TimelineAxis, axisOf } from "./axis";
import type { LaneSeries, MilestoneItem, TimelineSeries } from "./items";
import { LABELLED_WIDTH, LANE_PADDING, ROW, STRIP_WIDTH } from "./measures";
import { type BarAlong, type PlacedBar, barAlong, barBox } from "./placed-bar";
import { labelBox } from "./placed-label";
import { type MilestoneAlong, type PlacedMilestone, markBox, milestoneAlong } from "./placed-milestone";
import type { Span } from "./span";
import { type Reach, stack } from "./stack";
import { around, subRows } from "./sub-rows";

/** A lane with everything in its place: across in fractions of the axis, down in pixels. */
export interface LaneLayout {
  readonly lane: LaneSeries;
  readonly bars: readonly PlacedBar[];
  readonly milestones: readonly PlacedMilestone[];
  readonly undated: readonly MilestoneItem[];
  readonly height: number;
  readonly stripHeight: number;
}

export interface TimelineLayout {
  readonly axis: TimelineAxis;
  /** The lanes that stand open, then those behind "and N more". */
  readonly open: readonly LaneLayout[];
  readonly more: readonly LaneLayout[];
}

export interface LayoutOptions {
  /** How many lanes stand open. */
  readonly openLanes: number;
  /** The lanes beyond those are left out instead of kept behind "and N more". */
  readonly brief: boolean;
}

/** Lays the timeline out, so that at every width from the measures' own no two marks or labels of a lane touch. */
export function timelineLayout(series: TimelineSeries, { openLanes, brief }: LayoutOptions): TimelineLayout {
  const lanes = brief ? series.lanes.slice(0, openLanes) : series.lanes;
  const axis = axisOf(lanes.flatMap(spansOf), series.asOf);
  const placed = lanes.map((lane) => laneLayout(lane, axis));
  return { axis, open: placed.slice(0, openLanes), more: placed.slice(openLanes) };
}

function spansOf({ partnerships, milestones }: LaneSeries): Span[] {
  return [
    ...partnerships.flatMap(({ start, end }) => [start, end]),
    ...milestones.flatMap(({ span, ghosts }) => [span, ...ghosts.map((ghost) => ghost.span)]),
  ].filter((span) => span !== null);
}

function laneLayout(lane: LaneSeries, axis: TimelineAxis): LaneLayout {
  const bars = lane.partnerships.map((item) => barAlong(item, axis)).filter((bar) => bar !== null);
  const marks = lane.milestones.map((item) => milestoneAlong(item, axis)).filter((mark) => mark !== null);
  const wide = stackLane(
    subRows(bars.map((bar) => around([barBox(bar, LABELLED_WIDTH), ...labelBoxes(bar.label)]))),
    bars.map(({ label }) => barReach(label !== null)),
    subRows(marks.map((mark) => around([markBox(mark, LABELLED_WIDTH), ...labelBoxes(mark.label)]))),
    marks.map((mark) => markReach(mark, true)),
  );
  const strip = stackLane(
    subRows(bars.map((bar) => barBox(bar, STRIP_WIDTH))),
    bars.map(() => barReach(false)),
    subRows(marks.map((mark) => markBox(mark, STRIP_WIDTH))),
    marks.map((mark) => markReach(mark, false)),
  );
  return {
    lane,
    bars: bars.map((bar, index) => across(bar, wide.bars[index], strip.bars[index])),
    milestones: marks.map((mark, index) => across(mark, wide.marks[index], strip.marks[index])),
    undated: lane.milestones.filter(({ span }) => span === null),
    height: wide.height,
    stripHeight: strip.height,
  };
}

function labelBoxes(label: BarAlong["label"]) {
  return label === null ? [] : [labelBox(label, LABELLED_WIDTH)];
}

function barReach(labelled: boolean): Reach {
  return { above: ROW.bar / 2 + (labelled ? ROW.label : 0), below: ROW.bar / 2 };
}

function markReach({ ghosts, label }: MilestoneAlong, labelled: boolean): Reach {
  const arc = ghosts.some((ghost) => ghost.moved) ? ROW.arc : 0;
  const title = labelled && label.above ? ROW.label : 0;
  return { above: ROW.mark / 2 + arc + title, below: ROW.mark / 2 };
}

/** Bars above, milestones below them. */
function stackLane(barRows: number[], barReaches: Reach[], markRows: number[], markReaches: Reach[]) {
  const bars = stack(barRows, barReaches);
  const marks = stack(markRows, markReaches);
  const top = LANE_PADDING + bars.height;
  return {
    bars: bars.middles.map((middle) => LANE_PADDING + middle),
    marks: marks.middles.map((middle) => top + middle),
    height: top + marks.height + LANE_PADDING,
  };
}

function across<T>(along: T, y = 0, stripY = 0): T & { y: number; stripY: number } {
  return { ...along, y, stripY };
}
