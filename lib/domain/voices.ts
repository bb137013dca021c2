import type { Day } from "./days";
import { addDays } from "./days";
import type { Bounds } from "./edtf-date";
import { fold } from "./fold";
import { groupBy } from "./group";
import { compareStatements, type Statement } from "./statement";

/** A wire's text is printed by others within days; later words of the same agency are words of their own. */
const DAYS_OF_REPRINT = 7;

/** A claim as far as it takes to see whether it is another's text again. */
export interface VoicedClaim extends Statement {
  /** What it is about: the same text for the same record. */
  readonly about: string;
  readonly says: string;
  readonly date: Bounds | null;
  readonly publisher: string;
  /** Whose text the source carries; null where it is its own. */
  readonly syndicatedFrom: string | null;
}

/**
 * Claims that are one voice with an earlier one, by their ids, each with the id of the first of that voice: pages that
 * carry one agency's text (and the agency's own page) say the same of the same thing within a week of each other.
 * Rule 3 of the domain: one text carried by several pages is one voice.
 */
export function copiesOf(claims: readonly VoicedClaim[]): Map<string, string> {
  const copies = new Map<string, string>();
  const ordered = [...claims].sort(compareStatements);
  for (const [, alike] of groupBy(ordered, textOf)) {
    let first: VoicedClaim | null = null;
    let until: Day = "";
    for (const claim of alike) {
      const carried = first?.syndicatedFrom != null || claim.syndicatedFrom !== null;
      if (first && carried && claim.saidOn.latest <= until) copies.set(claim.id, first.id);
      else {
        first = claim;
        until = addDays(claim.saidOn.latest, DAYS_OF_REPRINT);
      }
    }
  }
  return copies;
}

function textOf({ about, says, date, publisher, syndicatedFrom }: VoicedClaim): string {
  return [fold(syndicatedFrom ?? publisher), about, says, date?.earliest, date?.latest].join("\n");
}
