import type { AskedDay } from "@/lib/schema/page-address";
import type { Claim, Company, Metric, Milestone, Partnership, Source } from "@/lib/schema/shapes";
import type { Lookups } from "@/lib/view-models/lookups";

/** What a company's page is made from, its parts included; nothing in it was said after the day asked for. */
export interface CompanyInput extends Lookups {
  readonly asked: Pick<AskedDay, "asOf" | "askedDay">;
  readonly company: Company;
  readonly parts: readonly Company[];
  readonly partnerships: readonly Partnership[];
  readonly milestones: readonly Milestone[];
  /** About those partnerships and milestones, in the domain's order, oldest first. */
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  /** Sources that say something about it or mention it. */
  readonly involving: readonly Source[];
}
