import type { EdtfDate } from "./edtf-date";
import { believePartnership } from "./partnership-belief";
import type { PartnershipSays } from "./says";
import { compareStatements, type PartnershipClaim } from "./statement";

/** A word about a partnership and what it did to what was believed before it. */
export interface PartnershipWord<C extends PartnershipClaim = PartnershipClaim> {
  readonly claim: C;
  /** What it says, where that is news; else it repeats. */
  readonly revision: PartnershipSays | "reaffirmed";
  readonly to: EdtfDate | null;
}

/** Everything said about one partnership, in order, each word with what it changed. */
export function partnershipHistory<C extends PartnershipClaim>(claims: readonly C[]): PartnershipWord<C>[] {
  const ordered = [...claims].sort(compareStatements);
  return ordered.map((claim, index) => {
    const before = believePartnership(ordered.slice(0, index));
    const after = believePartnership(ordered.slice(0, index + 1));
    const news = before.status !== after.status || (before.announced === null && after.announced !== null);
    return { claim, revision: news ? claim.says : "reaffirmed", to: claim.date };
  });
}
