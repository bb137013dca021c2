import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { newestChanges } from "@/lib/db/queries/changes";
import { countChartSources } from "@/lib/db/queries/chart-sources";
import { getCompanies } from "@/lib/db/queries/companies";
import { listRanking } from "@/lib/db/queries/courses";
import { dueAndPassed } from "@/lib/db/queries/due-and-passed";
import { listMilestones } from "@/lib/db/queries/milestones";
import { saidDays } from "@/lib/db/queries/said-days";
import { tallyCompanies, tallyMilestones, tallyPartnerships } from "@/lib/db/queries/tallies";
import { companyWhere, sourceWhere } from "@/lib/db/where/records";
import type { AskedDay, PageAddress } from "@/lib/schema/page-address";
import { NO_FILTER } from "@/lib/schema/parameters";
import { recordsOfChanges } from "./changes-page";
import { timelineRecords } from "./timeline-page";

/** How many milestones a box of the overview names. */
const MOST_IN_BOX = 5;
/** How many companies the timeline in brief has lanes for. */
const BUSIEST = 6;

/** Reads the overview: what is known, what is next, what passed without a report, the busiest companies, the counts. */
export async function readOverview({ asked, problems }: PageAddress<AskedDay>) {
  return readDataset(async (client) => {
    const { asOf } = asked;
    const [
      tallies,
      companyTallies,
      partnershipTallies,
      known,
      due,
      moved,
      late,
      overdue,
      latest,
      organisations,
      sources,
      said,
      chartSources,
    ] = await Promise.all([
      tallyMilestones(client, NO_FILTER, asOf),
      tallyCompanies(client, NO_FILTER, asOf),
      tallyPartnerships(client, NO_FILTER, asOf),
      milestones(client, asOf, ["achieved"], "-date"),
      dueAndPassed(client, NO_FILTER, asOf),
      listRanking(client, "moved", NO_FILTER, asOf, MOST_IN_BOX),
      listRanking(client, "late", NO_FILTER, asOf, MOST_IN_BOX),
      listRanking(client, "overdue", NO_FILTER, asOf, MOST_IN_BOX),
      newest(client, asOf),
      client.company.count({ where: companyWhere(NO_FILTER, asOf) }),
      client.source.count({ where: sourceWhere(NO_FILTER, asOf) }),
      saidDays(client, asOf),
      readChartSources(client, asOf),
    ]);
    const companies = await getCompanies(
      client,
      companyTallies.map(({ company }) => company),
      asOf,
    );
    const names = new Map(companies.map(({ id, name }) => [id, name]));
    const timeline = await timelineRecords(client, { filter: timelineFilter(busiest(companyTallies)), asOf });
    return {
      asked,
      problems,
      counts: { organisations, sources, partnerships: partnershipTallies.length },
      chartSources,
      tallies,
      companyTallies: companyTallies.map((tally) => ({
        ...tally,
        name: names.get(tally.company) ?? tally.company,
      })),
      partnershipTallies,
      known,
      due,
      moved,
      late,
      overdue,
      newest: latest,
      timeline,
      said,
    };
  });
}

/** From how many sources each chart counts. */
async function readChartSources(client: Client, asOf: string) {
  const [milestones, promises, partnerships] = await Promise.all([
    countChartSources(client, "milestones-per-year", NO_FILTER, asOf),
    countChartSources(client, "promises-by-first-deadline", NO_FILTER, asOf),
    countChartSources(client, "partnerships-by-technology", NO_FILTER, asOf),
  ]);
  return { milestones, promises, partnerships };
}

/** The changes said last, with what they are about. */
async function newest(client: Client, asOf: string) {
  const changes = await newestChanges(client, NO_FILTER, asOf, MOST_IN_BOX);
  const { milestones, partnerships } = await recordsOfChanges(client, changes, asOf);
  return { changes, subjects: { milestones, partnerships, companies: new Map() } };
}

async function milestones(client: Client, asOf: string, status: readonly string[], sort: string) {
  const query = { asOf, filter: { ...NO_FILTER, status }, sort, limit: MOST_IN_BOX, cursor: null };
  return (await listMilestones(client, query)).data;
}

/** The companies with most milestones; of equals those that come first by id. */
function busiest(tallies: readonly { company: string; count: number }[]): string[] {
  const totals = new Map<string, number>();
  for (const { company, count } of tallies) totals.set(company, (totals.get(company) ?? 0) + count);
  return [...totals]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, BUSIEST)
    .map(([company]) => company);
}

function timelineFilter(company: readonly string[]) {
  const { kind: _kind, status: _status, ...filter } = NO_FILTER;
  const all = { partnershipKind: [], milestoneKind: [], milestoneStatus: [] };
  return { ...filter, ...all, company, lanes: "company" as const };
}
