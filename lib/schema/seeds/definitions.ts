import { z } from "zod";
import { COMPANY_KINDS } from "@/lib/domain/companies";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import { PARTNERSHIP_KINDS, ROLES } from "@/lib/domain/partnerships";
import { ACCEPTABLE_REMARKS } from "@/lib/domain/remarks";
import { ELECTROLYTES, TECHNOLOGIES } from "@/lib/domain/technologies";
import {
  countryCode,
  day,
  reference,
  slug,
  text,
  ticker,
  uniqueList,
  webAddress,
  wikidataId,
} from "./fields";

const technologies = uniqueList(z.enum(listIds(TECHNOLOGIES))).min(1);

const electrolytes = uniqueList(z.enum(listIds(ELECTROLYTES))).default([]);

/** One entry of `seeds/companies.yaml`. */
export const seedCompany = z.strictObject({
  id: slug,
  name: text,
  aliases: uniqueList(text).default([]),
  kind: z.enum(listIds(COMPANY_KINDS)),
  country: countryCode.optional(),
  /** The company this one is a part of. */
  partOf: reference.optional(),
  website: webAddress.optional(),
  wikidata: wikidataId.optional(),
  ticker: ticker.optional(),
});

/** One entry of `seeds/partnerships.yaml`: no dates, they come with claims. */
export const seedPartnership = z
  .strictObject({
    id: slug,
    name: text,
    kinds: uniqueList(z.enum(listIds(PARTNERSHIP_KINDS))).min(1),
    technologies,
    electrolytes,
    parties: uniqueList(z.strictObject({ company: reference, role: z.enum(listIds(ROLES)) })).min(1),
    /** The parties a source does not name, in words. */
    unnamedParties: text.optional(),
    /** The company a joint venture became. */
    formed: reference.optional(),
  })
  .superRefine((partnership, context) => {
    const mayBeAlone = partnership.kinds.some((kind) => kind === "funding" || kind === "programme");
    const companies = new Set(partnership.parties.map((party) => party.company));
    if (companies.size < 2 && !mayBeAlone) {
      context.addIssue({
        code: "custom",
        message: "only funding and programmes may name one party",
        path: ["parties"],
      });
    }
  });

/** One entry of `seeds/milestones.yaml`: no dates, they come with claims. */
export const seedMilestone = z
  .strictObject({
    id: slug,
    title: text,
    kind: z.enum(listIds(MILESTONE_KINDS)),
    companies: z.array(z.strictObject({ company: reference, part: z.enum(listIds(PARTS)) })).min(1),
    partnerships: uniqueList(reference).default([]),
    technologies,
    electrolytes,
    place: z.strictObject({ town: text.optional(), country: countryCode }).optional(),
    /** Where it was looked for what became of it, once its date had passed, and what was found: never a claim. */
    lookedFor: z.array(z.strictObject({ on: day, where: text, found: text.optional() })).optional(),
  })
  .superRefine((milestone, context) => {
    const seen = new Set<string>();
    for (const [index, { company }] of milestone.companies.entries()) {
      if (seen.has(company))
        context.addIssue({ code: "custom", message: `names ${company} twice`, path: ["companies", index] });
      seen.add(company);
    }
  });

export type SeedCompany = z.output<typeof seedCompany>;
export type SeedPartnership = z.output<typeof seedPartnership>;
export type SeedMilestone = z.output<typeof seedMilestone>;

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
  /** Target figures that have no date, about no milestone that has a dated target. */
  targetFiguresWithoutDate: count,
};

/** `seeds/expectations.yaml`: what the dataset is expected to hold, beside what every content has to fulfil. */
export const seedExpectations = z.strictObject({
  atLeast: z.strictObject(leastCounts).partial().default({}),
  atMost: z.strictObject(mostCounts).partial().default({}),
  /** Pairs of ids whose names are alike and mean different things, each with the reason. */
  alike: z.array(z.strictObject({ ids: uniqueList(slug).length(2), why: text })).default([]),
  /** Remarks of the check that were looked into: what each is about, its first id first, and why it may stand. */
  accepted: z
    .array(
      z.strictObject({
        remark: z.enum(listIds(ACCEPTABLE_REMARKS)),
        about: uniqueList(text).min(2),
        why: text,
      }),
    )
    .default([]),
});

/** One entry of `seeds/left-out.yaml`: something that was read and is not in the dataset, and why. */
export const seedLeftOut = z.strictObject({ what: text, why: text });

/** One entry of `seeds/redirects.yaml`: an id that is no longer in use, and the record that its addresses lead to. */
export const seedRedirect = z.strictObject({
  kind: z.enum(["milestone", "company", "partnership", "source"]),
  from: slug,
  to: slug,
  on: day,
  why: text,
});

/** One entry of `seeds/corrections.yaml`: a mistake of ours, and what was made of it. */
export const seedCorrection = z.strictObject({
  on: day,
  /** Records, and claims or metrics by their whole ids. */
  about: uniqueList(
    z.string().regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, "the id of a record, a claim or a metric"),
  ).min(1),
  was: text,
  is: text,
  /** The source that shows it. */
  source: slug.optional(),
});

/** One entry of `seeds/audits.yaml`: so many claims were drawn and held against their pages, so many were right. */
export const seedAudit = z
  .strictObject({ on: day, drawn: count.positive(), right: count, how: text })
  .refine(({ drawn, right }) => right <= drawn, {
    message: "more are right than were drawn",
    path: ["right"],
  });

export type SeedExpectations = z.output<typeof seedExpectations>;
export type SeedLeftOut = z.output<typeof seedLeftOut>;
export type SeedRedirect = z.output<typeof seedRedirect>;
export type SeedCorrection = z.output<typeof seedCorrection>;
export type SeedAudit = z.output<typeof seedAudit>;
