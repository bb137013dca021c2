import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepAnswer } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { buildMilestoneStateWhere, buildMilestoneWhere } from "@/lib/db/where/milestones";
import { buildPartnershipStateWhere, buildPartnershipWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { PartnershipKind } from "@/lib/domain/partnerships";
import type { Technology } from "@/lib/domain/technologies";
import { milestoneKind, milestoneStatus, outcome } from "@/lib/schema/api/values";
import {
  type BarChartId,
  type CompanyTally,
  getBarChart,
  type PartnershipTally,
  type StageTally,
  type TallyOf,
} from "@/lib/schema/pages/charts";
import type { MilestoneTally } from "@/lib/schema/pages/promises";
import { type Filter, withOutcomes } from "@/lib/schema/parameters/filter";
import { getCompanies } from "./companies";
import { listDates } from "./standing-dates";

/** Counts the milestones that a filter keeps by where they stand; the database counts, no record is read. */
export async function tallyMilestones(
  client: Client,
  filter: Filter,
  asOf: Day,
): Promise<readonly MilestoneTally[]> {
  const where = {
    ...buildMilestoneStateWhere(filter, asOf),
    milestone: buildMilestoneWhere(await withFound(client, "milestone", filter), asOf),
  };
  return keepAnswer(client, ["milestone tallies", where], () => readTallies(client, where));
}

async function readTallies(
  client: Client,
  where: Prisma.MilestoneBeliefWhereInput,
): Promise<MilestoneTally[]> {
  const rows = await client.milestoneBelief.groupBy({
    by: [
      "status",
      "outcome",
      "stands",
      "countedOn",
      "firstDeadline",
      "targetFrom",
      "targetTo",
      "achievedFrom",
      "achievedTo",
    ],
    // Without an order of their own, the rows would come in one that differs by engine and by content.
    orderBy: [
      { status: "asc" },
      { outcome: "asc" },
      { stands: "asc" },
      { countedOn: "asc" },
      { firstDeadline: "asc" },
      { targetFrom: "asc" },
      { targetTo: "asc" },
      { achievedFrom: "asc" },
      { achievedTo: "asc" },
    ],
    where,
    _count: true,
  });
  return rows.map(({ targetFrom, targetTo, achievedFrom, achievedTo, _count, ...row }) => ({
    ...row,
    status: milestoneStatus.parse(row.status),
    outcome: outcome.nullable().parse(row.outcome),
    dates: listDates({ stands: row.stands, targetFrom, targetTo, achievedFrom, achievedTo }),
    count: _count,
  }));
}

/** Counts the milestones that a filter keeps by company and status. */
export async function tallyCompanies(client: Client, asked: Filter, asOf: Day): Promise<CompanyTally[]> {
  const filter = await withFound(client, "milestone", asked);
  const tallies = await Promise.all(
    listIds(MILESTONE_STATUSES).map(async (status) => {
      const beliefs = {
        some: { AND: [buildMilestoneStateWhere(filter, asOf), { status }] },
      };
      const rows = await client.milestoneInvolves.groupBy({
        by: ["companyId"],
        orderBy: { companyId: "asc" },
        where: { milestone: { ...buildMilestoneWhere(filter, asOf), beliefs } },
        _count: true,
      });
      return rows.map(({ companyId, _count }) => ({ company: companyId, status, count: _count }));
    }),
  );
  const companies = await getCompanies(
    client,
    tallies.flat().map(({ company }) => company),
    asOf,
  );
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  return tallies.flat().map((tally) => ({ ...tally, name: names.get(tally.company) ?? tally.company }));
}

/** Counts the partnerships that a filter keeps by their kinds and technologies. */
export async function tallyPartnerships(
  client: Client,
  filter: Filter,
  asOf: Day,
): Promise<PartnershipTally[]> {
  const rows = await client.partnership.groupBy({
    by: ["kindList", "technologyList"],
    where: {
      ...buildPartnershipWhere(await withFound(client, "partnership", filter), asOf),
      beliefs: { some: buildPartnershipStateWhere(filter, asOf) },
    },
    orderBy: [{ kindList: "asc" }, { technologyList: "asc" }],
    _count: true,
  });
  return rows.map(({ kindList, technologyList, _count }) => ({
    kinds: kindList.split(" ") as PartnershipKind[],
    technologies: technologyList.split(" ") as Technology[],
    count: _count,
  }));
}

/** Counts the promises that a filter keeps by stage and by what became of them. */
async function tallyStages(client: Client, asked: Filter, asOf: Day): Promise<StageTally[]> {
  const filter = await withFound(client, "milestone", asked);
  const tallies = await Promise.all(
    withOutcomes(filter).outcome.map(async (each) => {
      const beliefs = { some: { AND: [buildMilestoneStateWhere(filter, asOf), { outcome: each }] } };
      const rows = await client.milestone.groupBy({
        by: ["kind"],
        orderBy: { kind: "asc" },
        where: { ...buildMilestoneWhere(filter, asOf), beliefs },
        _count: true,
      });
      return rows.map(({ kind, _count }) => ({
        kind: milestoneKind.parse(kind),
        outcome: outcome.parse(each),
        count: _count,
      }));
    }),
  );
  return tallies.flat();
}

/** How the database counts what charts of bars are made of. */
export const TALLIES: {
  readonly [K in keyof TallyOf]: (
    client: Client,
    filter: Filter,
    asOf: Day,
  ) => Promise<readonly TallyOf[K][]>;
} = {
  milestones: tallyMilestones,
  stages: tallyStages,
  companies: tallyCompanies,
  partnerships: tallyPartnerships,
};

/** How many sources had said something, by a day, about the records that a chart of bars counts. */
export async function countChartSources(
  client: Client,
  chart: BarChartId,
  asked: Filter,
  asOf: Day,
): Promise<number> {
  const kind = getBarChart(chart).list === "partnerships" ? "partnership" : "milestone";
  const filter = await withFound(client, kind, asked);
  const claim = {
    ...aboutWhere(chart, filter, asOf),
    saidOnLatest: { lte: asOf },
    ...(filter.sourcing === "well" && { tier: { not: "tertiary" } }),
  };
  return client.source.count({ where: { claims: { some: claim } } });
}

function aboutWhere(chart: BarChartId, filter: Filter, asOf: Day): Prisma.ClaimWhereInput {
  const { list, ofPromises } = getBarChart(chart);
  if (list === "partnerships") {
    const beliefs = { some: buildPartnershipStateWhere(filter, asOf) };
    return { partnership: { ...buildPartnershipWhere(filter, asOf), beliefs } };
  }
  const kept = ofPromises ? withOutcomes(filter) : filter;
  const beliefs = { some: buildMilestoneStateWhere(kept, asOf) };
  return { milestone: { ...buildMilestoneWhere(kept, asOf), beliefs } };
}
