import type { Client } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { compileWhere } from "@/lib/db/sql/compile-where";
import { gatherTexts } from "@/lib/db/sql/gathered";
import { selectKept } from "@/lib/db/sql/kept";
import { getTableNames } from "@/lib/db/sql/tables";
import { whereValid } from "@/lib/db/where/conditions";
import { buildCompanyWhere } from "@/lib/db/where/records";
import type { FilterOfFound } from "@/lib/db/where/search";
import type { Day } from "@/lib/domain/days";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { formatSpan, MILESTONE_SPANS, readSpanCounts } from "./spans";
import type { DatedCount } from "./year-counts";

const { sql } = Prisma;

/**
 * Counts the companies that a filter keeps, whatever its years, by the years that the milestones and partnerships of its
 * scope span which involve them: `companyInYears` of lib/db/where/records.ts for all years at once.
 */
export async function tallyCompanySpans(
  client: Client,
  filter: FilterOfFound,
  asOf: Day,
): Promise<DatedCount[]> {
  const nameTable = getTableNames(client);
  const { scope, sourcing }: Pick<Filter, "scope" | "sourcing"> = filter;
  const ofScope = { ...NO_FILTER, scope, sourcing };
  const companies = compileWhere(
    nameTable,
    "Company",
    "company",
    buildCompanyWhere({ ...filter, year: null }, asOf),
  );
  const valid = compileWhere(nameTable, "MilestoneBelief", "place", whereValid(asOf, sourcing));
  return readSpanCounts(
    client,
    sql`
    WITH kept AS MATERIALIZED (SELECT company."id" FROM ${nameTable("Company")} AS company WHERE ${companies}),
    milestones AS MATERIALIZED (${selectKept(nameTable, "milestone", ofScope, asOf)}),
    partnerships AS MATERIALIZED (
      ${selectKept(nameTable, "partnership", ofScope, asOf, ["announcedEarliest", "announcedLatest"])}
    ),
    places AS MATERIALIZED (
      SELECT place."milestoneId" AS id, ${MILESTONE_SPANS} AS spans
      FROM ${nameTable("MilestoneBelief")} AS place WHERE ${valid}
    ),
    spanned AS (
      SELECT involved."companyId" AS company, places.spans
      FROM ${nameTable("MilestoneInvolves")} AS involved
      JOIN milestones ON milestones."id" = involved."milestoneId"
      JOIN places ON places.id = involved."milestoneId"
      UNION
      SELECT involved."companyId",
        ${formatSpan('partnerships."announcedEarliest"', 'partnerships."announcedLatest"')}
      FROM ${nameTable("PartnershipInvolves")} AS involved
      JOIN partnerships ON partnerships."id" = involved."partnershipId"
      UNION
      SELECT involved."companyId", places.spans
      FROM ${nameTable("PartnershipInvolves")} AS involved
      JOIN partnerships ON partnerships."id" = involved."partnershipId"
      JOIN ${nameTable("MilestonePartnership")} AS part ON part."partnershipId" = involved."partnershipId"
      JOIN places ON places.id = part."milestoneId"
    ),
    gathered AS (
      SELECT ${gatherTexts(client, sql`DISTINCT spanned.spans`)} AS spans
      FROM spanned JOIN kept ON kept."id" = spanned.company GROUP BY spanned.company
    )
    SELECT spans, COUNT(*) AS "count" FROM gathered GROUP BY spans`,
  );
}
