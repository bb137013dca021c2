import type { Client } from "@/lib/db/client";
import { TALLIES, tallyMilestones } from "@/lib/db/queries/tallies";
import type { Day } from "@/lib/domain/days";
import { type BarRecords, countAll, toBarRecords } from "@/lib/schema/pages/bar-records";
import { type BarChartId, getBarChart } from "@/lib/schema/pages/charts";
import { type Filter, withOutcomes } from "@/lib/schema/parameters/filter";

/** What a chart of bars is made from, counted by the database. */
export async function readChartRecords(
  client: Client,
  chart: BarChartId,
  filter: Filter,
  asOf: Day,
): Promise<BarRecords> {
  const { counts, ofPromises } = getBarChart(chart);
  const kept = ofPromises ? withOutcomes(filter) : filter;
  const [tallies, all] = await Promise.all([
    TALLIES[counts](client, kept, asOf),
    // A milestone stands in the rows of several companies.
    counts === "companies" ? tallyMilestones(client, kept, asOf) : null,
  ]);
  return toBarRecords(chart, tallies, countAll(all ?? tallies));
}
