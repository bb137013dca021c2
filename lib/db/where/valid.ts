import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";

/** The condition that a belief was held on a day, by all that was said or by what was well sourced. */
export function whereValid(asOf: Day, sourcing: Sourcing = "all") {
  return { validFrom: { lte: asOf }, validTo: { gt: asOf }, reading: { in: ["both", sourcing] } };
}

/** The condition that something had been said of a record by a day. */
export function whereKnown(asOf: Day, sourcing: Sourcing) {
  return sourcing === "well" ? { wellFrom: { lte: asOf } } : { knownFrom: { lte: asOf } };
}

/** Whether something that is well sourced from a day on, or never, was not yet so on the day asked for. */
export function whereWeak(wellFrom: Day | null, asOf: Day): boolean {
  return wellFrom === null || wellFrom > asOf;
}
