import type { AskedDay } from "@/lib/schema/parameters/asked";
import type { Claim, Metric, Milestone, Partnership, Source } from "@/lib/schema/shapes";
import type { Lookups } from "@/lib/view-models/lookups";

/** What a source's page is made from; of a later day than the one asked for it tells nothing. */
export interface SourceInput extends Lookups {
  readonly asked: Pick<AskedDay, "asOf" | "askedDay">;
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  /** What the claims and metrics are about. */
  readonly milestones: readonly Milestone[];
  readonly partnerships: readonly Partnership[];
}
