import { z } from "zod";
import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepRecords } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { storedStep } from "@/lib/db/rows/columns";
import { whereValid } from "@/lib/db/where/conditions";
import { buildMilestoneStateWhere, buildMilestoneWhere } from "@/lib/db/where/milestones";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { Sourcing } from "@/lib/domain/sourcing";
import type {
  PromiseCourse,
  PromiseCourses,
  PromiseMoves,
  PromiseStep,
  RankedMilestone,
} from "@/lib/schema/pages/promises";
import type { Filter } from "@/lib/schema/parameters/filter";
import { readDate, toDate } from "./dates";
import { getMilestones } from "./milestones";

const COURSE = {
  milestoneId: true,
  steps: true,
  standingClaimId: true,
  conflict: true,
  lastTargetEdtf: true,
  lastTargetEarliest: true,
  lastTargetLatest: true,
  lastTargetApproximate: true,
} as const satisfies Prisma.MilestoneBeliefSelect;

type CourseRow = Prisma.MilestoneBeliefGetPayload<{ select: typeof COURSE }>;

/** How the promises of some milestones went by a day, as the loader derived it; by the id of the milestone. */
export async function getCourses(
  client: Client,
  milestones: Iterable<string>,
  asOf: Day,
  sourcing: Sourcing = "all",
): Promise<PromiseCourses> {
  return keepRecords(client, `course ${asOf} ${sourcing}`, milestones, async (missing) => {
    const rows = await client.milestoneBelief.findMany({
      where: { ...whereValid(asOf, sourcing), milestoneId: { in: missing } },
      select: COURSE,
    });
    return rows.map((row) => [row.milestoneId, toCourse(row)] as const);
  });
}

const storedSteps = z.array(storedStep);
const storedIds = z.array(z.string());

function toCourse(row: CourseRow): PromiseCourse {
  return {
    steps: storedSteps
      .parse(row.steps)
      .map(({ from, to, ...step }): PromiseStep => ({ ...step, from: readDate(from), to: readDate(to) })),
    standing: row.standingClaimId,
    lastTarget: toDate(row, "lastTarget"),
    conflict: storedIds.parse(row.conflict),
  };
}

/** The companies that are responsible for a milestone, in their order. */
const RESPONSIBLE = {
  where: { part: "responsible" },
  orderBy: { position: "asc" },
} as const satisfies Prisma.Milestone$companiesArgs;

/** How far each dated promise that a filter keeps has moved, those moved furthest first. */
export async function listMoves(client: Client, filter: Filter, asOf: Day): Promise<PromiseMoves[]> {
  const rows = await client.milestoneBelief.findMany({
    where: {
      ...buildMilestoneStateWhere(filter, asOf),
      milestone: buildMilestoneWhere(await withFound(client, "milestone", filter), asOf),
      baselineEdtf: { not: null },
    },
    orderBy: [{ shiftless: "asc" }, { shiftOrder: "desc" }, { slips: "desc" }, { rank: "asc" }],
    select: {
      milestoneId: true,
      datedClaims: true,
      slips: true,
      pullIns: true,
      shiftDays: true,
      milestone: { select: { companies: RESPONSIBLE } },
    },
  });
  return rows.map(({ milestoneId, milestone, ...moves }) => ({
    milestone: milestoneId,
    companies: milestone.companies.map(({ companyId }) => companyId),
    ...moves,
  }));
}

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
  const ranked = await client.milestoneBelief.findMany({
    where: {
      AND: [buildMilestoneStateWhere(filter, asOf), where],
      milestone: buildMilestoneWhere(await withFound(client, "milestone", filter), asOf),
    },
    orderBy: [...orderBy, { rank: "asc" }],
    select: { milestone: { select: NAMED } },
  });
  const stories = groupByCompany(ranked.map(({ milestone }) => milestone)).slice(0, most);
  const leaders = stories.map(([{ id }]) => id);
  const milestones = await getMilestones(client, leaders, asOf, filter.sourcing);
  return stories.flatMap(([first, ...others]) => {
    const milestone = milestones.find(({ id }) => id === first.id);
    return milestone ? [{ milestone, sisters: others.map(({ id, title }) => ({ id, title })) }] : [];
  });
}

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
