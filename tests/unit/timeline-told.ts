import type { Claim, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import { type MadeOptions, makeMilestone } from "@/tests/support/made-course";
import { claims, partnership, type Saying } from "./timeline-fixture";

export interface ToldMilestone {
  readonly milestone: Milestone;
  readonly claims: readonly Claim[];
}

/** A milestone with what is said of it, and all that follows. */
export function told(id: string, given: MadeOptions, sayings: readonly Saying[]): ToldMilestone {
  const said = claims("milestone", id, sayings);
  return { milestone: makeMilestone(id, said, given), claims: said };
}

/** Milestones, each with one target that its company gave. */
export function targeting(
  dates: readonly string[],
  given: MadeOptions = {},
): Pick<TimelineInput, "milestones" | "claims"> {
  const by = given.companies?.[0]?.company ?? "aster";
  const all = dates.map((date, index) => told(`m${index}`, given, [["target", date, "2023-05-05", by]]));
  return { milestones: all.map((each) => each.milestone), claims: all.flatMap((each) => each.claims) };
}

export interface ToldPartnership {
  readonly partnership: Partnership;
  readonly claims: readonly Claim[];
}

/** A partnership of which this is said. */
export function agreed(id: string, given: Partial<Partnership>, sayings: readonly Saying[]): ToldPartnership {
  return { partnership: partnership(id, given), claims: claims("partnership", id, sayings) };
}

/** Companies that are to reach a milestone. */
export function by(...ids: string[]): Milestone["companies"] {
  return ids.map((id) => ({ company: id, part: "responsible" }));
}
