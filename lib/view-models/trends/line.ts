import type { Day } from "@/lib/domain/days";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { MilestoneWord } from "@/lib/schema/milestone-word";
import type { Milestone } from "@/lib/schema/shapes";
import { recordHref } from "@/lib/view-models/record-href";
import { lineWords } from "./line-words";
import { type TrendPoint, trendPoints } from "./point";
import { trendWindow } from "./window";

/** The trend of one milestone: its words, oldest first. */
export interface TrendLine {
  readonly milestone: string;
  readonly title: string;
  readonly href: string;
  readonly status: MilestoneStatus;
  /** "2020–23 → 2027–28, later by 4 to 8 years, in 3 words." */
  readonly words: string;
  readonly points: readonly TrendPoint[];
  /** Where a target that stands and is waited for meets the as-of day; null where the line has ended. */
  readonly stands: Day | null;
}

/**
 * The line of a milestone.
 * @param words about it, in the domain's order
 * @param query what its link carries along, such as "?asOf=2024-03-01"
 */
export function trendLine(milestone: Milestone, words: readonly MilestoneWord[], query: string): TrendLine {
  const points = trendPoints(words);
  const given = new Set(points.filter(({ kind }) => kind === "target").map((point) => point.id));
  const targets = words.flatMap((word) => (word.date && given.has(word.id) ? [word.date] : []));
  const { id, title, status, current } = milestone;
  const isWaitedFor = current !== null && status !== "achieved" && status !== "withdrawn";
  return {
    milestone: id,
    title,
    href: recordHref("milestones", id, query),
    status,
    words: lineWords(milestone, targets),
    points,
    stands: isWaitedFor ? trendWindow(current).at : null,
  };
}
