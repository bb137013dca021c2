import { z } from "zod";
import { COMPANY_KINDS } from "@/lib/domain/company-kinds";
import { idsOf } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import { PARTNERSHIP_KINDS, ROLES } from "@/lib/domain/partnership-kinds";
import { ELECTROLYTES, TECHNOLOGIES } from "@/lib/domain/technologies";
import { countryCode, slug, text, uniqueList } from "./fields";

const technologies = uniqueList(z.enum(idsOf(TECHNOLOGIES))).min(1);

/** One entry of `seeds/companies.yaml`. */
export const seedCompany = z.strictObject({
  id: slug,
  name: text,
  aliases: uniqueList(text).default([]),
  kind: z.enum(idsOf(COMPANY_KINDS)),
  country: countryCode.optional(),
  /** The company this one is a part of. */
  partOf: slug.optional(),
});

/** One entry of `seeds/partnerships.yaml`: no dates, they come with claims. */
export const seedPartnership = z
  .strictObject({
    id: slug,
    name: text,
    kinds: uniqueList(z.enum(idsOf(PARTNERSHIP_KINDS))).min(1),
    technologies,
    electrolytes: uniqueList(z.enum(idsOf(ELECTROLYTES))).default([]),
    parties: uniqueList(z.strictObject({ company: slug, role: z.enum(idsOf(ROLES)) })).min(1),
    /** The parties a source does not name, in words. */
    unnamedParties: text.optional(),
    /** The company a joint venture became. */
    formed: slug.optional(),
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
    kind: z.enum(idsOf(MILESTONE_KINDS)),
    companies: z.array(z.strictObject({ company: slug, part: z.enum(idsOf(PARTS)) })).min(1),
    partnerships: uniqueList(slug).default([]),
    technologies,
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
