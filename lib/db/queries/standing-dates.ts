import type { Day } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";

/** The dates that a milestone stands at in years: its day, its target, when it was achieved. */
export function listDates({
  stands,
  targetFrom,
  targetTo,
  achievedFrom,
  achievedTo,
}: StandingDates): Bounds[] {
  return [
    ...(stands === null ? [] : [{ earliest: stands, latest: stands }]),
    ...(targetFrom === null ? [] : [{ earliest: targetFrom, latest: targetTo }]),
    ...(achievedFrom === null ? [] : [{ earliest: achievedFrom, latest: achievedTo }]),
  ];
}

/** The columns of a belief that say where it stands in years. */
interface StandingDates {
  readonly stands: Day | null;
  readonly targetFrom: Day | null;
  readonly targetTo: Day | null;
  readonly achievedFrom: Day | null;
  readonly achievedTo: Day | null;
}
