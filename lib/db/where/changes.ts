import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import { listUnited } from "@/lib/schema/parameters/filter";
import { whereAny } from "./conditions";
import { buildClaimWhere } from "./records";
import { buildTextWhere, type FilterOfFound } from "./search";

/**
 * What a filter asks of a change: what it asks of a claim, of those that changed what was believed. By the day of the
 * adding it is every claim: who asks what came into the tracker wants to see it, whatever it moved. A change is shown
 * under the name of what it is about, so its words are looked for there as well.
 */
export function buildChangeWhere(filter: FilterOfFound, asOf: Day): Prisma.ClaimWhereInput {
  if (filter.isUnion) return whereAny(listUnited(filter).map((each) => buildChangeWhere(each, asOf)));
  const history = {
    ...(filter.by !== "added" && { changes: true }),
    ...(filter.revision.length > 0 && { revision: { in: [...filter.revision] } }),
  };
  return {
    AND: [
      buildClaimWhere({ ...filter, q: null, found: null }, asOf),
      historyWhere(history, filter.sourcing),
      ...partnershipsWhere(filter.partnership),
      buildTextWhere(filter, "all"),
    ],
  };
}

/** About one of some partnerships, or about a milestone that belongs to one. */
function partnershipsWhere(ids: readonly string[]): Prisma.ClaimWhereInput[] {
  if (ids.length === 0) return [];
  const partnershipId = { in: [...ids] };
  return [{ OR: [{ partnershipId }, { milestone: { partnerships: { some: { partnershipId } } } }] }];
}

/** Conditions that both ways of reading a claim's history have columns for. */
type HistoryWhere = Pick<
  Prisma.ClaimWhereInput & Prisma.WellHistoryWhereInput,
  "revision" | "changes" | "hasShift"
>;

/**
 * A condition on what a claim did: by all that was said, or without the weakly sourced; a claim of a record that has
 * none did the same in both.
 */
function historyWhere(where: HistoryWhere, sourcing: Sourcing): Prisma.ClaimWhereInput {
  if (sourcing === "all") return where;
  return {
    tier: { not: "tertiary" },
    OR: [{ wellHistory: null, ...where }, { wellHistory: { is: where } }],
  };
}
