import type { Client } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepAnswer } from "@/lib/db/kept";
import { withFound } from "@/lib/db/queries/found";
import { compileWhere } from "@/lib/db/sql/compile-where";
import { gatherCounts, readCounts } from "@/lib/db/sql/gathered";
import { getLink, selectKept } from "@/lib/db/sql/kept";
import { getTableNames, nameColumn } from "@/lib/db/sql/tables";
import { buildPartnershipStateWhere, buildPartnershipWhere } from "@/lib/db/where/records";
import type { Day } from "@/lib/domain/days";
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
import { listDates } from "./standing-dates";

const { sql, join, raw } = Prisma;

/** What milestones are counted by; of each day its year. */
const COUNTED_BY = ["status", "outcome"] as const;
const COUNTED_BY_YEAR = [
  "stands",
  "countedOn",
  "firstDeadline",
  "targetFrom",
  "targetTo",
  "achievedFrom",
  "achievedTo",
] as const;

type TallyRow = {
  readonly [K in (typeof COUNTED_BY)[number] | (typeof COUNTED_BY_YEAR)[number]]: string | null;
} & {
  readonly count: number | bigint;
};

/** Counts the milestones that a filter keeps by where they stand; the database counts, no record is read. */
export async function tallyMilestones(
  client: Client,
  asked: Filter,
  asOf: Day,
): Promise<readonly MilestoneTally[]> {
  const filter = await withFound(client, "milestone", asked);
  const nameTable = getTableNames(client);
  const columns = [...COUNTED_BY, ...COUNTED_BY_YEAR];
  const places = columns.map((_, at) => raw(String(at + 1)));
  const statement = sql`
    WITH kept AS (${selectKept(nameTable, "milestone", filter, asOf, columns)})
    SELECT ${join([
      ...COUNTED_BY.map((each) => nameColumn("kept", each)),
      ...COUNTED_BY_YEAR.map((each) => sql`SUBSTR(${nameColumn("kept", each)}, 1, 4) AS ${raw(`"${each}"`)}`),
    ])}, COUNT(*) AS "count"
    FROM kept GROUP BY ${join(places)}`;
  return keepAnswer(client, ["milestone tallies", statement.sql, statement.values], async () => {
    const rows = await client.$queryRaw<TallyRow[]>(statement);
    return rows.map(toMilestoneTally).sort((a, b) => compareIds(JSON.stringify(a), JSON.stringify(b)));
  });
}

function toMilestoneTally({ count, ...row }: TallyRow): MilestoneTally {
  const first = (year: string | null) => (year === null ? null : `${year}-01-01`);
  const last = (year: string | null) => (year === null ? null : `${year}-12-31`);
  const stands = first(row.stands);
  return {
    status: milestoneStatus.parse(row.status),
    outcome: outcome.nullable().parse(row.outcome),
    stands,
    countedOn: first(row.countedOn),
    firstDeadline: first(row.firstDeadline),
    dates: listDates({
      stands,
      targetFrom: first(row.targetFrom),
      targetTo: last(row.targetTo),
      achievedFrom: first(row.achievedFrom),
      achievedTo: last(row.achievedTo),
    }),
    count: Number(count),
  };
}

/** Counts the milestones that a filter keeps by company and status. */
export async function tallyCompanies(client: Client, asked: Filter, asOf: Day): Promise<CompanyTally[]> {
  const filter = await withFound(client, "milestone", asked);
  const nameTable = getTableNames(client);
  const rows = await client.$queryRaw<{ company: string; name: string; counts: string }[]>(sql`
    WITH kept AS MATERIALIZED (${selectKept(nameTable, "milestone", filter, asOf, ["status"])}),
    counted AS (
      SELECT involved."companyId", kept."status", COUNT(*) AS "count"
      FROM kept CROSS JOIN ${nameTable("MilestoneInvolves")} AS involved
      WHERE involved."milestoneId" = kept."id"
      GROUP BY involved."companyId", kept."status"
    ),
    gathered AS MATERIALIZED (
      SELECT "companyId", ${gatherCounts(client, "status")} AS "counts" FROM counted GROUP BY "companyId"
    )
    SELECT company."id" AS company, company."name", gathered."counts"
    FROM gathered JOIN ${nameTable("Company")} AS company ON company."id" = gathered."companyId"`);
  return rows
    .flatMap(({ company, name, counts }) =>
      readCounts(counts).map(({ id, count }) => ({
        company,
        name,
        status: milestoneStatus.parse(id),
        count,
      })),
    )
    .sort((a, b) => compareIds(a.company, b.company) || compareIds(a.status, b.status));
}

/** Rows get an order of their own: that of a database differs by engine, and may tell of what was said later. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
  const filter = withOutcomes(await withFound(client, "milestone", asked));
  const nameTable = getTableNames(client);
  const rows = await client.$queryRaw<{ kind: string; outcome: string; count: number | bigint }[]>(sql`
    WITH kept AS MATERIALIZED (${selectKept(nameTable, "milestone", filter, asOf, ["outcome"])})
    SELECT milestone."kind", kept."outcome", COUNT(*) AS "count"
    FROM kept CROSS JOIN ${nameTable("Milestone")} AS milestone
    WHERE milestone."id" = kept."id"
    GROUP BY milestone."kind", kept."outcome"`);
  return rows
    .map(({ kind, outcome: became, count }) => ({
      kind: milestoneKind.parse(kind),
      outcome: outcome.parse(became),
      count: Number(count),
    }))
    .sort((a, b) => compareIds(a.kind, b.kind) || compareIds(a.outcome, b.outcome));
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
  const { list, ofPromises } = getBarChart(chart);
  const kind = list === "partnerships" ? "partnership" : "milestone";
  const filter = await withFound(client, kind, asked);
  const nameTable = getTableNames(client);
  const said = compileWhere(nameTable, "Claim", "said", {
    saidOnLatest: { lte: asOf },
    ...(filter.sourcing === "well" && { tier: { not: "tertiary" } }),
  });
  const statement = sql`
    WITH kept AS MATERIALIZED (${selectKept(nameTable, kind, ofPromises ? withOutcomes(filter) : filter, asOf)})
    SELECT COUNT(DISTINCT said."sourceId") AS "count"
    FROM kept CROSS JOIN ${nameTable("Claim")} AS said
    WHERE ${nameColumn("said", getLink(kind))} = kept."id" AND ${said}`;
  // Several charts of a page are of the same records.
  const [counted] = await keepAnswer(client, ["sources", statement.sql, statement.values], () =>
    client.$queryRaw<{ count: number | bigint }[]>(statement),
  );
  return Number(counted?.count ?? 0);
}
