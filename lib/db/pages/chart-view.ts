import type { Client } from "@/lib/db/client";
import { getCompanies } from "@/lib/db/queries/companies";
import { countChartSources, TALLIES, tallyMilestones } from "@/lib/db/queries/tallies";
import type { Day } from "@/lib/domain/days";
import { type BarRecords, countAll, toBarRecords } from "@/lib/schema/pages/bar-records";
import { type BarChartId, getBarChart } from "@/lib/schema/pages/charts";
import { type Filter, withOutcomes } from "@/lib/schema/parameters/filter";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { ListParams, TimelineParams } from "@/lib/schema/parameters/to-params";
import type { ChartParams } from "@/lib/schema/parameters/view-address";
import { readNamedRecords, withoutUnknownIds } from "./list-page";
import { readFigureRecords } from "./lists";
import { readNetworkRecords } from "./network-page";
import { readTimelineRecords, toMilestoneFilter } from "./timeline-page";
import { readTrendRecords } from "./trends-page";

/** Reads what a chart shows, and how many sources that comes from. */
export async function readChartView(client: Client, { chart, listParams }: ChartParams) {
  if (chart === "timeline") return timelineView(client, listParams);
  if (chart === "figures") return figureView(client, listParams);
  if (chart === "network") return networkView(client, listParams);
  return chart === "trends" ? trendView(client, listParams) : readBarView(client, chart, listParams);
}

/** The same where what cannot be followed is left out and told, as pages do. */
export async function readFollowedView(
  client: Client,
  { chart, listParams }: ChartParams,
  problems: readonly AddressProblem[],
) {
  if (chart === "timeline") {
    const followed = await withoutUnknownIds(client, { params: listParams, problems });
    return { content: await timelineView(client, followed.params), problems: followed.problems };
  }
  const followed = await withoutUnknownIds(client, { params: listParams, problems });
  return {
    content: await readChartView(client, { chart, listParams: followed.params }),
    problems: followed.problems,
  };
}

/** Reads what a chart of bars shows. */
export async function readBarView(
  client: Client,
  chart: BarChartId,
  { filter, asOf, asOfParam }: ListParams,
) {
  const [records, sources, named, namedRecords] = await Promise.all([
    readChartRecords(client, chart, filter, asOf),
    countChartSources(client, chart, filter, asOf),
    getCompanies(client, filter.company, asOf),
    readNamedRecords(client, { filter, asOf }),
  ]);
  return { chart, asOf, asOfParam, filter, records, sources, named, namedRecords };
}

async function trendView(client: Client, { filter, asOf, asOfParam }: ListParams) {
  const [records, named, namedRecords] = await Promise.all([
    readTrendRecords(client, filter, asOf),
    getCompanies(client, filter.company, asOf),
    readNamedRecords(client, { filter, asOf }),
  ]);
  const told = { asOf, asOfParam, filter, sources: records.sources.size, named, namedRecords };
  return { chart: "trends" as const, ...told, records };
}

async function figureView(client: Client, { filter, asOf, asOfParam }: ListParams) {
  const [records, named, namedRecords] = await Promise.all([
    readFigureRecords(client, filter, asOf),
    getCompanies(client, filter.company, asOf),
    readNamedRecords(client, { filter, asOf }),
  ]);
  const told = { asOf, asOfParam, filter, sources: records.sources.size, named, namedRecords };
  return { chart: "figures" as const, ...told, records };
}

async function networkView(client: Client, { filter, asOf, asOfParam }: ListParams) {
  const [records, named, namedRecords] = await Promise.all([
    readNetworkRecords(client, filter, asOf),
    getCompanies(client, filter.company, asOf),
    readNamedRecords(client, { filter, asOf }),
  ]);
  const sources = new Set(records.partnerships.flatMap((partnership) => partnership.sources)).size;
  return { chart: "network" as const, asOf, asOfParam, filter, records, sources, named, namedRecords };
}

/** With the status of every milestone that the filter keeps, drawn or not. */
async function timelineView(client: Client, { filter, asOf, asOfParam }: TimelineParams) {
  const [records, tallies, named] = await Promise.all([
    readTimelineRecords(client, { filter, asOf }),
    tallyMilestones(client, toMilestoneFilter(filter), asOf),
    getCompanies(client, filter.company, asOf),
  ]);
  const sources = records.sources.size;
  return { chart: "timeline" as const, asOf, asOfParam, filter, records, tallies, sources, named };
}

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
