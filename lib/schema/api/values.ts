import { z } from "zod";
import { COMPANY_KINDS } from "@/lib/domain/companies";
import { isDay } from "@/lib/domain/days";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES, ROLES } from "@/lib/domain/partnerships";
import { MOVES } from "@/lib/domain/promise";
import { LEVELS, NATURES, QUALIFIERS, QUANTITIES, TEST_CYCLES } from "@/lib/domain/quantities";
import { CHANGE_REVISIONS, REVISIONS } from "@/lib/domain/revisions";
import { PUBLISHED_BASES, READINGS, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import { ELECTROLYTES, SOLID_STATE, TECHNOLOGIES } from "@/lib/domain/technologies";
import { createListedSchema } from "./listed";

/** A calendar day, YYYY-MM-DD. */
export const dayShape = z.string().refine(isDay, "a day that exists, as YYYY-MM-DD").meta({ format: "date" });

/** A date: as stored, its inclusive bounds (an open side is null), and in words that say no more than was said. */
export const dateShape = z
  .strictObject({
    edtf: z.string().describe("The date as given, in EDTF (ISO 8601-2)."),
    earliest: dayShape.nullable().describe("The first day it allows; null where that side is open."),
    latest: dayShape.nullable().describe("The last day it allows; null where that side is open."),
    approximate: z.boolean().describe("Whether it was given as approximate; that moves neither bound."),
    text: z.string().describe("The date as text, never more exact than the source."),
  })
  .meta({
    id: "Date",
    description: "A date as given, with the first and the last day it allows.",
    examples: [
      {
        edtf: "2027/2028",
        earliest: "2027-01-01",
        latest: "2028-12-31",
        approximate: false,
        text: "2027–28",
      },
    ],
  });

/** A number of days that two uncertain dates lie apart; an open side is null. */
export const slipShape = z
  .strictObject({
    minDays: z
      .int()
      .nullable()
      .describe("The fewest days it may be, negative for earlier; null where that side is open."),
    maxDays: z.int().nullable().describe("The most days it may be; null where that side is open."),
  })
  .meta({ id: "Days", description: "The days between two uncertain dates, at least and at most." });

export const placeShape = z
  .strictObject({
    town: z.string().nullable().describe("The town, where one is known."),
    country: z.string().describe("The country, ISO 3166-1 alpha-2."),
  })
  .meta({ id: "Place", description: "Where something happens." });

/*
 * The closed lists as schemas, each described once for everything that is made from them.
 */

export const companyKind = createListedSchema(
  COMPANY_KINDS,
  "CompanyKind",
  "What the organisation is, by what it does.",
);
export const partnershipKind = createListedSchema(
  PARTNERSHIP_KINDS,
  "PartnershipKind",
  "What the parties agreed to do.",
);
export const partnershipStatus = createListedSchema(
  PARTNERSHIP_STATUSES,
  "PartnershipStatus",
  "Its status by its latest claim.",
);
export const role = createListedSchema(ROLES, "Role", "What the party is in the partnership.");
export const milestoneKind = createListedSchema(
  MILESTONE_KINDS,
  "MilestoneKind",
  "The stage of the milestone; stages are not mixed.",
);
export const milestoneStatus = createListedSchema(
  MILESTONE_STATUSES,
  "MilestoneStatus",
  "The status of the milestone on the day asked for.",
);
export const outcome = createListedSchema(
  OUTCOMES,
  "Outcome",
  "What became of the promise by the day asked for, measured by its first deadline.",
);
export const part = createListedSchema(PARTS, "Part", "The part of the company in the milestone.");
export const technology = createListedSchema(
  TECHNOLOGIES,
  "Technology",
  "What it is about, as far as a source says.",
);
export const electrolyte = createListedSchema(
  ELECTROLYTES,
  "Electrolyte",
  "What the solid electrolyte is made of, where a source says so.",
);
export const solidState = createListedSchema(
  SOLID_STATE,
  "SolidState",
  "Whether it is about solid-state batteries; follows from its technologies.",
);
export const says = createListedSchema(
  [...MILESTONE_SAYS, ...PARTNERSHIP_SAYS],
  "Says",
  "What the claim says about the milestone or the partnership.",
);
export const tier = createListedSchema(TIERS, "Tier", "How close the source is to the events.");
export const sourceKind = createListedSchema(SOURCE_KINDS, "SourceKind", "What the publication is.");
export const publishedBasis = createListedSchema(
  PUBLISHED_BASES,
  "PublishedBasis",
  "How the date of publication is known.",
);
export const reading = createListedSchema(READINGS, "Reading", "How much of the publication was read.");
export const quantity = createListedSchema(QUANTITIES, "Quantity", "What the metric measures.");
export const qualifier = createListedSchema(QUALIFIERS, "Qualifier", "How exact the number is.");
export const nature = createListedSchema(NATURES, "Nature", "Whether it was measured, reported or targeted.");
export const level = createListedSchema(LEVELS, "Level", "What the figure is a figure of.");
export const testCycle = createListedSchema(TEST_CYCLES, "TestCycle", "The test cycle of a range.");
export const changeRevision = createListedSchema(
  CHANGE_REVISIONS,
  "ChangeRevision",
  "What the claim did to what was believed.",
);
export const move = createListedSchema(MOVES, "Move", "Which way the claim moved the target.");
export const revision = createListedSchema(
  REVISIONS,
  "Revision",
  "What the claim did to what was believed of the milestone before it.",
);
