import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { buildMilestoneStateWhere, buildMilestoneWhere } from "@/lib/db/where/milestones";
import { buildPartnershipStateWhere, buildPartnershipWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import { type BarChartId, getBarChart } from "@/lib/schema/pages/charts";
import { type Filter, withOutcomes } from "@/lib/schema/parameters/filter";

/** How many sources had said something, by a day, about the records that a chart of bars counts. */
export async function countChartSources(
  client: Client,
  chart: BarChartId,
  filter: Filter,
  asOf: Day,
): Promise<number> {
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
