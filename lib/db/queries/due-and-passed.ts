import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { buildBelievedWhere } from "@/lib/db/where/milestones";
import { addDays, type Day } from "@/lib/domain/days";
import type { DueAndPassed, SomeMilestones } from "@/lib/schema/pages/list-page";
import type { Filter } from "@/lib/schema/parameters/filter";
import { findMilestones } from "./milestones";

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
  const some = (condition: Prisma.MilestoneBeliefWhereInput, latestFirst: boolean) =>
    someMilestones(client, filter, asOf, condition, latestFirst);
  const [next, now, passed] = await Promise.all([
    some({ status: "open", ...soon }, false),
    some({ status: "due" }, false),
    some({ status: "unreported" }, true),
  ]);
  return { next, now, passed };
}

async function someMilestones(
  client: Client,
  filter: Filter,
  asOf: Day,
  condition: Prisma.MilestoneBeliefWhereInput,
  latestFirst: boolean,
): Promise<SomeMilestones> {
  const where: Prisma.MilestoneBeliefWhereInput = {
    AND: [buildBelievedWhere(await withFound(client, "milestone", filter), asOf), condition],
  };
  const orderBy = [{ sortDay: latestFirst ? "desc" : "asc" }, { rank: "asc" }] as const;
  const query = { where, orderBy: [...orderBy], take: MOST_NAMED };
  const first = await findMilestones(client, query, asOf, filter.sourcing);
  // Where there are fewer than could be named, they are all.
  const total = first.length < MOST_NAMED ? first.length : await client.milestoneBelief.count({ where });
  return { first, total };
}
