import type { Claim, Milestone, Partnership } from "@/lib/schema/shapes";
import { claims, date, milestone, partnership, type Saying } from "./timeline-fixture";

export interface ToldMilestone {
  readonly milestone: Milestone;
  readonly claims: readonly Claim[];
}

/** A milestone whose dates follow from what is said of it; the last target is the current one. */
export function told(id: string, given: Partial<Milestone>, sayings: readonly Saying[]): ToldMilestone {
  const targets = sayings.filter(
    ([says, when]) => (says === "target" || says === "delayed") && when !== null,
  );
  const achieved = sayings.find(([says]) => says === "achieved")?.[1];
  return {
    milestone: milestone(id, {
      baseline: targets[0]?.[1] ? date(targets[0][1]) : null,
      current: targets.at(-1)?.[1] ? date(targets.at(-1)?.[1] as string) : null,
      achieved: achieved ? date(achieved) : null,
      claims: sayings.length,
      ...given,
    }),
    claims: claims("milestone", id, sayings),
  };
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
