import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { buildBelievedWhere } from "@/lib/db/where/milestones";
import type { Day } from "@/lib/domain/days";
import { chooseLeads, type MoveTally, type PromiseMoves } from "@/lib/schema/pages/promises";
import type { Filter } from "@/lib/schema/parameters/filter";
import { readUntil } from "./read-until";

/** The companies that are responsible for a milestone, in their order. */
const RESPONSIBLE = {
  where: { part: "responsible" },
  orderBy: { position: "asc" },
} as const satisfies Prisma.Milestone$companiesArgs;

/** The dated promises that a filter keeps. */
async function buildDatedWhere(
  client: Client,
  filter: Filter,
  asOf: Day,
): Promise<Prisma.MilestoneBeliefWhereInput> {
  return {
    ...buildBelievedWhere(await withFound(client, "milestone", filter), asOf),
    baselineEdtf: { not: null },
  };
}

/** How far the dated promises that a filter keeps have moved, counted. */
export async function tallyMoves(client: Client, filter: Filter, asOf: Day): Promise<MoveTally[]> {
  const rows = await client.milestoneBelief.groupBy({
    by: ["slips", "pullIns", "datedClaims"],
    where: await buildDatedWhere(client, filter, asOf),
    orderBy: [{ slips: "asc" }, { pullIns: "asc" }, { datedClaims: "asc" }],
    _count: true,
  });
  return rows.map(({ _count, ...moves }) => ({ ...moves, count: _count }));
}

const MOVES = {
  milestoneId: true,
  datedClaims: true,
  slips: true,
  pullIns: true,
  shiftDays: true,
  milestone: { select: { companies: RESPONSIBLE } },
} as const satisfies Prisma.MilestoneBeliefSelect;

/** Those moved furthest first; whoever has no shift comes last. */
const FURTHEST_FIRST = [
  { shiftless: "asc" },
  { shiftOrder: "desc" },
  { slips: "desc" },
  { rank: "asc" },
] as const satisfies Prisma.MilestoneBeliefOrderByWithRelationInput[];

/**
 * The dated promises that a filter keeps, those moved furthest first.
 * @param most how many at the most
 */
export async function listMostMoved(
  client: Client,
  filter: Filter,
  asOf: Day,
  most: number,
): Promise<PromiseMoves[]> {
  const where = await buildDatedWhere(client, filter, asOf);
  const rows = await client.milestoneBelief.findMany({
    where,
    orderBy: [...FURTHEST_FIRST],
    take: most,
    select: MOVES,
  });
  return rows.map(toMoves);
}

/**
 * The lead promises of companies (`chooseLeads`), those with most dated claims, in the order in which they moved. They are
 * looked for among so many promises with most dated claims that there is one for each; a company whose lead is none of the
 * first two thousand of these has none.
 * @param most how many at the most
 */
export async function listLeads(
  client: Client,
  filter: Filter,
  asOf: Day,
  most: number,
): Promise<PromiseMoves[]> {
  const where = await buildDatedWhere(client, filter, asOf);
  const ranked = await readUntil(
    (page) =>
      client.milestoneBelief.findMany({
        where,
        orderBy: [{ datedClaims: "desc" }, ...FURTHEST_FIRST],
        ...page,
        select: { ...MOVES, shiftless: true, shiftOrder: true, rank: true },
      }),
    (rows) => chooseLeads(rows.map(toMoves), filter.company, most).length === most,
  );
  const furthestFirst = ranked.toSorted(
    (a, b) =>
      Number(a.shiftless) - Number(b.shiftless) ||
      b.shiftOrder - a.shiftOrder ||
      b.slips - a.slips ||
      a.rank - b.rank,
  );
  return chooseLeads(furthestFirst.map(toMoves), filter.company, most);
}

function toMoves({
  milestoneId,
  milestone,
  datedClaims,
  slips,
  pullIns,
  shiftDays,
}: Prisma.MilestoneBeliefGetPayload<{ select: typeof MOVES }>): PromiseMoves {
  const companies = milestone.companies.map(({ companyId }) => companyId);
  return { milestone: milestoneId, companies, datedClaims, slips, pullIns, shiftDays };
}
