import { type Bounds, contains, hasSameBounds } from "@/lib/domain/edtf-date";
import type { DateRevision } from "@/lib/domain/revisions";

/**
 * How the target `to` revises the target `from` (docs/rules.md, Revision 1–7). The deadline, the last day a target allows,
 * decides; the start only where the deadlines leave it open.
 * @throws where a date has no bound at all
 */
export function reviseDate(from: Bounds, to: Bounds): DateRevision {
  if (hasSameBounds(from, to)) return "reaffirmed";
  if (from.latest !== null && to.latest !== null) return reviseDeadline(from, to, from.latest, to.latest);
  if (from.latest !== null) return loseDeadline(from.earliest ?? from.latest, startOf(to));
  if (to.latest !== null) return to.latest < startOf(from) ? "pulled-in" : "refined";
  return startOf(to) > startOf(from) ? "slipped" : "pulled-in";
}

/** Both targets have a deadline. */
function reviseDeadline(from: Bounds, to: Bounds, old: string, next: string): DateRevision {
  // An open start lies before every day.
  const starts = [from.earliest ?? "", to.earliest ?? ""] as const;
  if (next === old) return starts[1] > starts[0] ? "refined" : "widened";
  if (next < old) return !isOpenBoth(from, to) && contains(from, to) ? "refined" : "pulled-in";
  const startsEarlier = from.earliest !== null && to.earliest !== null && to.earliest < from.earliest;
  return startsEarlier ? "widened" : "slipped";
}

function isOpenBoth(from: Bounds, to: Bounds): boolean {
  return from.earliest === null && to.earliest === null;
}

/** The deadline is gone: later than the old start, or the old deadline where it had none, is a slip. */
function loseDeadline(before: string, start: string): DateRevision {
  return start > before ? "slipped" : "widened";
}

/** The start of a date without a deadline, which it must have. */
function startOf({ earliest }: Bounds): string {
  if (earliest === null) throw new Error("a date without any bound");
  return earliest;
}
