import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepRecords } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { whereKnown, whereValid } from "@/lib/db/where/conditions";
import { buildBelievedWhere } from "@/lib/db/where/milestones";
import type { Day } from "@/lib/domain/days";
import { measureOverdue } from "@/lib/domain/derive/outcomes";
import type { MilestoneKind, Part } from "@/lib/domain/milestone-kinds";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { Electrolyte, SolidState, Technology } from "@/lib/domain/technologies";
import type { Milestone } from "@/lib/schema/api/shapes";
import { milestoneStatus, outcome } from "@/lib/schema/api/values";
import type { Page } from "@/lib/schema/pages/list-page";
import { compareDated, toDate, toSaidOn } from "./dates";
import { type ListQuery, readPage } from "./list";

/** What a belief needs beside it to become a milestone: only partnerships that were known by then. */
function withMilestone(asOf: Day, sourcing: Sourcing) {
  return {
    milestone: {
      include: {
        technologies: { orderBy: { position: "asc" } },
        electrolytes: { where: whereKnown(asOf, sourcing), orderBy: { position: "asc" } },
        companies: { orderBy: { position: "asc" } },
        partnerships: { where: { partnership: whereKnown(asOf, sourcing) }, orderBy: { position: "asc" } },
      },
    },
  } as const satisfies Prisma.MilestoneBeliefInclude;
}

/** The columns of all orders of the list (orders.ts). */
const ORDERED = {
  milestoneId: true,
  undated: true,
  sortDay: true,
  lastSaidOnLatest: true,
  shiftless: true,
  shiftOrder: true,
  lateOrder: true,
  rank: true,
} as const satisfies Prisma.MilestoneBeliefSelect;

type Row = Prisma.MilestoneBeliefGetPayload<{ include: ReturnType<typeof withMilestone> }>;

/** Milestones that a filter keeps, as they were believed on the day asked for. */
export async function listMilestones(client: Client, query: ListQuery): Promise<Page<Milestone>> {
  const { asOf, filter } = query;
  const where = buildBelievedWhere(await withFound(client, "milestone", filter), asOf);
  const page = await readPage(
    "milestones",
    query,
    {
      rows: ({ within, ...rows }) =>
        client.milestoneBelief.findMany({ where: { AND: [where, within] }, ...rows, select: ORDERED }),
      count: (within) => client.milestoneBelief.count({ where: { AND: [where, within] } }),
    },
    ({ milestoneId }) => milestoneId,
  );
  return { ...page, data: await readInOrder(client, page.data, asOf, filter.sourcing) };
}

/** A milestone as it was believed on a day; null where nothing had been said about it. */
export async function getMilestone(client: Client, id: string, asOf: Day): Promise<Milestone | null> {
  const [milestone] = await getMilestones(client, [id], asOf);
  return milestone ?? null;
}

/** Milestones by id, in the order of their dates; ids that were not known on the day are passed over. */
export async function getMilestones(
  client: Client,
  ids: Iterable<string>,
  asOf: Day,
  sourcing: Sourcing = "all",
): Promise<Milestone[]> {
  const kept = await keepMilestones(client, ids, asOf, sourcing);
  return [...kept.values()].sort(compareDated).map(({ shape }) => shape);
}

/** Milestones that are known on a day, in the order of their ids. */
async function readInOrder(
  client: Client,
  ids: readonly string[],
  asOf: Day,
  sourcing: Sourcing,
): Promise<Milestone[]> {
  const kept = await keepMilestones(client, ids, asOf, sourcing);
  return ids.flatMap((id) => kept.get(id)?.shape ?? []);
}

function keepMilestones(client: Client, ids: Iterable<string>, asOf: Day, sourcing: Sourcing) {
  return keepRecords(client, `milestone ${asOf} ${sourcing}`, ids, async (missing) => {
    const rows = await client.milestoneBelief.findMany({
      where: { ...whereValid(asOf, sourcing), milestoneId: { in: missing } },
      include: withMilestone(asOf, sourcing),
    });
    return rows.map((row) => {
      const { milestoneId, undated, sortDay, rank } = row;
      return [milestoneId, { undated, sortDay, rank, shape: milestoneShape(row, asOf) }] as const;
    });
  });
}

function milestoneShape(row: Row, asOf: Day): Milestone {
  const { milestone } = row;
  const became = outcome.nullable().parse(row.outcome);
  return {
    id: milestone.id,
    title: milestone.title,
    kind: milestone.kind as MilestoneKind,
    companies: milestone.companies.map(({ companyId, part }) => ({ company: companyId, part: part as Part })),
    partnerships: milestone.partnerships.map(({ partnershipId }) => partnershipId),
    technologies: milestone.technologies.map(({ technology }) => technology as Technology),
    solidState: milestone.solidState as SolidState,
    status: milestoneStatus.parse(row.status),
    outcome: became,
    baseline: toDate(row, "baseline"),
    current: toDate(row, "current"),
    achieved: toDate(row, "achieved"),
    deadline: {
      first: row.firstDeadline,
      current: row.currentLatest,
      shiftDays: row.shiftDays,
      atLeast: row.shiftAtLeast,
      lateDays: row.lateDays,
      overdueDays: measureOverdue(became, row.currentLatest, asOf),
    },
    slips: row.slips,
    pullIns: row.pullIns,
    undatedDelays: row.undatedDelays,
    stands: row.stands,
    slip: row.hasSlip ? { minDays: row.slipMinDays, maxDays: row.slipMaxDays } : null,
    ...getElectrolytes(milestone.electrolytes),
    place:
      milestone.placeCountry === null ? null : { town: milestone.placeTown, country: milestone.placeCountry },
    lookedFor: listLookUps(milestone.lookedFor as LookUp[], asOf),
    claims: row.claims,
    lastSaidOn: toSaidOn(row, "lastSaidOn"),
    weaklySourced: row.weaklySourced,
  };
}

function getElectrolytes(
  rows: Row["milestone"]["electrolytes"],
): Pick<Milestone, "electrolytes" | "electrolytesFrom"> {
  const [first] = rows;
  return {
    electrolytes: rows.map(({ electrolyte }) => electrolyte as Electrolyte),
    electrolytesFrom: first ? (first.own ? "milestone" : "partnerships") : null,
  };
}

type LookUp = Milestone["lookedFor"][number];

/** Looks that had been made by a day. PostgreSQL gives the keys back in an order of its own; both engines answer alike. */
function listLookUps(looks: readonly LookUp[], asOf: Day): LookUp[] {
  return looks.filter(({ on }) => on <= asOf).map(({ on, where, found }) => ({ on, where, found }));
}
