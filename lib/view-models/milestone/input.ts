import { formatDate } from "@/lib/domain/date-text";
import type { Claim, DateShape, Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
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

type Dated = Pick<Milestone, "status" | "achieved" | "current" | "stands">;

/** Whether it has happened and no source says on which day. */
export function isDayUnsaid({ status, achieved }: Pick<Milestone, "status" | "achieved">): boolean {
  return status === "achieved" && achieved === null;
}

/**
 * The date that a milestone is shown with: when it happened, else its target. What happened on a day that nobody names had
 * happened by the day it stands at ("by 17 November 2025"): its target is no answer to when.
 */
export function getShownDate(milestone: Dated): DateShape | null {
  const { achieved, current, stands } = milestone;
  return isDayUnsaid(milestone) && stands !== null ? dateBy(stands) : (achieved ?? current);
}

function dateBy(latest: string): DateShape {
  const edtf = `../${latest}`;
  return { edtf, earliest: null, latest, approximate: false, text: formatDate({ edtf }) };
}
