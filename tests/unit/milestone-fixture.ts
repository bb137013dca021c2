import { dateText } from "@/lib/domain/date-text";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import { believeMilestone } from "@/lib/domain/milestone-belief";
import { statusOn } from "@/lib/domain/milestone-status";
import type { MilestoneClaim } from "@/lib/domain/statement";
import type { Claim, DateShape } from "@/lib/schema/shapes";
import type { MilestoneInput } from "@/lib/view-models/milestone/input";
import { source } from "./record-fixture";
import { AS_OF, claims, company, milestone, type Saying } from "./timeline-fixture";

const NAMES = { aster: "Aster", cinder: "Cinder Energy", forecaster: "Forecaster" };

/** What else is known of a claim: who passed it on, where it stands. */
export type Detail = Partial<Pick<Claim, "via" | "source" | "saidBy" | "tier">>;

/** The page of Aster's milestone, with everything that follows from what is said, by the rules of the domain. */
export function milestoneInput(
  sayings: readonly Saying[],
  { asOf = AS_OF, askedDay = null as string | null, details = [] as readonly Detail[] } = {},
): MilestoneInput {
  const said = claims("milestone", "aster-car", sayings).map((claim, index) => ({
    ...claim,
    ...details[index],
  }));
  const belief = believeMilestone(said.map(asDomain), new Set(["aster"]));
  return {
    asked: { asOf, askedDay },
    milestone: milestone("aster-car", {
      title: "Aster puts solid-state batteries into a car",
      status: statusOn(belief, asOf),
      baseline: shape(belief.baseline),
      current: shape(belief.current),
      achieved: shape(belief.achieved),
      slip: belief.slip,
      claims: said.length,
    }),
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

function asDomain(claim: Claim, position: number): MilestoneClaim {
  return {
    ...claim,
    says: claim.says as MilestoneClaim["says"],
    saidOn: claim.saidOn as MilestoneClaim["saidOn"],
    position,
  };
}

function shape(date: EdtfDate | null): DateShape | null {
  return date && { ...date, text: dateText(date) };
}
