import type { Client } from "@/lib/db/client";
import { isPostgresql } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepAnswer } from "@/lib/db/kept";
import { tallyMilestones } from "@/lib/db/queries/tallies";
import { compileWhere } from "@/lib/db/sql/compile-where";
import { selectKept } from "@/lib/db/sql/kept";
import { getTableNames } from "@/lib/db/sql/tables";
import { whereValid } from "@/lib/db/where/conditions";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import { countYears, type DatedCount } from "./year-counts";

const { sql, raw } = Prisma;

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

/** The years that two days span, as text: "2024/2026", an open side empty. */
function formatSpan(from: string, to: string): Prisma.Sql {
  return raw(`COALESCE(SUBSTR(${from}, 1, 4), '') || '/' || COALESCE(SUBSTR(${to}, 1, 4), '')`);
}

/** The spans of a milestone in years, with commas between them: its day, its target, when it was achieved. */
const MILESTONE_SPANS = sql`
  CASE WHEN place."stands" IS NULL THEN '' ELSE ${formatSpan('place."stands"', 'place."stands"')} END || ',' ||
  CASE WHEN place."targetFrom" IS NULL THEN '' ELSE ${formatSpan('place."targetFrom"', 'place."targetTo"')} END || ',' ||
  CASE WHEN place."achievedFrom" IS NULL THEN '' ELSE ${formatSpan('place."achievedFrom"', 'place."achievedTo"')} END`;

/** Counts partnerships by the years that their dates span: the database makes of each one text, and counts the texts. */
async function tallySpans(client: Client, filter: FilterOfFound, asOf: Day): Promise<DatedCount[]> {
  const nameTable = getTableNames(client);
  const columns = ["announcedEarliest", "announcedLatest"];
  const gather = raw(isPostgresql(client) ? "STRING_AGG" : "GROUP_CONCAT");
  const of = isPostgresql(client) ? raw(", ','") : Prisma.empty;
  const valid = compileWhere(nameTable, "MilestoneBelief", "place", whereValid(asOf, filter.sourcing));
  const statement = sql`
    WITH kept AS MATERIALIZED (${selectKept(nameTable, "partnership", filter, asOf, columns)}),
    spanned AS (
      SELECT kept."id", ${formatSpan('kept."announcedEarliest"', 'kept."announcedLatest"')} AS announced,
        ${gather}(DISTINCT ${MILESTONE_SPANS}${of}) AS spans
      FROM kept
      LEFT JOIN ${nameTable("MilestonePartnership")} AS part ON part."partnershipId" = kept."id"
      LEFT JOIN ${nameTable("MilestoneBelief")} AS place ON place."milestoneId" = part."milestoneId" AND ${valid}
      GROUP BY kept."id", kept."announcedEarliest", kept."announcedLatest"
    )
    SELECT announced || ',' || COALESCE(spans, '') AS spans, COUNT(*) AS "count" FROM spanned GROUP BY 1`;
  const rows = await keepAnswer(client, ["spans", statement.sql, statement.values], () =>
    client.$queryRaw<{ spans: string; count: number | bigint }[]>(statement),
  );
  return rows.map(({ spans, count }) => ({ dates: readSpans(spans), count: Number(count) }));
}

/** A span stands for all days of its years: counts by year ask for no more. */
function readSpans(text: string): Bounds[] {
  return [...new Set(text.split(","))].flatMap((span) => {
    const [from, to] = span.split("/");
    if (!from && !to) return [];
    return [{ earliest: from ? `${from}-01-01` : null, latest: to ? `${to}-12-31` : null }];
  });
}
