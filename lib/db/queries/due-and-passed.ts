import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { buildBelievedWhere } from "@/lib/db/where/milestones";
import { addDays, type Day } from "@/lib/domain/days";
import type { DueAndPassed, SomeMilestones } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { getMilestones } from "./milestones";

/** How far "next" looks ahead. */
const NEXT_DAYS = 365;
/** How many of each are named. */
const MOST_NAMED = 5;

/** Those of the milestones that a filter keeps that are next, due now, or passed without a report. */
export async function readDueAndPassed(client: Client, filter: Filter, asOf: Day): Promise<DueAndPassed> {
  const horizon = addDays(asOf, NEXT_DAYS);
  // Without a lower bound, "by 2027" may come at any time: its end is what draws near.
  const soon = {
    OR: [{ currentEarliest: { lte: horizon } }, { currentEarliest: null, currentLatest: { lte: horizon } }],
  };
  const believed = buildBelievedWhere(await withFound(client, "milestone", filter), asOf);
  const find = (condition: Prisma.MilestoneBeliefWhereInput, direction: "asc" | "desc") =>
    findSome(client, { AND: [believed, condition] }, direction);
  const lists = await Promise.all([
    find({ status: "open", ...soon }, "asc"),
    find({ status: "due" }, "asc"),
    find({ status: "unreported" }, "desc"),
  ]);
  // The milestones of all three are read at once.
  const ids = lists.flatMap(({ first }) => first);
  const milestones = await getMilestones(client, ids, asOf, filter.sourcing);
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const [next, now, passed] = lists.map(
    ({ first, total }): SomeMilestones => ({ first: first.flatMap((id) => byId.get(id) ?? []), total }),
  ) as [SomeMilestones, SomeMilestones, SomeMilestones];
  return { next, now, passed };
}

/** The first of the milestones that a condition keeps, by their dates, and how many there are. */
async function findSome(
  client: Client,
  where: Prisma.MilestoneBeliefWhereInput,
  direction: "asc" | "desc",
): Promise<{ readonly first: readonly string[]; readonly total: number }> {
  const rows = await client.milestoneBelief.findMany({
    where,
    orderBy: [{ sortDay: direction }, { rank: "asc" }],
    take: MOST_NAMED,
    select: { milestoneId: true },
  });
  // Where there are fewer than could be named, they are all.
  const total = rows.length < MOST_NAMED ? rows.length : await client.milestoneBelief.count({ where });
  return { first: rows.map(({ milestoneId }) => milestoneId), total };
}
