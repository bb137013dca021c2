import type { Milestone } from "@/lib/schema/api/shapes";
import type { PromiseCourse } from "@/lib/schema/pages/promises";
import { formatHeadline, formatLateness } from "@/lib/view-models/format-deadline";
import { counted } from "@/lib/view-models/text";

/**
 * How the promise went, in a line: "2020–23 → 2027–28; deadline five years later: end of 2023 → end of 2028; slipped
 * twice; 15 dated claims".
 * @param dated how many claims gave it a date
 */
export function describeLine(milestone: Milestone, course: PromiseCourse, dated: number): string {
  const said = dated === 1 ? "stated once" : counted(dated, "dated claim", "dated claims");
  return [targetsWords(milestone, course), formatHeadline(milestone), formatLateness(milestone), said]
    .filter(Boolean)
    .join("; ");
}

/** From the first target to the one that stands, or to when it happened; the status beside it says the rest. */
function targetsWords(
  { achieved, status, baseline, current }: Milestone,
  { lastTarget }: PromiseCourse,
): string {
  const last = current ?? lastTarget;
  if (status === "achieved") return `${baseline?.text} → ${achieved?.text ?? "no day given"}`;
  const dates = baseline?.edtf === last?.edtf ? `${baseline?.text}` : `${baseline?.text} → ${last?.text}`;
  return status === "withdrawn" ? `${dates}, then withdrawn` : dates;
}
