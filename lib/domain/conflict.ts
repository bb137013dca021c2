import { intersects } from "./edtf-date";
import { historyOf } from "./milestone-belief";
import { compareStatements, type MilestoneClaim } from "./statement";

/**
 * Words that stand last side by side and cannot both be right: said by the same day, of the same kind (a date to come, or
 * a date it happened), with dates that share no day. Empty where nothing contradicts the last word.
 * @param claims in any order
 * @param parties the milestone's parties with their parts and wholes
 */
export function conflictOf<C extends MilestoneClaim>(
  claims: readonly C[],
  parties: ReadonlySet<string>,
): C[] {
  const ordered = [...claims].sort(compareStatements);
  const targets = historyOf(ordered, parties).filter((claim) => claim.says !== "withdrawn") as C[];
  const achieved = ordered.filter((claim) => claim.says === "achieved");
  for (const words of [achieved, targets]) {
    const dated = words.filter((claim) => claim.date !== null);
    const last = dated.at(-1);
    if (!last) continue;
    const besides = dated.filter((claim) => claim.saidOn.latest === last.saidOn.latest);
    const against = besides.filter((claim) => claim.date && last.date && !intersects(claim.date, last.date));
    return against.length === 0 ? [] : [...against, last];
  }
  return [];
}
