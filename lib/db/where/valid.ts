import type { Day } from "@/lib/domain/days";

/** The condition that a belief was held on a day. */
export function validOn(asOf: Day) {
  return { validFrom: { lte: asOf }, validTo: { gt: asOf } };
}
