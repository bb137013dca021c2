import { contains, sameBounds } from "@/lib/domain/edtf-date";
import type { Change } from "@/lib/schema/change-shape";
import type { DateShape } from "@/lib/schema/shapes";
import { slipWords } from "@/lib/view-models/slip-words";

/** What a change did to a date: a date or words for there being none at either end; null where nothing is to be told. */
export interface ChangeMove {
  readonly from: DateShape | string | null;
  readonly to: DateShape | string | null;
  /** How the one stands to the other: "later by 1 day to 3 years". */
  readonly how: string | null;
}

/** What a change did to a date, as its page tells it. */
export function changeMove({ revision, from, to, shift }: Change): ChangeMove {
  switch (revision) {
    case "promised":
      return { from: null, to: to ?? "no date given", how: null };
    case "refined":
    case "widened":
    case "slipped":
    case "pulled-in":
    case "reopened":
      return { from: from ?? "no date", to, how: slipWords(shift) };
    case "delayed":
      return { from, to: to ?? "no date", how: slipWords(shift) };
    case "withdrawn":
      return { from, to: from && "no target", how: null };
    case "achieved":
      return achievedMove(from, to, slipWords(shift));
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
function achievedMove(from: DateShape | null, to: DateShape | null, how: string | null): ChangeMove {
  if (from === null || to === null) return { from, to: to ?? "no date given", how };
  if (sameBounds(from, to)) return { from: null, to, how: "as targeted" };
  return { from, to, how: contains(from, to) ? "within the target" : how };
}
