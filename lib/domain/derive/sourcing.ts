import { addDays, type Day } from "@/lib/domain/days";
import { type Bounds, intersects } from "@/lib/domain/edtf-date";
import { groupBy } from "@/lib/domain/list";
import { normalizeText } from "@/lib/domain/search-text";
import { isWeak } from "@/lib/domain/sourcing";
import { compareStatements, type Statement } from "@/lib/domain/statement";

/** A claim as far as it takes to see whether another says the same. */
export interface SourcedClaim extends Statement {
  /** What it is about: the same text for the same record. */
  readonly about: string;
  readonly says: string;
  readonly date: Bounds | null;
}

/**
 * From which day each claim is well sourced, by its id: null where it rests on tertiary sources alone. A claim of a
 * better source is from the day it was made; a tertiary one from the day on which a better source has said the same:
 * of the same thing, for the same date, and as words of the same time.
 */
export function findWellSourcedDays(claims: readonly SourcedClaim[]): Map<string, Day | null> {
  const from = new Map<string, Day | null>();
  for (const [, alike] of groupBy(claims, wordingOf)) {
    for (const claim of alike) {
      if (!isWeak(claim.tier)) from.set(claim.id, claim.saidOn.latest);
      else from.set(claim.id, supportedFrom(claim, alike));
    }
  }
  return from;
}

function wordingOf({ about, says, date }: SourcedClaim): string {
  return [about, says, date?.earliest, date?.latest].join(" ");
}

function supportedFrom(claim: SourcedClaim, alike: readonly SourcedClaim[]): Day | null {
  const days = alike
    .filter((other) => !isWeak(other.tier) && intersects(other.saidOn, claim.saidOn))
    .map(({ saidOn }) => later(saidOn.latest, claim.saidOn.latest));
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

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
export function findCopies(claims: readonly VoicedClaim[]): Map<string, string> {
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
  return [normalizeText(syndicatedFrom ?? publisher), about, says, date?.earliest, date?.latest].join("\n");
}
