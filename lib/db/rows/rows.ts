import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { type CompanyRows, companyRows } from "./company-rows";
import { factsOf, wellSourced } from "./facts";
import { knownFrom } from "./known";
import { type MilestoneRows, milestoneRows } from "./milestone-rows";
import { type PartnershipRows, partnershipRows } from "./partnership-rows";
import { type SourceRows, sourceRows } from "./source-rows";
import { type StatementRows, statementRows } from "./statement-rows";

/** The rows of every table but the dataset's own, by the name of the Prisma model. */
export type Rows = CompanyRows & PartnershipRows & MilestoneRows & SourceRows & StatementRows;

/** Tables in an order in which every reference points back. */
export const TABLES = [
  "company",
  "companyWhole",
  "companyTechnology",
  "partnership",
  "partnershipKind",
  "partnershipTechnology",
  "partnershipParty",
  "partnershipInvolves",
  "partnershipBelief",
  "milestone",
  "milestoneTechnology",
  "milestoneCompany",
  "milestoneInvolves",
  "milestonePartnership",
  "milestoneBelief",
  "source",
  "sourceMention",
  "sourceInvolves",
  "claim",
  "wellHistory",
  "metric",
  "metricSpeaker",
  "metricTechnology",
] as const satisfies readonly (keyof Rows)[];

/** Everything the database holds, from a checked dataset: pure, so that the same dataset gives the same rows. */
export function rowsOf(dataset: SeedDataset): Rows {
  const facts = factsOf(dataset);
  const known = knownFrom(facts);
  const knownWell = knownFrom(wellSourced(facts));
  return {
    ...companyRows(facts, known, knownWell),
    ...partnershipRows(facts, known, knownWell),
    ...milestoneRows(facts, known, knownWell),
    ...sourceRows(facts, known),
    ...statementRows(facts),
  };
}
