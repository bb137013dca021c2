import { type Bounds, contains, sameBounds } from "./edtf-date";

/** How a date stands to the one before it. */
export type DateRevision = "reaffirmed" | "refined" | "widened" | "slipped" | "pulled-in";

/**
 * How `to` revises `from`, by outer bounds: a later end and no earlier start is slipped, an earlier start and no later
 * end is pulled in, inside is refined, around is widened, the same is reaffirmed.
 * Where a side is open, the bounds both have decide; where they share none, the order of the two decides.
 */
export function reviseDate(from: Bounds, to: Bounds): DateRevision {
  if (sameBounds(from, to)) return "reaffirmed";
  const start = moved(from.earliest, to.earliest);
  const end = moved(from.latest, to.latest);
  if (start !== null && end !== null) return reviseBoth(start, end);
  const shared = start ?? end;
  if (shared === null) return reviseUnshared(from, to);
  // A bound given where the old date had none narrows it: "2027 or later" told as "2028" is no move.
  if (!sameOpenness(from, to) && contains(from, to)) return "refined";
  // The bound they share holds, and the other is gone: the new date lies around the old one.
  if (shared === 0) return "widened";
  return shared > 0 ? "slipped" : "pulled-in";
}

function reviseBoth(start: Move, end: Move): DateRevision {
  if (end > 0) return start < 0 ? "widened" : "slipped";
  return start < 0 ? "pulled-in" : "refined";
}

function reviseUnshared(from: Bounds, to: Bounds): DateRevision {
  if (to.latest !== null && from.earliest !== null && to.latest < from.earliest) return "pulled-in";
  if (to.earliest !== null && from.latest !== null && to.earliest > from.latest) return "slipped";
  return "widened";
}

type Move = -1 | 0 | 1;

/** −1 earlier, 0 the same, 1 later; null where not both sides have the bound. */
function moved(from: string | null, to: string | null): Move | null {
  if (from === null || to === null) return null;
  return to > from ? 1 : to < from ? -1 : 0;
}

function sameOpenness(a: Bounds, b: Bounds): boolean {
  return (a.earliest === null) === (b.earliest === null) && (a.latest === null) === (b.latest === null);
}
