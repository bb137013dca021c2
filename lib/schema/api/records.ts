import { z } from "zod";
import type { ListName } from "@/lib/schema/parameters/choices";
import { type Change, changeShape } from "./change";
import { type Collection, companyShape, milestoneShape, partnershipShape, type RecordOf } from "./shapes";
import { claimShape, metricShape, sourceShape } from "./statements";

/** The record each list holds. */
export type Listed<L extends ListName> = L extends Collection ? RecordOf[L] : Change;

/** The shape of the records of each list. */
export const RECORD_SHAPES = {
  companies: companyShape,
  partnerships: partnershipShape,
  milestones: milestoneShape,
  claims: claimShape,
  metrics: metricShape,
  sources: sourceShape,
  changes: changeShape,
} as const satisfies Record<ListName, z.ZodObject>;

/** Every list, in the order in which they are told. */
export const LIST_NAMES = Object.keys(RECORD_SHAPES) as readonly ListName[];

/** What each list is called in names that are made of it. */
export const RECORD_NAMES: Record<ListName, string> = {
  companies: "Companies",
  partnerships: "Partnerships",
  milestones: "Milestones",
  claims: "Claims",
  metrics: "Metrics",
  sources: "Sources",
  changes: "Changes",
};

/*
 * Records as the files of a list hold them: with the numbers that the list's page shows beside them.
 */

const OF_SCOPE = "of the scope and the sourcing asked for";

const companyCounts = z
  .strictObject({
    partnerships: z.int().describe(`How many partnerships ${OF_SCOPE} involve it or a part of it.`),
    milestones: z.int().describe(`How many milestones ${OF_SCOPE} involve it or a part of it.`),
  })
  .meta({ id: "CompanyCounts", description: "How much of the record involves a company." });

const sourceCounts = z
  .strictObject({
    claims: z.int().describe(`How many claims ${OF_SCOPE} it makes.`),
    metrics: z.int().describe(`How many figures ${OF_SCOPE} it makes.`),
  })
  .meta({ id: "SourceCounts", description: "How much a source gave." });

/** The numbers beside the records of a list, of those lists that have some. */
export const COUNT_SHAPES = { companies: companyCounts, sources: sourceCounts } as const;

interface Counted {
  companies: z.output<typeof companyCounts>;
  sources: z.output<typeof sourceCounts>;
}

/** The record a file of each list holds. */
export type ExportRecord<L extends ListName> = L extends keyof Counted
  ? Listed<L> & { readonly counts: Counted[L] }
  : Listed<L>;

/** The shape of the records in a file of each list. */
export const FILE_SHAPES = {
  ...RECORD_SHAPES,
  companies: companyShape
    .extend({ counts: companyCounts })
    .meta({ id: "CountedCompany", description: "A company, and how much of the record involves it." }),
  sources: sourceShape
    .extend({ counts: sourceCounts })
    .meta({ id: "CountedSource", description: "A source, and how much it gave." }),
} as const satisfies Record<ListName, z.ZodObject>;
