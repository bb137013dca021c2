import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { buildCompanyBeliefRows, type CompanyBeliefRows } from "./company-belief-rows";
import { buildCompanyRows, type CompanyRows } from "./company-rows";
import { buildFacts, keepWellSourced } from "./facts";
import { findKnownDays } from "./known";
import { buildMilestoneRows, type MilestoneRows } from "./milestone-rows";
import { buildPartnershipRows, type PartnershipRows } from "./partnership-rows";
import { buildSourceRows, buildStatementRows, type SourceRows, type StatementRows } from "./source-rows";
import { buildTokenRows, type TokenRows } from "./token-rows";

/** The rows of every table but the dataset's own, by the name of the Prisma model. */
export type Rows = CompanyRows &
  CompanyBeliefRows &
  PartnershipRows &
  MilestoneRows &
  SourceRows &
  StatementRows &
  TokenRows &
  RemarkRows;

interface RemarkRows {
  redirect: Prisma.RedirectCreateManyInput[];
  remark: Prisma.RemarkCreateManyInput[];
}

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
  const facts = buildFacts(dataset);
  const known = findKnownDays(facts);
  const knownWell = findKnownDays(keepWellSourced(facts));
  const companies = buildCompanyRows(facts, known, knownWell);
  const partnerships = buildPartnershipRows(facts, known, knownWell);
  const milestones = buildMilestoneRows(facts, known, knownWell);
  return {
    ...companies,
    ...partnerships,
    ...milestones,
    ...buildCompanyBeliefRows({ ...companies, ...partnerships, ...milestones }),
    ...buildSourceRows(facts, known),
    ...buildStatementRows(facts),
    ...buildTokenRows(facts, known),
    ...buildRemarkRows(dataset),
  };
}

function buildRemarkRows({ redirects, corrections, audits, leftOut }: SeedDataset): RemarkRows {
  const remarks = (kind: string, contents: readonly Prisma.InputJsonObject[]) =>
    contents.map((content, position) => ({ kind, position, content }));
  return {
    redirect: redirects.map(({ kind, from, to }) => ({ kind, oldId: from, newId: to })),
    remark: [
      ...remarks("correction", corrections),
      ...remarks("audit", audits),
      ...remarks("left-out", leftOut),
    ],
  };
}
