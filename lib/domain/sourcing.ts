import type { Day } from "./days";
import { type Bounds, intersects } from "./edtf-date";
import { groupBy } from "./group";
import type { Tier } from "./source-kinds";
import type { Statement } from "./statement";

/** Which statements count, by how good their sources are. */
export const SOURCINGS = [
  { id: "all", label: "All sources", definition: "Every claim counts, whatever its source." },
  {
    id: "well",
    label: "Well sourced only",
    definition:
      "Claims that rest on tertiary sources alone are left out, and everything is derived without them.",
  },
] as const;

export type Sourcing = (typeof SOURCINGS)[number]["id"];

/** Whether a source of this tier carries nothing by itself: aggregators, blogs, machine-made pages. */
export function isWeak(tier: Tier): boolean {
  return tier === "tertiary";
}

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
export function wellSourcedFrom(claims: readonly SourcedClaim[]): Map<string, Day | null> {
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
