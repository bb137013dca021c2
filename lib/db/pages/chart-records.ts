import type { Client } from "@/lib/db/client";
import { getCompanies } from "@/lib/db/queries/companies";
import { tallyCompanies, tallyMilestones, tallyPartnerships } from "@/lib/db/queries/tallies";
import type { Day } from "@/lib/domain/days";
import type { BarChartId } from "@/lib/schema/charts";
import { withOutcomes } from "@/lib/schema/outcome-filter";
import type { Filter } from "@/lib/schema/parameters/filter";

/** What a chart of bars is made from, counted by the database. */
export async function chartRecords(client: Client, chart: BarChartId, filter: Filter, asOf: Day) {
  switch (chart) {
    case "milestones-per-year":
      return { chart, tallies: await tallyMilestones(client, filter, asOf) };
    case "promises-by-first-deadline":
      return { chart, tallies: await tallyMilestones(client, withOutcomes(filter), asOf) };
    case "targets-by-company": {
      const [tallies, all] = await Promise.all([
        namedCompanyTallies(client, filter, asOf),
        tallyMilestones(client, filter, asOf),
      ]);
      return { chart, tallies, milestones: all.reduce((sum, { count }) => sum + count, 0) };
    }
    case "partnerships-by-technology":
      return { chart, tallies: await tallyPartnerships(client, filter, asOf) };
  }
}

async function namedCompanyTallies(client: Client, filter: Filter, asOf: Day) {
  const tallies = await tallyCompanies(client, filter, asOf);
  const companies = await getCompanies(
    client,
    tallies.map(({ company }) => company),
    asOf,
  );
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  return tallies.map((tally) => ({ ...tally, name: names.get(tally.company) ?? tally.company }));
}
