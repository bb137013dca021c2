import { intersects } from "./edtf-date";
import type { MilestoneClaim } from "./statement";

/**
 * Claims that stand last side by side and cannot all be right (docs/rules.md, Conflict): said by the same day, of the same
 * kind (a date it happened, or a date to come), with dates that share no day. Empty where nothing contradicts the last.
 * @param achievements the claims that it happened, in the domain's order
 * @param history the claims that make the promise's history, likewise
 */
export function selectConflict<C extends MilestoneClaim>(
  achievements: readonly C[],
  history: readonly C[],
): C[] {
  const targets = history.filter((claim) => claim.says !== "withdrawn");
  for (const claims of [achievements, targets]) {
    const dated = claims.filter((claim) => claim.date !== null);
    const last = dated.at(-1);
    if (!last) continue;
    const besides = dated.filter((claim) => claim.saidOn.latest === last.saidOn.latest);
    const against = besides.filter((claim) => claim.date && last.date && !intersects(claim.date, last.date));
    return against.length === 0 ? [] : [...against, last];
  }
  return [];
}
