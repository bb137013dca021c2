import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { buildCompanyBeliefRows, type CompanyBeliefRows } from "./company-belief-rows";
import type { CompanyRows } from "./company-rows";
import type { MilestoneRows } from "./milestone-rows";
import type { PartnershipRows } from "./partnership-rows";
import type { RemarkRows } from "./remark-rows";
import type { SourceRows } from "./source-rows";
import type { StatementRows } from "./statement-rows";
import { TABLES } from "./tables";
import { buildUnits, type Unit } from "./units";

/** The rows of every table but the loader's own, by the name of the Prisma model. */
export type Rows = CompanyRows &
  CompanyBeliefRows &
  PartnershipRows &
  MilestoneRows &
  SourceRows &
  StatementRows &
  RemarkRows;

/** Everything the database holds, from a checked dataset: pure, so that the same dataset gives the same rows. */
export function buildRows(dataset: SeedDataset): Rows {
  const rows = collectRows(buildUnits(dataset).units);
  return { ...rows, ...buildCompanyBeliefRows(rows) };
}

/** The rows of some units, table by table; what companies are ordered by follows from those of several, and is left out. */
export function collectRows(units: readonly Unit[]): Rows {
  const rows = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Rows;
  for (const unit of units)
    for (const [table, own] of Object.entries(unit.buildRows()) as [keyof Rows, object[]][])
      for (const row of own) (rows[table] as object[]).push(row);
  return rows;
}
