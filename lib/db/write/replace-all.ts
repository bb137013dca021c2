import type { Client, Transaction } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { buildCompanyBeliefRows, type InvolvementRows } from "@/lib/db/rows/company-belief-rows";
import { collectRows, type Rows } from "@/lib/db/rows/rows";
import { TABLES } from "@/lib/db/rows/tables";
import type { Unit, UnitKind } from "@/lib/db/rows/units";
import { listIndexes } from "@/lib/db/tables";
import { TELL_NOBODY, type TellProgress } from "@/lib/domain/progress";
import { insertRows } from "./insert-rows";

/** So many units are made at a time: all rows of a large content would not fit into memory. */
const UNITS_AT_A_TIME = 1_000;

/** Kinds of units in an order in which the rows of one refer to those before it. */
const KINDS: readonly UnitKind[] = ["source", "company", "partnership", "milestone", "country", "remarks"];
/** Tables whose rows refer to records that may come after them, and so are written last. */
const LAST = ["companyWhole", "sourceMention", "sourceInvolves"] as const satisfies readonly (keyof Rows)[];

/** As much of a model's delegate as replacing its rows takes. */
interface Replaceable {
  deleteMany(): Promise<unknown>;
}

/**
 * Writes all of a content in place of whatever the tables hold.
 * @param sql the SQL that makes the tables
 * @param tell is told how many units were made and written
 */
export async function replaceAll(
  tx: Transaction,
  engine: DatabaseUrl["engine"],
  units: readonly Unit[],
  sql: string,
  tell: TellProgress = TELL_NOBODY,
): Promise<void> {
  // A reader of PostgreSQL would wait for the index; one of SQLite reads the old content.
  const indexes = engine === "sqlite" ? listIndexes(sql) : [];
  const delegate = (table: keyof Rows & keyof Client) => tx[table] as unknown as Replaceable;
  for (const table of [...TABLES].reverse()) await delegate(table).deleteMany();
  for (const { name } of indexes) await tx.$executeRawUnsafe(`DROP INDEX IF EXISTS "${name}"`);
  const last: { readonly [T in (typeof LAST)[number]]: object[] } = {
    companyWhole: [],
    sourceMention: [],
    sourceInvolves: [],
  };
  const involved = createInvolvements();
  const ordered = units.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  for (let start = 0; start < ordered.length; start += UNITS_AT_A_TIME) {
    tell("Deriving and writing records", start, ordered.length);
    const rows = collectRows(ordered.slice(start, start + UNITS_AT_A_TIME));
    addInvolvements(involved, rows);
    for (const table of TABLES)
      if (!isLast(table)) await insertRows(tx, engine, table, rows[table]);
      else for (const row of rows[table]) last[table].push(row);
  }
  for (const table of LAST) await insertRows(tx, engine, table, last[table]);
  await insertRows(tx, engine, "companyBelief", buildCompanyBeliefRows(involved).companyBelief);
  // Made at once an index takes a third of what it takes row by row.
  for (const [done, index] of indexes.entries()) {
    tell("Making indexes", done, indexes.length);
    await tx.$executeRawUnsafe(index.sql);
  }
}

function isLast(table: keyof Rows): table is (typeof LAST)[number] {
  return (LAST as readonly string[]).includes(table);
}

function createInvolvements(): InvolvementRows {
  return {
    company: [],
    companyWhole: [],
    partnership: [],
    partnershipInvolves: [],
    milestone: [],
    milestoneInvolves: [],
    milestoneBelief: [],
  };
}

/** Adds as much of some rows as what companies are ordered by is made from: the rows themselves are given up. */
function addInvolvements(to: InvolvementRows, rows: Rows): void {
  for (const { id, rank } of rows.company) to.company.push({ id, rank });
  for (const row of rows.companyWhole) to.companyWhole.push(row);
  for (const table of ["milestone", "partnership"] as const)
    for (const { id, solidState, knownFrom, wellFrom } of rows[table])
      to[table].push({ id, solidState, knownFrom, wellFrom: wellFrom ?? null });
  for (const { partnershipId, companyId } of rows.partnershipInvolves)
    to.partnershipInvolves.push({ partnershipId, companyId });
  for (const { milestoneId, companyId, responsible } of rows.milestoneInvolves)
    to.milestoneInvolves.push({ milestoneId, companyId, responsible });
  for (const row of rows.milestoneBelief) {
    const { milestoneId, reading, validFrom, validTo, outcome, shiftDays, currentLatest } = row;
    to.milestoneBelief.push({
      milestoneId,
      reading,
      validFrom,
      validTo,
      outcome: outcome ?? null,
      shiftDays: shiftDays ?? null,
      currentLatest: currentLatest ?? null,
    });
  }
}
