import type { AskedDay } from "@/lib/schema/parameters/asked";
import type { PromiseCourses } from "@/lib/schema/promise-course";
import type { Claim, Metric, Milestone, Partnership } from "@/lib/schema/shapes";
import type { Lookups } from "@/lib/view-models/lookups";

/** What a partnership's page is made from; nothing in it was said after the day asked for. */
export interface PartnershipInput extends Lookups {
  readonly asked: Pick<AskedDay, "asOf" | "askedDay">;
  readonly partnership: Partnership;
  readonly milestones: readonly Milestone[];
  /** How the promises of these milestones went. */
  readonly courses: PromiseCourses;
  /** About the partnership and about its milestones, in the domain's order, oldest first. */
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
}
