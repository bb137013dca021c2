import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Sourcing } from "@/lib/domain/sourcing";

/** A claim with what it did where the weakly sourced are left out; that is null where it did the same, or is not asked for. */
export type HistoryRow = Prisma.ClaimGetPayload<object> & {
  readonly wellHistory?: Prisma.WellHistoryGetPayload<object> | null;
};

/** What has to be read beside a claim to know what it did. */
export function buildHistoryShape(sourcing: Sourcing): { wellHistory: boolean } {
  return { wellHistory: sourcing === "well" };
}
