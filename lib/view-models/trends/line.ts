import type { Day } from "@/lib/domain/days";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { MilestoneWord, PromiseCourse } from "@/lib/schema/pages/promises";
import { recordHref } from "@/lib/view-models/record-href";
import { describeLine } from "./line-words";
import { type TrendPoint, trendPoints } from "./point";

/** The trend of one milestone: its words, oldest first. */
export interface TrendLine {
  readonly milestone: string;
  readonly title: string;
  readonly href: string;
  readonly status: MilestoneStatus;
  /** "2020–23 → 2027–28; deadline five years later: …; slipped twice; 3 dated claims" */
  readonly words: string;
  readonly points: readonly TrendPoint[];
  /** Where a target that stands and is waited for meets the as-of day; null where the line has ended. */
  readonly stands: Day | null;
}

/**
 * The line of a milestone.
 * @param words about it, in the domain's order
 * @param course how its promise went
 * @param query what its link carries along, such as "?asOf=2024-03-01"
 */
export function trendLine(
  milestone: Milestone,
  words: readonly MilestoneWord[],
  course: PromiseCourse,
  query: string,
): TrendLine {
  const points = trendPoints(words, course);
  const { id, title, status, current, stands } = milestone;
  const isWaitedFor = current !== null && status !== "achieved" && status !== "withdrawn";
  return {
    milestone: id,
    title,
    href: recordHref("milestones", id, query),
    status,
    words: describeLine(milestone, course, points.filter(({ kind }) => kind === "target").length),
    points,
    stands: isWaitedFor ? stands : null,
  };
}
