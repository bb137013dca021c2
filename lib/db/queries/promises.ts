import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { historyWhere } from "@/lib/db/where/changes";
import { milestoneBeliefWhere, milestoneWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import { MOVING } from "@/lib/domain/movement";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { Filter } from "@/lib/schema/parameters";
import type { MovedMilestone, PromiseCourse } from "@/lib/schema/promise-course";
import { getMilestones } from "./milestones";

/**
 * How the promise went of each milestone that a filter keeps and that has a dated target, in the order of their dates;
 * the database counts, no claim is read.
 */
export async function promisesOf(client: Client, filter: Filter, asOf: Day): Promise<PromiseCourse[]> {
  const milestone = milestoneWhere(filter, asOf);
  const belief: Prisma.MilestoneBeliefWhereInput = {
    ...milestoneBeliefWhere(filter, asOf),
    baselineEdtf: { not: null },
  };
  const dated: Prisma.ClaimWhereInput = {
    ...datedWord(asOf, filter.sourcing),
    milestone: { ...milestone, beliefs: { some: belief } },
  };
  const [beliefs, words, moves] = await Promise.all([
    client.milestoneBelief.findMany({
      where: { ...belief, milestone },
      orderBy: [{ undated: "asc" }, { sortDay: "asc" }, { rank: "asc" }],
      select: { milestoneId: true, hasSlip: true, slipMinDays: true, slipMaxDays: true },
    }),
    client.claim.groupBy({ by: ["milestoneId"], where: dated, _count: true }),
    client.claim.groupBy({
      by: ["milestoneId"],
      where: { AND: [dated, movingWord(filter.sourcing)] },
      _count: true,
    }),
  ]);
  const countOf = (rows: typeof words) => new Map(rows.map((row) => [row.milestoneId, row._count]));
  const [wordsOf, movesOf] = [countOf(words), countOf(moves)];
  return beliefs.map((row) => ({
    milestone: row.milestoneId,
    words: wordsOf.get(row.milestoneId) ?? 0,
    moves: movesOf.get(row.milestoneId) ?? 0,
    slip: row.hasSlip ? { minDays: row.slipMinDays, maxDays: row.slipMaxDays } : null,
  }));
}

/** The promises that moved most, the most moved first: how often and how far, each milestone as it is believed. */
export async function mostMoved(
  client: Client,
  filter: Filter,
  asOf: Day,
  most: number,
): Promise<MovedMilestone[]> {
  const rows = await client.milestoneBelief.findMany({
    where: {
      ...milestoneBeliefWhere(filter, asOf),
      milestone: milestoneWhere(filter, asOf),
      moves: { gt: 0 },
    },
    orderBy: [{ moves: "desc" }, { reach: "desc" }, { rank: "asc" }],
    take: most,
    select: { milestoneId: true, moves: true },
  });
  const ids = rows.map(({ milestoneId }) => milestoneId);
  const milestones = await getMilestones(client, ids, asOf, filter.sourcing);
  return rows.flatMap(({ milestoneId, moves }) => {
    const milestone = milestones.find(({ id }) => id === milestoneId);
    return milestone ? [{ milestone, moves }] : [];
  });
}

/** A word of the history that gave a date: a target or a delay, not told third-hand. */
function datedWord(asOf: Day, sourcing: Sourcing): Prisma.ClaimWhereInput {
  return {
    saidOnLatest: { lte: asOf },
    says: { in: ["target", "delayed"] },
    dateEdtf: { not: null },
    // The same text on another page is no other word.
    copyOf: null,
    ...historyWhere({ revision: { not: "third-hand" } }, sourcing),
  };
}

/** The same as `movesTarget`. */
function movingWord(sourcing: Sourcing): Prisma.ClaimWhereInput {
  const moving = { revision: { in: [...MOVING] } };
  const reopening = { revision: "reopened", hasShift: true };
  return { OR: [historyWhere(moving, sourcing), historyWhere(reopening, sourcing)] };
}
