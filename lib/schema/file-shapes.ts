import { z } from "zod";
import type { ListName } from "./parameters/places";
import { type Listed, RECORD_SHAPES } from "./record-shapes";
import { companyShape, sourceShape } from "./shapes";

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
    claims: z.int().describe(`How many claims ${OF_SCOPE} stand in it.`),
    metrics: z.int().describe(`How many figures ${OF_SCOPE} stand in it.`),
  })
  .meta({ id: "SourceCounts", description: "How much a source gave." });

/** The numbers beside the records of a list, of those lists that have some. */
export const COUNT_SHAPES = { companies: companyCounts, sources: sourceCounts } as const;

interface Counted {
  companies: z.output<typeof companyCounts>;
  sources: z.output<typeof sourceCounts>;
}

/** The record a file of each list holds. */
export type Filed<L extends ListName> = L extends keyof Counted
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
