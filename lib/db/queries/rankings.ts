import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { readInParts } from "@/lib/db/in-parts";
import { withFound } from "@/lib/db/queries/found";
import { buildBelievedWhere } from "@/lib/db/where/milestones";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { RankedMilestone } from "@/lib/schema/pages/promises";
import type { Filter } from "@/lib/schema/parameters/filter";
import { getMilestones } from "./milestones";
import { ROWS_AT_A_TIME, readUntil } from "./read-until";

/** The lists that rank promises; no list adds two measures (docs/rules.md, Deadline shift). */
export const RANKINGS = ["moved", "pulled-in", "late", "overdue"] as const;
export type Ranking = (typeof RANKINGS)[number];

/**
 * The promises that lead some rankings: moved furthest, pulled in furthest, delivered latest, overdue longest. The milestones
 * of one company stand behind its first one.
 * @param most how many of each at the most
 */
export async function listRankings<R extends Ranking>(
  client: Client,
  rankings: readonly R[],
  filter: Filter,
  asOf: Day,
  most: number,
): Promise<{ readonly [K in R]: RankedMilestone[] }> {
  const believed = buildBelievedWhere(await withFound(client, "milestone", filter), asOf);
  const stories = await Promise.all(rankings.map((ranking) => findStories(client, ranking, believed, most)));
  // The milestones and titles of all of them are read at once.
  const all = stories.flat();
  const leaders = all.map(([{ milestoneId }]) => milestoneId);
  const sisters = all.flatMap(([, ...others]) => others.map(({ milestoneId }) => milestoneId));
  const [milestones, titles] = await Promise.all([
    getMilestones(client, leaders, asOf, filter.sourcing),
    getTitles(client, sisters),
  ]);
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const toRanked = ([{ milestoneId }, ...others]: Story): RankedMilestone[] => {
    const milestone = byId.get(milestoneId);
    const named = others.map(({ milestoneId: id }) => ({ id, title: titles.get(id) ?? id }));
    return milestone ? [{ milestone, sisters: named }] : [];
  };
  return Object.fromEntries(
    rankings.map((ranking, at) => [ranking, (stories[at] ?? []).flatMap(toRanked)]),
  ) as { [K in R]: RankedMilestone[] };
}

/** The leading promise of each of the companies that lead a ranking, with the others of that company behind it. */
async function findStories(
  client: Client,
  ranking: Ranking,
  believed: Prisma.MilestoneBeliefWhereInput,
  most: number,
): Promise<Story[]> {
  const { where, orderBy } = rankingQuery(ranking);
  const read = (page: { skip?: number; take: number }, further: Prisma.MilestoneBeliefWhereInput = {}) =>
    client.milestoneBelief.findMany({
      where: { AND: [believed, where, further] },
      orderBy: [...orderBy, { rank: "asc" }],
      ...page,
      select: { milestoneId: true, ownerId: true },
    });
  const ranked = await readUntil(read, (rows) => groupByCompany(rows).length >= most);
  const leaders = groupByCompany(ranked).slice(0, most);
  if (ranked.length < ROWS_AT_A_TIME) return leaders;
  const companies = leaders.flatMap(([{ ownerId }]) => ownerId ?? []);
  const ofCompanies = await read({ take: MOST_SISTERS }, { ownerId: { in: companies } });
  const stories = new Map(groupByCompany(ofCompanies).map((story) => [story[0].milestoneId, story]));
  return leaders.map(([leader]) => stories.get(leader.milestoneId) ?? [leader]);
}

/** Of the leading companies so many promises are looked at: no page names more of them. */
const MOST_SISTERS = 500;

/** A milestone in a ranking, and whose story it is: that of the first company responsible for it. */
type Ranked = Prisma.MilestoneBeliefGetPayload<{ select: { milestoneId: true; ownerId: true } }>;

/** The milestones of one company in a ranking, its first before the others. */
type Story = readonly [Ranked, ...Ranked[]];

/** What milestones are called; by their ids. */
async function getTitles(client: Client, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await readInParts(ids, (some) =>
    client.milestone.findMany({ where: { id: { in: some } }, select: { id: true, title: true } }),
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}

function rankingQuery(ranking: Ranking): {
  where: Prisma.MilestoneBeliefWhereInput;
  orderBy: Prisma.MilestoneBeliefOrderByWithRelationInput[];
} {
  switch (ranking) {
    case "moved":
      return { where: { shiftDays: { gt: 0 } }, orderBy: [{ shiftOrder: "desc" }, { slips: "desc" }] };
    case "pulled-in":
      return { where: { shiftDays: { lt: 0 } }, orderBy: [{ shiftOrder: "asc" }, { pullIns: "desc" }] };
    case "late":
      return { where: { outcome: "late" }, orderBy: [{ lateOrder: "desc" }] };
    case "overdue":
      return { where: { outcome: "no-report" }, orderBy: [{ currentLatest: "asc" }] };
  }
}

/** Milestones by whose story they are, in their order; each group has at least one. */
function groupByCompany(milestones: readonly Ranked[]): Story[] {
  const stories = groupBy(milestones, ({ milestoneId, ownerId }) => ownerId ?? milestoneId);
  return [...stories.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}
