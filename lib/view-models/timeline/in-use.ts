import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { BarTechnology } from "./items";
import type { TimelineLayout } from "./layout";
import { hasArc } from "./placed-milestone";

/** Which shapes a timeline draws, so that its legend explains those and no others. */
export interface ShapesInUse {
  /** In the order of the list of statuses. */
  readonly statuses: readonly MilestoneStatus[];
  readonly technologies: readonly BarTechnology[];
  readonly windows: boolean;
  readonly reachedWindows: boolean;
  readonly soft: boolean;
  readonly open: boolean;
  readonly moved: boolean;
  readonly runsOn: boolean;
  readonly capped: boolean;
}

const TECHNOLOGY_ORDER: readonly BarTechnology[] = [
  "all-solid-state",
  "solid-state",
  "semi-solid-state",
  "other",
];

/** The shapes that stand in the lanes, open or not. */
export function shapesInUse({ open, more }: TimelineLayout): ShapesInUse {
  const lanes = [...open, ...more];
  const marks = lanes.flatMap(({ milestones }) => milestones);
  const bars = lanes.flatMap((lane) => lane.bars);
  const undated = lanes.some((lane) => lane.undated.length > 0);
  const statuses = new Set(marks.map(({ item }) => item.status));
  if (undated) statuses.add("undated");
  const technologies = new Set(bars.map(({ item }) => item.technology));
  const windows = marks.filter(({ span }) => span.to > span.from);
  return {
    statuses: MILESTONE_STATUSES.map(({ id }) => id).filter((id) => statuses.has(id)),
    technologies: TECHNOLOGY_ORDER.filter((technology) => technologies.has(technology)),
    windows: windows.some(({ item }) => !item.reached),
    reachedWindows: windows.some(({ item }) => item.reached),
    soft: marks.some(({ span }) => span.softStart || span.softEnd),
    open: marks.some(({ span }) => span.arrowStart || span.arrowEnd),
    moved: marks.some(hasArc),
    runsOn: bars.some((bar) => bar.runsOn),
    capped: bars.some((bar) => !bar.runsOn),
  };
}
