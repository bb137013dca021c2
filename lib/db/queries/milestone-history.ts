import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import type { Revision } from "@/lib/domain/revisions";
import type { Sourcing } from "@/lib/domain/sourcing";
import { move } from "@/lib/schema/api/values";
import type { HistoryClaim } from "@/lib/schema/pages/promises";
import { toClaimShape } from "./claims";
import { toDate } from "./dates";

/** Every word about some milestones that had been said by a day, in domain order, with what each one changed. */
export async function listHistory(
  client: Client,
  { milestones }: { readonly milestones: readonly string[] },
  asOf: Day,
  sourcing: Sourcing = "all",
): Promise<HistoryClaim[]> {
  const rows = await client.claim.findMany({
    where: {
      saidOnLatest: { lte: asOf },
      milestoneId: { in: [...milestones] },
      ...(sourcing === "well" && { tier: { not: "tertiary" } }),
    },
    orderBy: { rank: "asc" },
    include: buildHistoryShape(sourcing),
  });
  return rows.map((row) => wordShape(row, asOf));
}

function wordShape(row: HistoryRow, asOf: Day): HistoryClaim {
  const history = row.wellHistory ?? row;
  return {
    ...toClaimShape(row, asOf),
    revision: history.revision as Revision,
    from: toDate(history, "from"),
    to: toDate(history, "to"),
    shift: history.hasShift ? { minDays: history.shiftMinDays, maxDays: history.shiftMaxDays } : null,
    move: move.nullable().parse(history.move),
  };
}

/** A claim with what it did where the weakly sourced are left out; that is null where it did the same, or is not asked for. */
export type HistoryRow = Prisma.ClaimGetPayload<object> & {
  readonly wellHistory?: Prisma.WellHistoryGetPayload<object> | null;
};

/** What has to be read beside a claim to know what it did. */
export function buildHistoryShape(sourcing: Sourcing): { wellHistory: boolean } {
  return { wellHistory: sourcing === "well" };
}
