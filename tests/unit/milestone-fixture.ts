import type { Claim } from "@/lib/schema/api/shapes";
import type { MilestoneInput } from "@/lib/view-models/milestone/input";
import { makeCourse, makeMilestone } from "@/tests/support/made-course";
import { source } from "./record-fixture";
import { AS_OF, claims, company, type Saying } from "./timeline-fixture";

const NAMES = { aster: "Aster", cinder: "Cinder Energy", forecaster: "Forecaster" };

/** What else is known of a claim: who passed it on, where it stands. */
export type Detail = Partial<Pick<Claim, "via" | "source" | "saidBy" | "tier">>;

/** The page of Aster's milestone, with everything that follows from what is said, by the rules of the domain. */
export function milestoneInput(
  sayings: readonly Saying[],
  { asOf = AS_OF, asOfParam = null as string | null, details = [] as readonly Detail[] } = {},
): MilestoneInput {
  const said = claims("milestone", "aster-car", sayings).map((claim, index) => ({
    ...claim,
    ...details[index],
  }));
  return {
    params: { asOf, asOfParam },
    milestone: makeMilestone("aster-car", said, {
      asOf,
      title: "Aster puts solid-state batteries into a car",
    }),
    course: makeCourse(said),
    claims: said,
    metrics: [],
    partnerships: [],
    sameStage: [],
    companies: new Map(Object.entries(NAMES).map(([id, name]) => [id, company(id, { name })])),
    sources: new Map(
      ["daily", "wire"].map((id) => [id, source(id, id === "wire" ? { publisher: "The Wire" } : {})]),
    ),
  };
}
