import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { withFound } from "@/lib/db/queries/found";
import { buildMilestoneStateWhere, buildMilestoneWhere } from "@/lib/db/where/milestones";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { RankedMilestone } from "@/lib/schema/pages/promises";
import type { Filter } from "@/lib/schema/parameters/filter";
import { getMilestones } from "./milestones";
import { RESPONSIBLE } from "./moves";
import { ROWS_AT_A_TIME, readUntil } from "./read-until";

/** The lists that rank promises; no list adds two measures (docs/rules.md, Deadline shift). */
export const RANKINGS = ["moved", "pulled-in", "late", "overdue"] as const;
export type Ranking = (typeof RANKINGS)[number];

/**
 * The promises that lead a ranking: moved furthest, pulled in furthest, delivered latest, overdue longest. The milestones
 * of one company stand behind its first one.
 * @param most how many at the most
 */
export async function listRanking(
  client: Client,
  ranking: Ranking,
  filter: Filter,
  asOf: Day,
  most: number,
): Promise<RankedMilestone[]> {
  const { where, orderBy } = rankingQuery(ranking);
  const milestone = buildMilestoneWhere(await withFound(client, "milestone", filter), asOf);
  const read = async (page: { skip?: number; take: number }, further: Prisma.MilestoneWhereInput = {}) => {
    const rows = await client.milestoneBelief.findMany({
      where: {
        AND: [buildMilestoneStateWhere(filter, asOf), where],
        milestone: { AND: [milestone, further] },
      },
      orderBy: [...orderBy, { rank: "asc" }],
      ...page,
      select: { milestone: { select: NAMED } },
    });
    return rows.map((row) => row.milestone);
  };
  const ranked = await readUntil(read, (rows) => groupByCompany(rows).length >= most);
  const leaders = groupByCompany(ranked).slice(0, most);
  const companies = leaders.flatMap(([leader]) => leader.companies[0]?.companyId ?? []);
  const ofLeaders =
    ranked.length < ROWS_AT_A_TIME
      ? ranked
      : await read({ take: MOST_SISTERS }, { companies: { some: { companyId: { in: companies } } } });
  const stories = new Map(groupByCompany(ofLeaders).map((story) => [story[0].id, story]));
  const ids = leaders.map(([{ id }]) => id);
  const milestones = await getMilestones(client, ids, asOf, filter.sourcing);
  return leaders.flatMap(([{ id }]) => {
    const [, ...others] = stories.get(id) ?? [];
    const first = milestones.find((milestone) => milestone.id === id);
    return first ? [{ milestone: first, sisters: others.map(({ id, title }) => ({ id, title })) }] : [];
  });
}

/** Of the leading companies so many promises are looked at: no page names more of them. */
const MOST_SISTERS = 500;

/** What says whose story a milestone is: the first company responsible for it. */
const NAMED = {
  id: true,
  title: true,
  companies: { ...RESPONSIBLE, take: 1 },
} as const satisfies Prisma.MilestoneSelect;

type Named = Prisma.MilestoneGetPayload<{ select: typeof NAMED }>;

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
function groupByCompany(milestones: readonly Named[]): [Named, ...Named[]][] {
  const stories = groupBy(milestones, ({ id, companies }) => companies[0]?.companyId ?? id);
  return [...stories.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}
