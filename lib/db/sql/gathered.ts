import { type Client, isPostgresql } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { nameColumn } from "./tables";

/*
 * What is counted of a group as one text: "toyota 12,idemitsu 3". Thousands of rows of one count each take longer to hand over
 * than to count.
 */

const { sql } = Prisma;

/** All texts of a group as one, with commas between them; DISTINCT before a text takes each once. */
export function gatherTexts(client: Client, text: Prisma.Sql): Prisma.Sql {
  return isPostgresql(client) ? sql`STRING_AGG(${text}, ',')` : sql`GROUP_CONCAT(${text})`;
}

/**
 * The counts of a group whose rows have a `count`.
 * @param of the column whose values are counted, which have no space and no comma in them, as no id has
 */
export function gatherCounts(client: Client, of: string): Prisma.Sql {
  return gatherTexts(client, sql`${nameColumn("counted", of)} || ' ' || counted."count"`);
}

/** Counts that were gathered; none where there was no group. */
export function readCounts(text: string | undefined): { readonly id: string; readonly count: number }[] {
  if (text === undefined) return [];
  return text.split(",").map((each) => {
    const [id = "", count] = each.split(" ");
    return { id, count: Number(count) };
  });
}
