import { formatDate } from "@/lib/domain/date-text";
import type { DateShape, Milestone } from "@/lib/schema/api/shapes";

type Dated = Pick<Milestone, "status" | "achieved" | "current" | "stands">;

/** Whether it has happened and no source says on which day. */
export function isDayUnsaid({ status, achieved }: Pick<Milestone, "status" | "achieved">): boolean {
  return status === "achieved" && achieved === null;
}

/**
 * The date that a milestone is shown with: when it happened, else its target. What happened on a day that nobody names had
 * happened by the day it stands at ("by 17 November 2025"): its target is no answer to when.
 */
export function getShownDate(milestone: Dated): DateShape | null {
  const { achieved, current, stands } = milestone;
  return isDayUnsaid(milestone) && stands !== null ? dateBy(stands) : (achieved ?? current);
}

function dateBy(latest: string): DateShape {
  const edtf = `../${latest}`;
  return { edtf, earliest: null, latest, approximate: false, text: formatDate({ edtf }) };
}
