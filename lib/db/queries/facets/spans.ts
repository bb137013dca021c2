import type { Client } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { keepAnswer } from "@/lib/db/kept";
import type { Bounds } from "@/lib/domain/edtf-date";
import type { DatedCount } from "./year-counts";

const { sql, raw } = Prisma;

/*
 * The years that the dates of a record span, as one text: "2024/2026,2027/" with an open side empty. The database gathers
 * such texts and counts records by them, so that counts by year read no records.
 */

/** The years that two columns of days span. */
export function formatSpan(from: string, to: string): Prisma.Sql {
  return raw(`COALESCE(SUBSTR(${from}, 1, 4), '') || '/' || COALESCE(SUBSTR(${to}, 1, 4), '')`);
}

/** The spans of a milestone by a belief named `place`: its day, its target, when it was achieved. */
export const MILESTONE_SPANS = sql`
  CASE WHEN place."stands" IS NULL THEN '' ELSE ${formatSpan('place."stands"', 'place."stands"')} END || ',' ||
  CASE WHEN place."targetFrom" IS NULL THEN '' ELSE ${formatSpan('place."targetFrom"', 'place."targetTo"')} END || ',' ||
  CASE WHEN place."achievedFrom" IS NULL THEN '' ELSE ${formatSpan('place."achievedFrom"', 'place."achievedTo"')} END`;

/** Reads records counted by what their dates span: rows of `spans` and `count`. */
export async function readSpanCounts(client: Client, statement: Prisma.Sql): Promise<DatedCount[]> {
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
