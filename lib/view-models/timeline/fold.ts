import { toBriefLane } from "./brief";
import { buildLaneGroups, type LaneGroup } from "./groups";
import type { LaneSeries, TimelineSeries } from "./items";

/** As many lanes as a reader takes in: up to here nothing is folded. */
const UNFOLDED = 30;

/** Whether there are more lanes than a reader takes in. */
export function isField({ lanes }: TimelineSeries): boolean {
  return lanes.length > UNFOLDED;
}

/** Up to here lanes need no heads between them: the busiest stand first, whatever they are. */
const WITHOUT_HEADS = 12;

/** How many lanes of a group are shown, and how many more it may have before any is folded. */
const MOST_LANES = 5;
const SLACK = 2;

/** A group with the lanes that are shown, in brief or in full, and those that are folded. */
export interface CollapsedGroup {
  /** Null where few lanes stand without heads. */
  readonly group: LaneGroup | null;
  readonly shown: readonly LaneSeries[];
  readonly folded: readonly LaneSeries[];
  /** Everything in it, folded or not. */
  readonly all: readonly LaneSeries[];
  /** How many lanes it would show, had it not been asked for in full; null where it is as it always is. */
  readonly busiest: number | null;
}

/**
 * Groups lanes. Where there are more than a reader takes in, the busiest of each group are shown with what lies nearest
 * to the day, and the others are folded.
 * @param open the groups that are asked for in full; "all" asks for all
 */
export function collapseLanes(series: TimelineSeries, open: readonly string[]): CollapsedGroup[] {
  const { lanes, asOf } = series;
  if (lanes.length <= WITHOUT_HEADS)
    return [{ group: null, shown: lanes, folded: [], all: lanes, busiest: null }];
  return buildLaneGroups(series).map((group) => {
    const all = group.lanes;
    const whole = { group, shown: all, folded: [], all, busiest: null };
    if (!isField(series)) return whole;
    const count = all.length <= MOST_LANES + SLACK ? all.length : MOST_LANES;
    if (open.includes(group.id) || open.includes("all")) return { ...whole, busiest: count };
    const shown = all.slice(0, count).map((lane) => toBriefLane(lane, asOf));
    return { group, shown, folded: all.slice(count), all, busiest: null };
  });
}
