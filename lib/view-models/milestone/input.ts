import type { Claim, Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { PromiseCourse } from "@/lib/schema/pages/promises";
import type { AskedDay } from "@/lib/schema/parameters/asked";
import type { Lookups } from "@/lib/view-models/lookups";

/** What a milestone's page is made from; nothing in it was said after the day asked for. */
export interface MilestoneInput extends Lookups {
  readonly asked: Pick<AskedDay, "asOf" | "askedDay">;
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
