import { z } from "zod";
import { slug, text, uniqueList } from "./fields";

const count = z.int().nonnegative();

/** What `seeds/expectations.yaml` may set a lower limit to: falling below it is a problem. */
const leastCounts = {
  companies: count,
  partnerships: count,
  milestones: count,
  claims: count,
  metrics: count,
  sources: count,
};

/** What it may set an upper limit to: going beyond is worth a look and no problem. Percentages are of all claims. */
const mostCounts = {
  claimsOfOneMilestone: count,
  claimsOfOneSource: count,
  metricsOfOneSource: count,
  partiesOfOnePartnership: count,
  companiesOfOneMilestone: count,
  aliasesOfOneCompany: count,
  percentWeaklySourced: count,
  percentWithoutDate: count,
};

/** `seeds/expectations.yaml`: what the dataset is expected to hold, beside what every content has to fulfil. */
export const seedExpectations = z.strictObject({
  atLeast: z.strictObject(leastCounts).partial().default({}),
  atMost: z.strictObject(mostCounts).partial().default({}),
  /** Pairs of ids whose names are alike and mean different things, each with the reason. */
  alike: z.array(z.strictObject({ ids: uniqueList(slug).length(2), why: text })).default([]),
});

/** One entry of `seeds/left-out.yaml`: something that was read and is not in the dataset, and why. */
export const seedLeftOut = z.strictObject({ what: text, why: text });

export type SeedExpectations = z.output<typeof seedExpectations>;
