import type { Client } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { milestoneBeliefWhere, milestoneWhere } from "@/lib/db/where/milestones";
import { partnershipBeliefWhere, partnershipWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import { type BarChartId, getBarChart, type TallyOf } from "@/lib/schema/charts";
import { withOutcomes } from "@/lib/schema/outcome-filter";
import type { Filter } from "@/lib/schema/parameters/filter";

/** How many sources had said something, by a day, about the records that a chart of bars counts. */
export async function countChartSources(
  client: Client,
  chart: BarChartId,
  filter: Filter,
  asOf: Day,
): Promise<number> {
  const claim = {
    ...aboutWhere(getBarChart(chart).counts, filter, asOf),
    saidOnLatest: { lte: asOf },
    ...(filter.sourcing === "well" && { tier: { not: "tertiary" } }),
  };
  return client.source.count({ where: { claims: { some: claim } } });
}

function aboutWhere(counts: keyof TallyOf, filter: Filter, asOf: Day): Prisma.ClaimWhereInput {
  switch (counts) {
    case "promises":
      return aboutWhere("milestones", withOutcomes(filter), asOf);
    case "milestones":
    case "companies": {
      const beliefs = { some: milestoneBeliefWhere(filter, asOf) };
      return { milestone: { ...milestoneWhere(filter, asOf), beliefs } };
    }
    case "partnerships": {
      const beliefs = { some: partnershipBeliefWhere(filter, asOf) };
      return { partnership: { ...partnershipWhere(filter, asOf), beliefs } };
    }
  }
}
