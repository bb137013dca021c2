import { isWeak } from "@/lib/domain/sourcing";
import type { Statement } from "@/lib/domain/statement";

/** Of which claims a belief is: all, well-sourced ones alone, or both where that is the same. */
export type SourcingVariant = "all" | "well" | "both";

/**
 * The ways in which what was said of one record can be read: one where nothing of it is weakly sourced, else all of it
 * and what is left without the weak.
 */
export function listSourcingVariants<S extends Statement>(
  said: readonly S[],
): [SourcingVariant, readonly S[]][] {
  const well = said.filter(({ tier }) => !isWeak(tier));
  if (well.length === said.length) return [["both", said]];
  return [
    ["all", said],
    ["well", well],
  ];
}
