import { COMPANY_GROUPS } from "@/lib/domain/companies";
import { groupBy } from "@/lib/domain/list";
import { TECHNOLOGY_GROUPS } from "@/lib/domain/technologies";
import { OUTSIDE_GROUP } from "@/lib/schema/parameters/choices";
import { buildAxis, type TimelineAxis } from "./axis";
import { toBriefLane } from "./brief";
import type { LaneSeries, TimelineSeries } from "./items";
import { buildLaneLayout, type LaneLayout } from "./lane-layout";
import type { LaneGroupId } from "./lane-records";
import { getSpanDay, type Span } from "./span";
import { buildStrip, type Strip } from "./strip";
import { type LaneTally, tallyLanes } from "./tally";

/** Lanes of one family, the busiest first, then by name. */
export interface LaneGroup {
  readonly id: LaneGroupId | typeof OTHERS.id;
  readonly label: string;
  readonly lanes: readonly LaneSeries[];
}

const GROUPS = [...COMPANY_GROUPS, ...TECHNOLOGY_GROUPS, OUTSIDE_GROUP] as const;

/** The lanes of a timeline by family, in the order of the families' list; those without a lane are left out. */
function buildLaneGroups({ lanes }: TimelineSeries): LaneGroup[] {
  const byGroup = groupBy(lanes, ({ group }) => group);
  return GROUPS.flatMap(({ id, label }) => {
    const own = byGroup.get(id);
    return own ? [{ id, label, lanes: own }] : [];
  });
}

/** As many lanes as a reader takes in: up to here nothing is folded. */
const UNFOLDED = 30;

/** Whether there are more lanes than a reader takes in. */
function isField({ lanes }: TimelineSeries): boolean {
  return lanes.length > UNFOLDED;
}

/** Up to here lanes need no heads between them: the busiest stand first, whatever they are. */
const WITHOUT_HEADS = 12;

/** How many lanes of a group are shown, and how many more it may have before any is folded. */
const MOST_LANES = 5;
const SLACK = 2;

/** A group with the lanes that are shown, in brief or in full, and those that are folded. */
interface CollapsedGroup {
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
function collapseLanes(series: TimelineSeries, open: readonly string[]): CollapsedGroup[] {
  const chosen = series.lanes.filter((lane) => lane.chosen);
  const others = series.lanes.filter((lane) => !lane.chosen);
  if (chosen.length === 0 || others.length === 0) return collapseAlike(series, open);
  const first = { group: null, shown: chosen, folded: [], all: chosen, busiest: null };
  if (open.length > 0) return [first, ...collapseAlike({ ...series, lanes: others }, open)];
  const group = { ...OTHERS, lanes: others };
  return [first, { group, shown: [], folded: others, all: others, busiest: null }];
}

/** Whoever else takes part where companies were asked for; shown where every lane is asked for. */
const OTHERS = { id: "all", label: "Other partners" } as const;

function collapseAlike(series: TimelineSeries, open: readonly string[]): CollapsedGroup[] {
  const { lanes, asOf } = series;
  // What chosen companies do with whom stands together, and begins at once.
  const isOne = series.by === "partnership" && series.isOfCompanies && !isField(series);
  if (isOne || lanes.length <= WITHOUT_HEADS)
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
  const axis = buildAxis(series.lanes.flatMap(listSpans), series.asOf, series.years);
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
