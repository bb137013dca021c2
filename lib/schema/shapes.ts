import { z } from "zod";
import { dateShape, dayShape, slipShape } from "./date-shape";
import {
  companyKind,
  electrolyte,
  milestoneKind,
  milestoneStatus,
  part,
  partnershipKind,
  partnershipStatus,
  publishedBasis,
  role,
  solidState,
  sourceKind,
  technology,
  tier,
} from "./list-shapes";
import type { claimShape, metricShape } from "./statement-shape";

/*
 * The shapes that pages and API share. Every date travels with its words and its bounds.
 */

const id = z
  .string()
  .describe("The record’s id, also in the address of its page; never used again for something else.");
const technologies = z.array(technology).describe("What it is about, as far as a source says.");

export const companyShape = z
  .strictObject({
    id,
    name: z.string().describe("The name it is shown under."),
    aliases: z.array(z.string()).describe("Every other spelling of the name."),
    kind: companyKind,
    country: z.string().nullable().describe("Where it is based, ISO 3166-1 alpha-2."),
    partOf: z.string().nullable().describe("Id of the company it is a part of."),
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
    unnamedParties: z.string().nullable().describe("Parties that no source names, in words."),
    formed: z.string().nullable().describe("Id of the company that it became."),
    announced: dateShape.nullable().describe("When it was announced, by its first claim that says so."),
    status: partnershipStatus,
    milestones: z.array(z.string()).describe("Ids of the milestones that name it."),
    sources: z
      .array(z.string())
      .describe("Ids of the sources that say something of it, the oldest words first."),
    weaklySourced: z.boolean().describe("Whether all that was said about it rests on tertiary sources."),
  })
  .meta({ id: "Partnership", description: "One arrangement between named parties, each with a role." });

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
    baseline: dateShape.nullable().describe("The first dated target."),
    current: dateShape.nullable().describe("The target that stands on the day asked for."),
    achieved: dateShape.nullable().describe("When it happened, as a source says."),
    slip: slipShape
      .nullable()
      .describe("Days from the first target to the present one, or to the day it was achieved."),
    claims: z.int().describe("How many claims there are about it."),
    lastSaidOn: dateShape.nullable().describe("When something was last said about it."),
    weaklySourced: z
      .boolean()
      .describe(
        "Whether its date or outcome rests on tertiary sources alone: without them another would stand.",
      ),
  })
  .meta({
    id: "Milestone",
    description: "One thing that is to happen or has happened; only claims give it a date.",
  });

export const sourceShape = z
  .strictObject({
    id,
    publisher: z.string().describe("Who published it."),
    title: z.string().nullable().describe("Its title."),
    authors: z.array(z.string()).describe("Who wrote it."),
    url: z.string().nullable().describe("Where it was published."),
    archiveUrl: z.string().nullable().describe("Where a copy of it is kept."),
    retrieved: dayShape.nullable().describe("The day it was read."),
    published: dateShape.nullable().describe("When it was published."),
    publishedBasis,
    kind: sourceKind,
    tier,
    syndicatedFrom: z.string().nullable().describe("Whose text it carries, where the text is not its own."),
    mentions: z.array(z.string()).describe("Ids of companies it merely mentions."),
    language: z.string().describe("The language of the text, ISO 639-1."),
    note: z.string().nullable().describe("What is to be known about it."),
  })
  .meta({ id: "Source", description: "A publication that claims and metrics stand in." });

export type DateShape = z.output<typeof dateShape>;
export type Company = z.output<typeof companyShape>;
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
  companies: Company;
  partnerships: Partnership;
  milestones: Milestone;
  claims: Claim;
  metrics: Metric;
  sources: Source;
}
