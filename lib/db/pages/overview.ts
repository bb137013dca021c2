import type { Client } from "@/lib/db/client";
import { readDataset } from "@/lib/db/database";
import { listNewestChanges } from "@/lib/db/queries/changes";
import { countRecords } from "@/lib/db/queries/counts";
import { readFreshness } from "@/lib/db/queries/coverage";
import { listSaidDays } from "@/lib/db/queries/dates";
import { readDueAndPassed } from "@/lib/db/queries/due-and-passed";
import { listRankings } from "@/lib/db/queries/rankings";
import {
  countChartSources,
  tallyCompanies,
  tallyMilestones,
  tallyPartnerships,
} from "@/lib/db/queries/tallies";
import { buildCompanyWhere, buildSourceWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
import { countAll, toBarRecords } from "@/lib/schema/pages/bar-records";
import { BAR_CHARTS, type TallyOf } from "@/lib/schema/pages/charts";
import type { RecordTotals } from "@/lib/schema/pages/list-page";
import { getOtherScope, type Scope } from "@/lib/schema/parameters/choices";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import type { PageAddress } from "@/lib/schema/parameters/page-address";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { readRecordsOfChanges } from "./changes-page";
import { readChartRecords } from "./chart-view";
import { readNetworkRecords } from "./network-page";

/** How many milestones a box of the overview names. */
const MOST_IN_BOX = 5;

/** Reads the overview: what is known, what is next, what passed without a report, the counts. */
export async function readOverview({ params, problems }: PageAddress<DayParams>) {
  return readDataset(async (client) => {
    const { asOf } = params;
    const filter = { ...NO_FILTER, scope: params.scope };
    const [
      tallies,
      companyTallies,
      partnershipTallies,
      due,
      { moved, late, overdue },
      latest,
      holdings,
      network,
      said,
      freshness,
    ] = await Promise.all([
      tallyMilestones(client, filter, asOf),
      tallyCompanies(client, filter, asOf),
      tallyPartnerships(client, filter, asOf),
      readDueAndPassed(client, filter, asOf),
      listRankings(client, ["moved", "late", "overdue"], filter, asOf, MOST_IN_BOX),
      newest(client, filter, asOf),
      countHoldings(client, filter, asOf),
      readNetworkRecords(client, filter, asOf),
      listSaidDays(client, asOf),
      readFreshness(client, filter, asOf),
    ]);
    const charts = await readCharts(client, filter, asOf, {
      milestones: tallies,
      companies: companyTallies,
      partnerships: partnershipTallies,
    });
    return {
      params,
      problems,
      ...holdings,
      tallies,
      charts,
      due,
      moved,
      late,
      overdue,
      newest: latest,
      network,
      said,
      freshness,
    };
  });
}

/** How many organisations and sources a scope names, and how many records there are in it and in the other. */
async function countHoldings(client: Client, filter: Filter, asOf: Day) {
  const beyond = getOtherScope(filter.scope);
  const [organisations, sources, totals, others] = await Promise.all([
    client.company.count({ where: buildCompanyWhere(filter, asOf) }),
    client.source.count({ where: buildSourceWhere(filter, asOf) }),
    countRecords(client, filter, asOf),
    countRecords(client, { ...filter, scope: beyond }, asOf),
  ]);
  return {
    counts: { organisations, sources },
    totals: { [filter.scope]: totals, [beyond]: others } as { [S in Scope]: RecordTotals },
  };
}

/** What each chart is made from, and from how many sources that comes; what was counted already is not counted again. */
async function readCharts(
  client: Client,
  filter: Filter,
  asOf: Day,
  counted: { readonly [K in keyof TallyOf]?: readonly TallyOf[K][] },
) {
  return Promise.all(
    BAR_CHARTS.map(async ({ id, list, counts }) => {
      const known = counted[counts];
      const all = list === "partnerships" ? counted.partnerships : counted.milestones;
      const [records, sources] = await Promise.all([
        known ? toBarRecords(id, known, countAll(all ?? known)) : readChartRecords(client, id, filter, asOf),
        countChartSources(client, id, filter, asOf),
      ]);
      return { records, sources };
    }),
  );
}

/** The changes said last, with what they are about. */
async function newest(client: Client, filter: Filter, asOf: Day) {
  const changes = await listNewestChanges(client, filter, asOf, MOST_IN_BOX);
  const { milestones, partnerships } = await readRecordsOfChanges(client, changes, asOf);
  return { changes, subjects: { milestones, partnerships, companies: new Map() } };
}
