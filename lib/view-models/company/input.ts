import type { PromiseRecord } from "@/lib/domain/promise-record";
import type { AskedDay } from "@/lib/schema/parameters/asked";
import type { Scope } from "@/lib/schema/parameters/choices";
import type { PromiseCourses } from "@/lib/schema/promise-course";
import type { RecordTotals } from "@/lib/schema/record-totals";
import type { Claim, Company, Metric, Milestone, Partnership, Source } from "@/lib/schema/shapes";
import type { Lookups } from "@/lib/view-models/lookups";

/** What a company's page is made from, its parts included; nothing in it was said after the day asked for. */
export interface CompanyInput extends Lookups {
  readonly asked: Pick<AskedDay, "asOf" | "askedDay" | "scope">;
  readonly company: Company;
  /** What became of the promises that it or a part of it is responsible for, in the scope asked for. */
  readonly record: PromiseRecord;
  /** How much there is of it on solid-state batteries, and in all. */
  readonly totals: { readonly [S in Scope]: RecordTotals };
  readonly parts: readonly Company[];
  readonly partnerships: readonly Partnership[];
  readonly milestones: readonly Milestone[];
  /** How the promises of these milestones went. */
  readonly courses: PromiseCourses;
  /** About those partnerships and milestones, in the domain's order, oldest first. */
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  /** What the metrics are about; some is nobody's but of whom the company speaks. */
  readonly subjects: {
    readonly milestones: readonly Milestone[];
    readonly partnerships: readonly Partnership[];
  };
  /** Sources that say something about it or mention it. */
  readonly involving: readonly Source[];
}
