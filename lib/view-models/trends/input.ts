import type { Milestone } from "@/lib/schema/api/shapes";
import type { MilestoneWord, PromiseCourses, PromiseMoves } from "@/lib/schema/pages/promises";
import type { AskedList } from "@/lib/schema/parameters/asked";
import type { Lookups } from "@/lib/view-models/lookups";

/** What the trends are made from; nothing in it was said after the day asked for. */
export interface TrendsInput extends Lookups {
  readonly asked: Pick<AskedList, "asOf" | "askedDay" | "filter">;
  /** How many milestones the filter keeps, with a dated target or without. */
  readonly total: number;
  /** All of them that have a dated target, those moved furthest first. */
  readonly promises: readonly PromiseMoves[];
  /** How the promises that are drawn went. */
  readonly courses: PromiseCourses;
  /** Those that are drawn, the most moved first. */
  readonly milestones: readonly Milestone[];
  /** What was said about them, in the domain's order. */
  readonly words: readonly MilestoneWord[];
}
