import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Day } from "@/lib/domain/days";
import type { Revision } from "@/lib/domain/revisions";
import type { MilestoneWord } from "@/lib/schema/milestone-word";
import { claimShape } from "./claims";
import { dateFrom } from "./dates";

/** Every word about some milestones that had been said by a day, in domain order, with what each one changed. */
export async function wordsOf(
  client: Client,
  { milestones }: { readonly milestones: readonly string[] },
  asOf: Day,
): Promise<MilestoneWord[]> {
  const rows = await client.claim.findMany({
    where: { saidOnLatest: { lte: asOf }, milestoneId: { in: [...milestones] } },
    orderBy: { rank: "asc" },
  });
  return rows.map(wordShape);
}

function wordShape(row: Prisma.ClaimGetPayload<object>): MilestoneWord {
  return {
    ...claimShape(row),
    revision: row.revision as Revision,
    from: dateFrom(row, "from"),
    to: dateFrom(row, "to"),
    shift: row.hasShift ? { minDays: row.shiftMinDays, maxDays: row.shiftMaxDays } : null,
  };
}
