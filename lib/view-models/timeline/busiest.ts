import { axisOf, type TimelineAxis } from "./axis";
import { laneInBrief } from "./brief";
import type { LaneSeries, TimelineSeries } from "./items";
import { type LaneLayout, laneLayout } from "./lane-layout";
import { spansOf } from "./layout";

/** The lanes of a picture, which does not unfold. */
export interface BusiestLanes {
  readonly axis: TimelineAxis;
  readonly lanes: readonly LaneLayout[];
  /** How many lanes are not drawn. */
  readonly left: number;
}

/**
 * Lays out all lanes where they have room; else the busiest with what lies nearest to the day, as many as have room, one
 * at least. The axis is that of what is drawn.
 * @param heightOf what a lane takes
 * @param room what all of them may take together, in the same unit; another axis may make them a little higher
 */
export function busiestLanes(
  { lanes, asOf }: TimelineSeries,
  heightOf: (lane: LaneLayout) => number,
  room: number,
): BusiestLanes {
  const axis = axisOf(lanes.flatMap(spansOf), asOf);
  const whole = asManyAsFit(lanes, axis, heightOf, room, 0);
  if (whole.length === lanes.length) return { axis, lanes: whole, left: 0 };
  const brief = lanes.map((lane) => laneInBrief(lane, asOf));
  const chosen = brief.slice(0, asManyAsFit(brief, axis, heightOf, room, 1).length);
  const own = axisOf(chosen.flatMap(spansOf), asOf);
  return {
    axis: own,
    lanes: chosen.map((lane) => laneLayout(lane, own)),
    left: lanes.length - chosen.length,
  };
}

function asManyAsFit(
  lanes: readonly LaneSeries[],
  axis: TimelineAxis,
  heightOf: (lane: LaneLayout) => number,
  room: number,
  least: number,
): LaneLayout[] {
  const drawn: LaneLayout[] = [];
  let height = 0;
  for (const lane of lanes) {
    const layout = laneLayout(lane, axis);
    height += heightOf(layout);
    if (drawn.length >= least && height > room) break;
    drawn.push(layout);
  }
  return drawn;
}
