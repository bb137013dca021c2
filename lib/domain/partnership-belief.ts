import type { EdtfDate } from "./edtf-date";
import type { PartnershipStatus } from "./partnership-kinds";
import { compareStatements, type PartnershipClaim } from "./statement";

/** What is believed of a partnership from what has been said. */
export interface PartnershipBelief {
  /** The date of the first dated word that announces it. */
  readonly announced: EdtfDate | null;
  /** What the latest claim says; "unknown" where there is none. */
  readonly status: PartnershipStatus;
  /** When it was completed or ended, where that is the latest word and dated. */
  readonly ended: EdtfDate | null;
}

/** What is believed from a set of claims about one partnership, in any order. */
export function believePartnership(claims: readonly PartnershipClaim[]): PartnershipBelief {
  const ordered = [...claims].sort(compareStatements);
  const latest = ordered.at(-1);
  const over = latest?.says === "ended" || latest?.says === "completed";
  return {
    announced: ordered.find((claim) => claim.says === "announced" && claim.date !== null)?.date ?? null,
    status: latest?.says ?? "unknown",
    ended: over ? latest.date : null,
  };
}
