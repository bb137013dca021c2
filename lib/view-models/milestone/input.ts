import type { Claim, Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { PromiseCourse } from "@/lib/schema/pages/promises";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import type { Lookups } from "@/lib/view-models/lookups";

/** What a milestone's page is made from; nothing in it was said after the day asked for. */
export interface MilestoneInput extends Lookups {
  readonly params: Pick<DayParams, "asOf" | "asOfParam">;
  readonly milestone: Milestone;
  /** How its promise went, as it is stored. */
  readonly course: PromiseCourse;
  /** In the domain's order, oldest first. */
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  readonly partnerships: readonly Partnership[];
  /** Other milestones of the same stage. */
  readonly sameStage: readonly Milestone[];
}

/** The claims that a promise's course names, as the page shows them. */
export interface CourseClaims {
  /** Those that make its history, oldest first: targets, delays and withdrawals. */
  readonly history: readonly Claim[];
  /** The one whose word stands now: of the achievement, the withdrawal, the delay or the target. */
  readonly standing: Claim | null;
  /** Those that stand last side by side and cannot all be right. */
  readonly conflict: readonly Claim[];
}

/** Looks up the claims of a milestone's course, which the loader derived. */
export function getCourseClaims({ course, claims }: Pick<MilestoneInput, "course" | "claims">): CourseClaims {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    history: find(course.steps.map(({ claim }) => claim)),
    standing: (course.standing !== null && byId.get(course.standing)) || null,
    conflict: find(course.conflict),
  };
}
