import { z } from "zod";
import type { claimShape, metricShape, sourceShape } from "./statements";
import {
  companyKind,
  dateShape,
  dayShape,
  electrolyte,
  milestoneKind,
  milestoneStatus,
  outcome,
  part,
  partnershipKind,
  partnershipStatus,
  placeShape,
  role,
  slipShape,
  solidState,
  technology,
} from "./values";

/*
 * The shapes that pages and API share. Every date travels with its words and its bounds.
 */

const id = z
  .string()
  .describe("The record’s id, also in the address of its page; never used again for something else.");
const technologies = z.array(technology).describe("What it is about, as far as a source says.");

const count = z.int().nonnegative();

const recordShape = z
  .strictObject({
    dated: count.describe("How many promises have a first deadline; the sum of the eight parts."),
    ahead: count.describe("Those that lie ahead and have not moved later."),
    onTime: count.describe("Those achieved, surely by the first deadline."),
    late: count.describe("Those achieved, surely after it."),
    unclear: count.describe("Those achieved, where the sources leave open whether by the first deadline."),
    putOff: count.describe("Those without a target any more, or whose deadline passed or moved later."),
    withdrawn: count.describe("Those withdrawn."),
    missed: count.describe("Those that a source says were not met."),
    noReport: count.describe("Those whose date has passed without a report: neither met nor missed."),
    slipped: count.describe("How many of them slipped at least once."),
    largestShiftDays: z
      .int()
      .nullable()
      .describe("The most days that one of their deadlines moved later; null where none did."),
    longestOverdueDays: z
      .int()
      .nullable()
      .describe(
        "The most days that one of their deadlines has passed without a report; null where none has.",
      ),
  })
  .meta({
    id: "Record",
    description:
      "What became of the dated promises that a company, or a part of it, is responsible for, by their first deadline.",
  });

export const companyShape = z
  .strictObject({
    id,
    name: z.string().describe("The name it is shown under."),
    aliases: z.array(z.string()).describe("Every other spelling of the name."),
    kind: companyKind,
    country: z.string().nullable().describe("Where it is based, ISO 3166-1 alpha-2."),
    partOf: z.string().nullable().describe("Id of the company it is a part of."),
    website: z.string().nullable().describe("The address of its own site."),
    wikidata: z.string().nullable().describe("Its item in Wikidata."),
    ticker: z.string().nullable().describe("Where its shares are traded, and under which symbol."),
    record: recordShape,
  })
  .meta({ id: "Company", description: "Whoever signs, promises, funds, researches or supplies." });

export const partnershipShape = z
  .strictObject({
    id,
    name: z.string().describe("The name it is shown under."),
    kinds: z.array(partnershipKind).describe("What the parties agreed to do; it can be of several kinds."),
    technologies,
    electrolytes: z
      .array(electrolyte)
      .describe("What the solid electrolyte is made of, where a source says so."),
    solidState,
    parties: z
      .array(z.strictObject({ company: z.string().describe("Id of the company."), role }))
      .describe("The companies that are party to it, each with its role."),
    unnamedParties: z.string().nullable().describe("Parties that no source names, described."),
    formed: z.string().nullable().describe("Id of the company that it became."),
    announced: dateShape.nullable().describe("When it was announced, by its first claim that says so."),
    status: partnershipStatus,
    milestones: z.array(z.string()).describe("Ids of the milestones that name it."),
    sources: z
      .array(z.string())
      .describe("Ids of the sources with claims about it, the oldest claims first."),
    weaklySourced: z.boolean().describe("Whether all claims about it rest on tertiary sources."),
  })
  .meta({ id: "Partnership", description: "One arrangement between named parties, each with a role." });

const deadlineShape = z
  .strictObject({
    first: dayShape.nullable().describe("The last day that the first target with such a day allowed."),
    current: dayShape.nullable().describe("The last day that the present target allows."),
    shiftDays: z
      .int()
      .nullable()
      .describe(
        "Days from the first deadline to the present one, later positive; 0 where the target never moved, null where there is no target.",
      ),
    atLeast: z
      .boolean()
      .describe("Whether the shift is a least one, since the present target has no last day."),
    lateDays: z
      .int()
      .nullable()
      .describe(
        "Days from the first deadline to the last day of the achievement, where that is surely after it.",
      ),
    overdueDays: z
      .int()
      .nullable()
      .describe("Days since the present deadline passed, where no source says what happened."),
  })
  .meta({ id: "Deadline", description: "The last days a promise allows, and how far they moved." });

export const milestoneShape = z
  .strictObject({
    id,
    title: z.string().describe("What is to happen or has happened."),
    kind: milestoneKind,
    companies: z
      .array(z.strictObject({ company: z.string().describe("Id of the company."), part }))
      .describe("The companies whose milestone it is, or whom it concerns."),
    partnerships: z.array(z.string()).describe("Ids of the partnerships it belongs to."),
    technologies,
    solidState,
    status: milestoneStatus,
    outcome: outcome
      .nullable()
      .describe("What became of the promise, by its first deadline; null where no target ever had one."),
    baseline: dateShape.nullable().describe("The first dated target."),
    current: dateShape.nullable().describe("The target on the day asked for."),
    achieved: dateShape.nullable().describe("When it happened, as a source says."),
    deadline: deadlineShape,
    slips: z.int().describe("How often the target moved later."),
    pullIns: z.int().describe("How often it moved earlier."),
    undatedDelays: z.int().describe("How often it was put off without a new date."),
    stands: dayShape
      .nullable()
      .describe(
        "The one day it counts at: achieved or withdrawn on that day, else its deadline, else the first day of a target without one; null where it has no date.",
      ),
    slip: slipShape
      .nullable()
      .describe("Days from the first target to the present one, or to the day it was achieved."),
    electrolytes: z
      .array(electrolyte)
      .describe(
        "What the solid electrolyte is made of: its own where a source says so, else its partnerships’.",
      ),
    electrolytesFrom: z
      .enum(["milestone", "partnerships"])
      .nullable()
      .describe("Whose electrolytes these are; null where there are none."),
    place: placeShape.nullable().describe("Where it is to happen; null where that is not known."),
    lookedFor: z
      .array(
        z.strictObject({
          on: dayShape.describe("The day of the search."),
          where: z.string().describe("Where the search was made."),
          found: z.string().nullable().describe("What was found; null where nothing was."),
        }),
      )
      .describe("Searches for a report once its date had passed; the oldest first."),
    claims: z.int().describe("How many claims there are about it."),
    lastSaidOn: dateShape.nullable().describe("When the last claim about it was made."),
    weaklySourced: z
      .boolean()
      .describe(
        "Whether its date or outcome rests on tertiary sources alone: without them it would be another.",
      ),
  })
  .meta({
    id: "Milestone",
    description: "One thing that is to happen or has happened; only claims give it a date.",
  });

export type DateShape = z.output<typeof dateShape>;
/** A company with what became of its promises. */
export type RecordedCompany = z.output<typeof companyShape>;
/** A company as others name it. */
export type Company = Omit<RecordedCompany, "record">;
export type Partnership = z.output<typeof partnershipShape>;
export type SlipShape = z.output<typeof slipShape>;
export type Milestone = z.output<typeof milestoneShape>;
export type Claim = z.output<typeof claimShape>;
export type Metric = z.output<typeof metricShape>;
export type Source = z.output<typeof sourceShape>;

/** The six collections, by their name in addresses. */
export const COLLECTIONS = [
  "companies",
  "partnerships",
  "milestones",
  "claims",
  "metrics",
  "sources",
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** The record each collection holds. */
export interface RecordOf {
  companies: RecordedCompany;
  partnerships: Partnership;
  milestones: Milestone;
  claims: Claim;
  metrics: Metric;
  sources: Source;
}
