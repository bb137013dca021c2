import { countDays, type Day } from "@/lib/domain/days";
import type { LaneSeries, MilestoneItem, PartnershipItem, TimelineSeries } from "./items";
import type { Span } from "./span";

/** How many lanes a timeline in brief has. */
const MOST_LANES = 6;

/** How much a lane in brief holds, and whether that of a company which was asked for stays whole. */
export interface BriefLimits {
  readonly milestones: number;
  readonly partnerships: number;
  readonly keepsChosen: boolean;
  /** How many more records a lane may have before any is left out. */
  readonly slack: number;
}

export const BRIEF: BriefLimits = { milestones: 4, partnerships: 2, keepsChosen: true, slack: 1 };
/** For a picture that would have room for a lane or two. */
export const SHORT: BriefLimits = { milestones: 2, partnerships: 1, keepsChosen: false, slack: 1 };

/** A timeline in brief: the busiest companies, each in brief too. That of one company, by partnership, is shown whole. */
export function isInBrief(series: TimelineSeries): TimelineSeries {
  if (series.by === "partnership") return series;
  const lanes = series.lanes.slice(0, MOST_LANES);
  return { ...series, lanes: lanes.map((lane) => toBriefLane(lane, series.asOf)) };
}

/** A lane with what lies nearest to a day, by when it is to happen or happened; the rest is counted. */
export function toBriefLane(lane: LaneSeries, day: Day, limits: BriefLimits = BRIEF): LaneSeries {
  if (lane.chosen && limits.keepsChosen) return lane;
  const milestones = nearest(lane.milestones, ({ span }) => span, day, limits.milestones);
  const partnerships = nearest(lane.partnerships, ({ start }) => start, day, limits.partnerships);
  const more = {
    milestones: lane.milestones.length - milestones.length,
    partnerships: lane.partnerships.length - partnerships.length,
  };
  if (more.milestones + more.partnerships <= limits.slack) return lane;
  // It may be a lane in brief already.
  const left = {
    milestones: more.milestones + (lane.left?.milestones ?? 0),
    partnerships: more.partnerships + (lane.left?.partnerships ?? 0),
  };
  return { ...lane, milestones, partnerships, left };
}

/** The items nearest to a day, in the order they had. */
function nearest<T extends MilestoneItem | PartnershipItem>(
  items: readonly T[],
  spanOf: (item: T) => Span | null,
  day: Day,
  most: number,
): T[] {
  const away = (item: T) => distance(spanOf(item), day);
  const kept = new Set([...items].sort((a, b) => away(a) - away(b)).slice(0, most));
  return items.filter((item) => kept.has(item));
}

/** How many days lie between a date and a day; none where the date's window holds it. */
function distance(span: Span | null, day: Day): number {
  if (span === null) return Number.MAX_SAFE_INTEGER;
  const { earliest, latest } = span;
  if (latest !== null && latest < day) return countDays(latest, day);
  if (earliest !== null && earliest > day) return countDays(day, earliest);
  return 0;
}
