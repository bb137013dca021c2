import type { Day } from "@/lib/domain/days";
import type { Claim, Company, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { PromiseCourses } from "@/lib/schema/pages/promises";
import type { Lanes } from "@/lib/schema/parameters/choices";

/** Everything the timeline is made from; nothing in it was said after `asOf`. */
export interface TimelineInput {
  readonly asOf: Day;
  readonly lanes: Lanes;
  /** The companies that are asked for: their own lanes are never shortened. */
  readonly chosen?: readonly string[];
  /** Every company that the records name, by id. */
  readonly companies: ReadonlyMap<string, Company>;
  readonly partnerships: readonly Partnership[];
  readonly milestones: readonly Milestone[];
  /** How the promises of these milestones went, by the id of the milestone. */
  readonly courses: PromiseCourses;
  /** All claims about these milestones and partnerships said by `asOf`, in the domain's order, oldest first. */
  readonly claims: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
  /** What links to records carry along, such as "?asOf=2024-01-01". */
  readonly hrefs?: { readonly query: string };
}
