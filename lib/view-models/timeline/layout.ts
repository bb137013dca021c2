import { buildAxis, type TimelineAxis } from "./axis";
import { type CollapsedGroup, collapseLanes, isField } from "./fold";
import type { LaneSeries, TimelineSeries } from "./items";
import { buildLaneLayout, type LaneLayout } from "./lane-layout";
import { getSpanDay, type Span } from "./span";
import { buildStrip, type Strip } from "./strip";
import { type LaneTally, tallyLanes } from "./tally";

/** A group of lanes: those shown in their places, everything in it in brief. */
export interface GroupLayout extends Omit<CollapsedGroup, "shown"> {
  readonly shown: readonly LaneLayout[];
  readonly tally: LaneTally;
  /** Null where lanes are few enough to be seen without it, or all are shown. */
  readonly strip: Strip | null;
}

export interface TimelineLayout {
  readonly axis: TimelineAxis;
  readonly groups: readonly GroupLayout[];
}

/**
 * Lays the timeline out, so that no two marks or labels of a lane touch on any plot a layout is for.
 * The axis is the same whatever is folded.
 * @param open the groups that are asked for in full
 */
export function buildTimelineLayout(series: TimelineSeries, open: readonly string[] = []): TimelineLayout {
  const axis = buildAxis(series.lanes.flatMap(listSpans), series.asOf);
  const groups = collapseLanes(series, open).map((folded): GroupLayout => {
    const tally = tallyLanes(folded.all);
    const shown = folded.shown.map((lane) => buildLaneLayout(lane, axis));
    return {
      ...folded,
      shown,
      tally,
      strip: isField(series) && folded.busiest === null ? buildStrip(tally, axis) : null,
    };
  });
  return { axis, groups };
}

/** Every date in a lane, those that stood before too. */
export function listSpans({ partnerships, milestones }: LaneSeries): Span[] {
  return [
    ...partnerships.flatMap(({ start, end }) => [start, end]),
    ...milestones.flatMap(({ span, earlier, stands }) => [
      span,
      ...earlier,
      stands === null ? null : getSpanDay(stands),
    ]),
  ].filter((span) => span !== null);
}

/** The statuses and technologies that stand in the lanes of some groups, folded or not. */
export function listInBrief({ groups }: TimelineLayout) {
  const tallies = groups.map(({ tally }) => tally);
  return {
    statuses: tallies.flatMap((tally) => tally.statuses.map(({ status }) => status)),
    technologies: tallies.flatMap((tally) => tally.partnerships.map(({ technology }) => technology)),
  };
}
