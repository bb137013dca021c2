import type { Client } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { compileWhere } from "@/lib/db/sql/compile-where";
import { gatherTexts } from "@/lib/db/sql/gathered";
import { selectKept } from "@/lib/db/sql/kept";
import { getTableNames } from "@/lib/db/sql/tables";
import { whereValid } from "@/lib/db/where/conditions";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import { formatSpan, MILESTONE_SPANS, readSpanCounts } from "./spans";
import { countYears, type DatedCount } from "./year-counts";

const { sql } = Prisma;

/**
 * How many of the partnerships that a filter keeps, whatever its years, each year would leave: by the day of their
 * announcement and by the dates of their milestones.
 */
export async function countPartnershipYears(
  client: Client,
  filter: FilterOfFound,
  asOf: Day,
): Promise<FacetCount[]> {
  const [dated, standing] = await Promise.all([
    tallySpans(client, { ...filter, year: null }, asOf),
    tallyMilestones(
      client,
      { ...filter, year: null, kind: [], status: [], technology: [], electrolyte: [], q: null },
      asOf,
    ),
  ]);
  // An open end reaches on: every year that milestones name is counted, also where no partnership names it.
  return countYears([...dated, ...standing.map(({ dates }) => ({ dates, count: 0 }))]);
}

/** Counts partnerships by the years that their dates span. */
async function tallySpans(client: Client, filter: FilterOfFound, asOf: Day): Promise<DatedCount[]> {
  const nameTable = getTableNames(client);
  const columns = ["announcedEarliest", "announcedLatest"];
  const valid = compileWhere(nameTable, "MilestoneBelief", "place", whereValid(asOf, filter.sourcing));
  return readSpanCounts(
    client,
    sql`
    WITH kept AS MATERIALIZED (${selectKept(nameTable, "partnership", filter, asOf, columns)}),
    spanned AS (
      SELECT kept."id", ${formatSpan('kept."announcedEarliest"', 'kept."announcedLatest"')} AS announced,
        ${gatherTexts(client, sql`DISTINCT ${MILESTONE_SPANS}`)} AS spans
      FROM kept
      LEFT JOIN ${nameTable("MilestonePartnership")} AS part ON part."partnershipId" = kept."id"
      LEFT JOIN ${nameTable("MilestoneBelief")} AS place ON place."milestoneId" = part."milestoneId" AND ${valid}
      GROUP BY kept."id", kept."announcedEarliest", kept."announcedLatest"
    )
    SELECT announced || ',' || COALESCE(spans, '') AS spans, COUNT(*) AS "count" FROM spanned GROUP BY 1`,
  );
}
