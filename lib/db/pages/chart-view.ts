import type { Client } from "@/lib/db/client";
import { countChartSources } from "@/lib/db/queries/chart-sources";
import { getCompanies } from "@/lib/db/queries/companies";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import type { BarChartId } from "@/lib/schema/pages/charts";
import type { AskedList, AskedTimeline } from "@/lib/schema/parameters/asked";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { AskedChart } from "@/lib/schema/parameters/view-address";
import { chartRecords } from "./chart-records";
import { recordsNamed, withoutStrangers } from "./list-page";
import { milestoneFilter, timelineRecords } from "./timeline-page";
import { trendRecords } from "./trends-page";

/** Reads what a chart shows, and how many sources that comes from. */
export async function chartView(client: Client, { chart, asked }: AskedChart) {
  if (chart === "timeline") return timelineView(client, asked);
  return chart === "trends" ? trendView(client, asked) : barView(client, chart, asked);
}

/** The same where what cannot be followed is left out and told, as pages do. */
export async function followedView(
  client: Client,
  { chart, asked }: AskedChart,
  problems: readonly AddressProblem[],
) {
  if (chart === "timeline") {
    const followed = await withoutStrangers(client, { asked, problems });
    return { content: await timelineView(client, followed.asked), problems: followed.problems };
  }
  const followed = await withoutStrangers(client, { asked, problems });
  return { content: await chartView(client, { chart, asked: followed.asked }), problems: followed.problems };
}

/** Reads what a chart of bars shows. */
export async function barView(client: Client, chart: BarChartId, { filter, asOf, askedDay }: AskedList) {
  const [records, sources, named, askedRecords] = await Promise.all([
    chartRecords(client, chart, filter, asOf),
    countChartSources(client, chart, filter, asOf),
    getCompanies(client, filter.company, asOf),
    recordsNamed(client, { filter, asOf }),
  ]);
  return { chart, asOf, askedDay, filter, records, sources, named, askedRecords };
}

async function trendView(client: Client, { filter, asOf, askedDay }: AskedList) {
  const [records, named, askedRecords] = await Promise.all([
    trendRecords(client, filter, asOf),
    getCompanies(client, filter.company, asOf),
    recordsNamed(client, { filter, asOf }),
  ]);
  const told = { asOf, askedDay, filter, sources: records.sources.size, named, askedRecords };
  return { chart: "trends" as const, ...told, records };
}

/** With the status of every milestone that the filter keeps, drawn or not. */
async function timelineView(client: Client, { filter, asOf, askedDay }: AskedTimeline) {
  const [records, tallies, named] = await Promise.all([
    timelineRecords(client, { filter, asOf }),
    tallyMilestones(client, milestoneFilter(filter), asOf),
    getCompanies(client, filter.company, asOf),
  ]);
  const sources = records.sources.size;
  return { chart: "timeline" as const, asOf, askedDay, filter, records, tallies, sources, named };
}
