import { buildAxis, type TimelineAxis } from "./axis";
import { BRIEF, type BriefLimits, toBriefLane } from "./brief";
import type { LaneSeries, TimelineSeries } from "./items";
import { buildLaneLayout, type LaneLayout } from "./lane-layout";
import { listSpans } from "./layout";

/** The lanes of a picture, which does not unfold. */
export interface BusiestLanes {
  readonly axis: TimelineAxis;
  readonly lanes: readonly LaneLayout[];
  /** How many lanes are not drawn. */
  readonly left: number;
}

/**
 * Lays out all lanes where they have room; else the busiest with what lies nearest to the day, as many as have room. Where not
 * even the first has, it has fewer records, one at least. The axis is that of what is drawn.
 * @param heightOf what a lane takes
 * @param room what all of them may take together, in the same unit; another axis may make them a little higher
 * @param limits what of a lane is drawn where not all have room
 */
export function listBusiestLanes(
  { lanes, asOf, years }: TimelineSeries,
  heightOf: (lane: LaneLayout) => number,
  room: number,
  limits: BriefLimits = BRIEF,
): BusiestLanes {
  const axis = buildAxis(lanes.flatMap(listSpans), asOf, years);
  const whole = asManyAsFit(lanes, axis, heightOf, room, 0);
  if (whole.length === lanes.length) return { axis, lanes: whole, left: 0 };
  const [first] = lanes;
  const hasRoom = (each: BriefLimits) =>
    first && asManyAsFit([toBriefLane(first, asOf, each)], axis, heightOf, room, 0).length > 0;
  const fewer = LIMITS.filter((most) => most < limits.milestones).map(toLimits);
  const tried = [limits, ...fewer];
  const held = tried.find(hasRoom) ?? tried.at(-1);
  const brief = lanes.map((lane) => toBriefLane(lane, asOf, held));
  const chosen = brief.slice(0, asManyAsFit(brief, axis, heightOf, room, 1).length);
  const own = buildAxis(chosen.flatMap(listSpans), asOf, years);
  return {
    axis: own,
    lanes: chosen.map((lane) => buildLaneLayout(lane, own)),
    left: lanes.length - chosen.length,
  };
}

/** How many milestones of a lane are drawn where more have no room, the most that fit; and half as many partnerships. */
const LIMITS = [16, 12, 9, 7, 5, 4, 3, 2, 1];

/** Where there is so little room, a lane has no record more than that, whatever is left out. */
function toLimits(most: number): BriefLimits {
  return { milestones: most, partnerships: Math.ceil(most / 2), keepsChosen: false, slack: 0 };
}

/**
 * Lays out the lanes of the companies that were asked for, and no other: whole where they have room, else with as many
 * records of each as have room, those nearest to the day.
 * @returns null where no company was asked for, or the lanes have no room at all
 */
export function listAskedLanes(
  { lanes, asOf, years }: TimelineSeries,
  heightOf: (lane: LaneLayout) => number,
  room: number,
): BusiestLanes | null {
  const asked = lanes.filter(({ chosen }) => chosen);
  if (asked.length === 0) return null;
  const inBrief = LIMITS.map((most) => asked.map((lane) => toBriefLane(lane, asOf, toLimits(most))));
  for (const some of [asked, ...inBrief]) {
    const axis = buildAxis(some.flatMap(listSpans), asOf, years);
    const drawn = asManyAsFit(some, axis, heightOf, room, 0);
    if (drawn.length === some.length) return { axis, lanes: drawn, left: lanes.length - drawn.length };
  }
  return null;
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
    const layout = buildLaneLayout(lane, axis);
    height += heightOf(layout);
    if (drawn.length >= least && height > room) break;
    drawn.push(layout);
  }
  return drawn;
}
