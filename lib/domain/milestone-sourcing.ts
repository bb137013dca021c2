import { type EdtfDate, sameBounds } from "./edtf-date";
import { believeMilestone } from "./milestone-belief";
import { isWeak } from "./sourcing";
import type { MilestoneClaim } from "./statement";

/**
 * Whether what stands of a milestone rests on tertiary sources alone: without them another date, or another outcome,
 * would stand. A weak page that only repeats what better ones say changes nothing.
 * @param claims what was said by the day in question, in any order
 * @param parties the milestone's parties with their parts and wholes
 */
export function restsOnWeak(claims: readonly MilestoneClaim[], parties: ReadonlySet<string>): boolean {
  const well = claims.filter(({ tier }) => !isWeak(tier));
  if (well.length === claims.length) return false;
  const [all, rest] = [believeMilestone(claims, parties), believeMilestone(well, parties)];
  return (
    all.happened !== rest.happened ||
    all.withdrawn !== rest.withdrawn ||
    !sameDate(all.achieved, rest.achieved) ||
    (!all.happened && !sameDate(all.current, rest.current))
  );
}

function sameDate(a: EdtfDate | null, b: EdtfDate | null): boolean {
  return a === null || b === null ? a === b : sameBounds(a, b);
}
