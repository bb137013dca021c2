import { daysBetween } from "@/lib/domain/days";
import { contains, sameBounds } from "@/lib/domain/edtf-date";
import type { Change } from "@/lib/schema/change-shape";
import type { DateShape } from "@/lib/schema/shapes";
import { formatLength, formatMove } from "@/lib/view-models/format-deadline";

/** What a change did to a date: a date or words for there being none at either end; null where nothing is to be told. */
export interface ChangeMove {
  readonly from: DateShape | string | null;
  readonly to: DateShape | string | null;
  /** How the one stands to the other: "deadline three years later". */
  readonly how: string | null;
}

/** What a change did to a date, as its page tells it. */
export function changeMove({ revision, move, from, to }: Change): ChangeMove {
  const deadline = formatMove(move, from, to);
  const how = deadline && `deadline ${deadline}`;
  switch (revision) {
    case "promised":
      return { from: null, to: to ?? "no date given", how: null };
    case "refined":
    case "widened":
    case "slipped":
    case "pulled-in":
    case "reopened":
      return { from: from ?? "no date", to, how };
    case "delayed":
      return { from, to: to ?? "no date", how };
    case "withdrawn":
      return { from, to: from && "no target", how: null };
    case "achieved":
      return achievedMove(from, to);
    case "missed":
      return { from: to, to: "not reached", how: null };
    case "announced":
    case "active":
    case "completed":
    case "ended":
      return { from: null, to, how: null };
  }
}

/** The target and the date it happened; a date inside the target needs no days. */
function achievedMove(from: DateShape | null, to: DateShape | null): ChangeMove {
  if (from === null || to === null) return { from, to: to ?? "no date given", how: null };
  if (sameBounds(from, to)) return { from: null, to, how: "as targeted" };
  return { from, to, how: contains(from, to) ? "within the target" : achievedWords(from, to) };
}

/** How a date on which it happened stands to the deadline that stood; null where the two dates leave it open. */
function achievedWords(from: DateShape, to: DateShape): string | null {
  if (from.latest === null || to.latest === null) return null;
  if (to.latest <= from.latest) return "before the target’s end";
  if (to.earliest === null || to.earliest <= from.latest) return null;
  return `${formatLength(daysBetween(from.latest, to.latest))} after the deadline`;
}
