import { axisOf, type TimelineAxis } from "./axis";
import type { LaneSeries, TimelineSeries } from "./items";
import { type LaneLayout, laneLayout } from "./lane-layout";
import type { Span } from "./span";

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

/** Lays the timeline out, so that no two marks or labels of a lane touch on any plot a layout is for. */
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
