import { getCourseClaims } from "@/lib/view-models/milestone/input";
import { buildClaimStrip, type ClaimStrip } from "@/lib/view-models/milestone/strip";
import { makeWords } from "@/tests/support/made-course";
import { type Detail, milestoneInput } from "./milestone-fixture";
import type { Saying } from "./timeline-fixture";

/** The figure of a milestone of which this is said; null where there is nothing to draw. */
export function stripOf(sayings: readonly Saying[], details: readonly Detail[] = []): ClaimStrip | null {
  const input = milestoneInput(sayings, { details });
  return buildClaimStrip({ ...input, claims: makeWords(input.claims) }, getCourseClaims(input).standing);
}

/** The same, of which something can be drawn. @throws where that is nothing */
export function rowsOf(...told: Parameters<typeof stripOf>): ClaimStrip["rows"] {
  const strip = stripOf(...told);
  if (!strip) throw new Error("nothing to draw");
  return strip.rows;
}
