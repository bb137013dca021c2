import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import type { Filter } from "@/lib/schema/parameters";
import { claimWhere } from "./records";

/** What a filter asks of a change: what it asks of a claim, of those that changed what was believed. */
export function changeWhere(filter: Filter, asOf: Day): Prisma.ClaimWhereInput {
  return {
    ...claimWhere(filter, asOf),
    changes: true,
    ...(filter.revision.length > 0 && { revision: { in: [...filter.revision] } }),
  };
}
