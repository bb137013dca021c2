import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { TECHNOLOGY_GROUPS, type TechnologyGroup } from "@/lib/domain/technology-groups";
import type { TimelineLayout } from "./layout";
import { hasArc } from "./placed-milestone";

/** Which shapes a timeline draws, so that its legend explains those and no others. */
export interface ShapesInUse {
  /** In the order of the list of statuses. */
  readonly statuses: readonly MilestoneStatus[];
  readonly technologies: readonly TechnologyGroup[];
  readonly windows: boolean;
  readonly reachedWindows: boolean;
  readonly soft: boolean;
  readonly open: boolean;
  readonly moved: boolean;
  /** Whether a date is marked as weakly sourced. */
  readonly weak: boolean;
  readonly runsOn: boolean;
  readonly capped: boolean;
}

/** The shapes that stand in the lanes shown in full, and the statuses and technologies that stand in brief too. */
export function shapesInUse({ groups }: TimelineLayout): ShapesInUse {
  const lanes = groups.flatMap(({ shown }) => shown);
  const marks = lanes.flatMap(({ milestones }) => milestones);
  const bars = lanes.flatMap((lane) => lane.bars);
  const tallies = groups.map(({ tally }) => tally);
  const statuses = new Set(tallies.flatMap((tally) => tally.statuses.map(({ status }) => status)));
  const technologies = new Set(
    tallies.flatMap((tally) => tally.partnerships.map(({ technology }) => technology)),
  );
  const windows = marks.filter(({ span }) => span.to > span.from);
  return {
    statuses: MILESTONE_STATUSES.map(({ id }) => id).filter((id) => statuses.has(id)),
    technologies: TECHNOLOGY_GROUPS.map(({ id }) => id).filter((id) => technologies.has(id)),
    windows: windows.some(({ item }) => !item.reached),
    reachedWindows: windows.some(({ item }) => item.reached),
    soft: marks.some(({ span }) => span.softStart || span.softEnd),
    open: marks.some(({ span }) => span.arrowStart || span.arrowEnd),
    moved: marks.some(hasArc),
    weak: marks.some(({ item }) => item.weaklySourced),
    runsOn: bars.some((bar) => bar.runsOn),
    capped: bars.some((bar) => !bar.runsOn),
  };
}
