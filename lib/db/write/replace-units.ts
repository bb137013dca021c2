import type { Transaction } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { buildCompanyBeliefRows } from "@/lib/db/rows/company-belief-rows";
import type { Ranked, Ranks } from "@/lib/db/rows/ranks";
import { collectRows, type Rows } from "@/lib/db/rows/rows";
import { TABLES } from "@/lib/db/rows/tables";
import type { Unit, UnitKind } from "@/lib/db/rows/units";
import { insertRows, isAmong, nameTable } from "./insert-rows";
import { readInvolvements } from "./involvements";
import { updateRanks } from "./update-ranks";

/** What a load changes: units to be made anew or for the first time, and units that are no more. */
export interface UnitChanges {
  readonly changed: readonly Unit[];
  readonly removed: readonly Pick<Unit, "kind" | "id">[];
}

/** Tables whose rows others refer to: these are written over and not deleted, as long as their records are there. */
const RECORDS = [
  "company",
  "partnership",
  "milestone",
  "source",
  "claim",
  "metric",
] as const satisfies readonly Ranked[];

/** The other tables, each with the column that tells which record a row goes with; remarks are replaced as a whole. */
const PARTS: Readonly<
  Record<Exclude<keyof Rows, Ranked | "redirect" | "remark">, readonly [Ranked, string]>
> = {
  companyWhole: ["company", "partId"],
  companyTechnology: ["company", "companyId"],
  companyElectrolyte: ["company", "companyId"],
  companyBelief: ["company", "companyId"],
  companyToken: ["company", "companyId"],
  partnershipKind: ["partnership", "partnershipId"],
  partnershipTechnology: ["partnership", "partnershipId"],
  partnershipElectrolyte: ["partnership", "partnershipId"],
  partnershipParty: ["partnership", "partnershipId"],
  partnershipInvolves: ["partnership", "partnershipId"],
  partnershipBelief: ["partnership", "partnershipId"],
  partnershipToken: ["partnership", "partnershipId"],
  milestoneTechnology: ["milestone", "milestoneId"],
  milestoneElectrolyte: ["milestone", "milestoneId"],
  milestoneCompany: ["milestone", "milestoneId"],
  milestoneInvolves: ["milestone", "milestoneId"],
  milestonePartnership: ["milestone", "milestoneId"],
  milestoneBelief: ["milestone", "milestoneId"],
  milestoneToken: ["milestone", "milestoneId"],
  sourceMention: ["source", "sourceId"],
  sourceInvolves: ["source", "sourceId"],
  sourceToken: ["source", "sourceId"],
  wellHistory: ["claim", "claimId"],
  claimToken: ["claim", "claimId"],
  metricSpeaker: ["metric", "metricId"],
  metricTechnology: ["metric", "metricId"],
  metricToken: ["metric", "metricId"],
};

type Ids = Readonly<Record<Ranked, ReadonlySet<string>>>;

/**
 * Writes what became other in a content, and leaves the rest as it is.
 * @param ranks of all records: one record more moves others
 */
export async function replaceUnits(
  tx: Transaction,
  engine: DatabaseUrl["engine"],
  { changed, removed }: UnitChanges,
  ranks: Ranks,
): Promise<void> {
  const rows = collectRows(changed);
  const touched = [...changed, ...removed];
  const old = await listOldIds(tx, engine, touched);
  const before = await listInvolved(tx, engine, old);
  await deleteParts(tx, engine, mergeIds(old, rows));
  if (touched.some(({ kind }) => kind === "remarks"))
    for (const table of ["redirect", "remark"] as const)
      await tx.$executeRawUnsafe(`DELETE FROM ${nameTable(engine, table)}`);
  for (const table of TABLES) {
    const whereThere = (RECORDS as readonly string[]).includes(table) ? "replace" : "fail";
    await insertRows(tx, engine, table, rows[table], { whereThere });
  }
  await deleteGone(tx, engine, old, rows);
  await updateRanks(tx, engine, ranks);
  const involved = [...rows.milestoneInvolves, ...rows.partnershipInvolves].map(({ companyId }) => companyId);
  const companies = new Set([...old.company, ...rows.company.map(({ id }) => id), ...before, ...involved]);
  await replaceCompanyBeliefs(
    tx,
    engine,
    [...companies].filter((id) => ranks.company.has(id)),
  );
}

/** The records that the rows of these units were about until now. */
async function listOldIds(
  tx: Transaction,
  engine: DatabaseUrl["engine"],
  units: readonly Pick<Unit, "kind" | "id">[],
): Promise<Ids> {
  const of = (kind: UnitKind) => new Set(units.filter((unit) => unit.kind === kind).map(({ id }) => id));
  const kinds = { company: of("company"), partnership: of("partnership"), milestone: of("milestone") };
  const list = async (table: "claim" | "metric", columns: Readonly<Record<string, ReadonlySet<string>>>) => {
    const ids = new Set<string>();
    for (const [column, owners] of Object.entries(columns)) {
      const sql = `SELECT "id" FROM ${nameTable(engine, table)} WHERE ${isAmong(engine, column)}`;
      const found = await tx.$queryRawUnsafe<{ id: string }[]>(sql, JSON.stringify([...owners]));
      for (const { id } of found) ids.add(id);
    }
    return ids;
  };
  const { company, partnership: partnershipId, milestone: milestoneId } = kinds;
  return {
    ...kinds,
    source: of("source"),
    claim: await list("claim", { milestoneId, partnershipId }),
    metric: await list("metric", { milestoneId, partnershipId, companyId: company, country: of("country") }),
  };
}

/** The companies that some milestones and partnerships involve. */
async function listInvolved(tx: Transaction, engine: DatabaseUrl["engine"], ids: Ids): Promise<Set<string>> {
  const companies = new Set<string>();
  for (const kind of ["milestone", "partnership"] as const) {
    const sql = `SELECT DISTINCT "companyId" FROM ${nameTable(engine, `${kind}Involves`)} WHERE ${isAmong(engine, `${kind}Id`)}`;
    const found = await tx.$queryRawUnsafe<{ companyId: string }[]>(sql, JSON.stringify([...ids[kind]]));
    for (const { companyId } of found) companies.add(companyId);
  }
  return companies;
}

function mergeIds(old: Ids, rows: Rows): Ids {
  return Object.fromEntries(
    RECORDS.map((table) => [table, new Set([...old[table], ...rows[table].map(({ id }) => id)])]),
  ) as unknown as Ids;
}

async function deleteParts(tx: Transaction, engine: DatabaseUrl["engine"], ids: Ids): Promise<void> {
  for (const [table, [record, column]] of Object.entries(PARTS)) {
    if (ids[record].size === 0) continue;
    const sql = `DELETE FROM ${nameTable(engine, table)} WHERE ${isAmong(engine, column)}`;
    await tx.$executeRawUnsafe(sql, JSON.stringify([...ids[record]]));
  }
}

/** Deletes the records that none of the units has any more: those last that others refer to. */
async function deleteGone(
  tx: Transaction,
  engine: DatabaseUrl["engine"],
  old: Ids,
  rows: Rows,
): Promise<void> {
  for (const table of [...RECORDS].reverse()) {
    const present = new Set(rows[table].map(({ id }) => id));
    const gone = [...old[table]].filter((id) => !present.has(id));
    if (gone.length === 0) continue;
    const sql = `DELETE FROM ${nameTable(engine, table)} WHERE ${isAmong(engine, "id")}`;
    await tx.$executeRawUnsafe(sql, JSON.stringify(gone));
  }
}

async function replaceCompanyBeliefs(
  tx: Transaction,
  engine: DatabaseUrl["engine"],
  companies: readonly string[],
): Promise<void> {
  if (companies.length === 0) return;
  const all = buildCompanyBeliefRows(await readInvolvements(tx, companies)).companyBelief;
  const wanted = new Set(companies);
  const sql = `DELETE FROM ${nameTable(engine, "companyBelief")} WHERE ${isAmong(engine, "companyId")}`;
  await tx.$executeRawUnsafe(sql, JSON.stringify(companies));
  await insertRows(
    tx,
    engine,
    "companyBelief",
    all.filter(({ companyId }) => wanted.has(companyId)),
  );
}
