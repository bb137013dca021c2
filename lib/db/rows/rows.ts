import { TELL_NOBODY, type TellProgress } from "@/lib/domain/progress";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { buildCompanyBeliefRows, type CompanyBeliefRows } from "./company-belief-rows";
import type { CompanyRows } from "./company-rows";
import type { MilestoneRows } from "./milestone-rows";
import type { PartnershipRows } from "./partnership-rows";
import type { RemarkRows } from "./remark-rows";
import type { SourceRows } from "./source-rows";
import type { StatementRows } from "./statement-rows";
import { buildUnits, type Unit } from "./units";

/** The rows of every table but the loader's own, by the name of the Prisma model. */
export type Rows = CompanyRows &
  CompanyBeliefRows &
  PartnershipRows &
  MilestoneRows &
  SourceRows &
  StatementRows &
  RemarkRows;

/** Tables in an order in which every reference points back. */
export const TABLES = [
  "company",
  "companyWhole",
  "companyTechnology",
  "companyElectrolyte",
  "partnership",
  "partnershipKind",
  "partnershipTechnology",
  "partnershipElectrolyte",
  "partnershipParty",
  "partnershipInvolves",
  "partnershipBelief",
  "milestone",
  "milestoneTechnology",
  "milestoneElectrolyte",
  "milestoneCompany",
  "milestoneInvolves",
  "milestonePartnership",
  "milestoneBelief",
  "companyBelief",
  "source",
  "sourceMention",
  "sourceInvolves",
  "claim",
  "wellHistory",
  "metric",
  "metricSpeaker",
  "metricTechnology",
  "companyToken",
  "partnershipToken",
  "milestoneToken",
  "sourceToken",
  "claimToken",
  "metricToken",
  "redirect",
  "remark",
] as const satisfies readonly (keyof Rows)[];

/** Everything the database holds, from a checked dataset: pure, so that the same dataset gives the same rows. */
export function buildRows(dataset: SeedDataset): Rows {
  return buildAllRows(buildUnits(dataset).units);
}

/** The same from a content that is laid out in units already. */
export function buildAllRows(units: readonly Unit[], tell?: TellProgress): Rows {
  const rows = collectRows(units, tell);
  return { ...rows, ...buildCompanyBeliefRows(rows) };
}

/** The rows of some units, table by table; what companies are ordered by follows from those of several, and is left out. */
export function collectRows(units: readonly Unit[], tell: TellProgress = TELL_NOBODY): Rows {
  const rows = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Rows;
  for (const [index, unit] of units.entries()) {
    tell("Deriving what follows", index, units.length);
    for (const [table, own] of Object.entries(unit.buildRows()) as [keyof Rows, object[]][])
      for (const row of own) (rows[table] as object[]).push(row);
  }
  return rows;
}
