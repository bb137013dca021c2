import { z } from "zod";
import { COMPANY_KINDS } from "@/lib/domain/company-kinds";
import { idsOf } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES, ROLES } from "@/lib/domain/partnership-kinds";
import { NATURES, QUALIFIERS, QUANTITIES } from "@/lib/domain/quantities";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/says";
import { SOLID_STATE } from "@/lib/domain/solid-state";
import { PUBLISHED_BASES, SOURCE_KINDS, TIERS } from "@/lib/domain/source-kinds";
import { ELECTROLYTES, TECHNOLOGIES } from "@/lib/domain/technologies";

/*
 * The shapes that pages and API share. Every date travels with its words and its bounds.
 */

/** A date: as stored, its inclusive bounds (an open side is null), and in words that say no more than was said. */
export const dateShape = z.strictObject({
  edtf: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  approximate: z.boolean(),
  text: z.string(),
});

const technologies = z.array(z.enum(idsOf(TECHNOLOGIES)));
const solidState = z.enum(idsOf(SOLID_STATE));

export const companyShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(idsOf(COMPANY_KINDS)),
  country: z.string().nullable(),
  partOf: z.string().nullable(),
});

export const partnershipShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  kinds: z.array(z.enum(idsOf(PARTNERSHIP_KINDS))),
  technologies,
  electrolytes: z.array(z.enum(idsOf(ELECTROLYTES))),
  solidState,
  parties: z.array(z.strictObject({ company: z.string(), role: z.enum(idsOf(ROLES)) })),
  unnamedParties: z.string().nullable(),
  formed: z.string().nullable(),
  announced: dateShape.nullable(),
  status: z.enum(idsOf(PARTNERSHIP_STATUSES)),
  milestones: z.array(z.string()),
  sources: z.array(z.string()),
  /** Whether all that was said about it rests on tertiary sources. */
  weaklySourced: z.boolean(),
});

/** Days against the baseline; an open side is null. */
export const slipShape = z.strictObject({
  minDays: z.int().nullable(),
  maxDays: z.int().nullable(),
});

export const milestoneShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(idsOf(MILESTONE_KINDS)),
  companies: z.array(z.strictObject({ company: z.string(), part: z.enum(idsOf(PARTS)) })),
  partnerships: z.array(z.string()),
  technologies,
  solidState,
  status: z.enum(idsOf(MILESTONE_STATUSES)),
  baseline: dateShape.nullable(),
  current: dateShape.nullable(),
  achieved: dateShape.nullable(),
  slip: slipShape.nullable(),
  claims: z.int(),
  lastSaidOn: dateShape.nullable(),
  /** Whether its date or outcome rests on tertiary sources alone: without them another would stand. */
  weaklySourced: z.boolean(),
});

export const claimShape = z.strictObject({
  id: z.string(),
  about: z.strictObject({ type: z.enum(["milestone", "partnership"]), id: z.string() }),
  says: z.enum([...idsOf(MILESTONE_SAYS), ...idsOf(PARTNERSHIP_SAYS)]),
  date: dateShape.nullable(),
  asSaid: z.string().nullable(),
  saidOn: dateShape,
  saidBy: z.array(z.string()),
  via: z.string().nullable(),
  summary: z.string(),
  note: z.string().nullable(),
  source: z.string(),
  paragraphs: z.array(z.int()),
  tier: z.enum(idsOf(TIERS)),
  /** Whether it rests on tertiary sources alone. */
  weaklySourced: z.boolean(),
  /** The first claim of the same voice, where its source carries a text that another page carries too. */
  sameTextAs: z.string().nullable(),
});

export const metricShape = z.strictObject({
  id: z.string(),
  subject: z.strictObject({
    type: z.enum(["company", "partnership", "milestone", "country"]),
    id: z.string(),
  }),
  quantity: z.enum(idsOf(QUANTITIES)),
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  alsoGivenAs: z.array(z.strictObject({ value: z.number(), unit: z.string() })),
  qualifier: z.enum(idsOf(QUALIFIERS)),
  nature: z.enum(idsOf(NATURES)),
  conditions: z.string().nullable(),
  technologies,
  date: dateShape.nullable(),
  saidOn: dateShape,
  saidBy: z.array(z.string()),
  summary: z.string(),
  note: z.string().nullable(),
  source: z.string(),
  paragraphs: z.array(z.int()),
  tier: z.enum(idsOf(TIERS)),
  /** Whether its source is a tertiary one. */
  weaklySourced: z.boolean(),
});

export const sourceShape = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  url: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  retrieved: z.string().nullable(),
  published: dateShape.nullable(),
  publishedBasis: z.enum(idsOf(PUBLISHED_BASES)),
  kind: z.enum(idsOf(SOURCE_KINDS)),
  tier: z.enum(idsOf(TIERS)),
  syndicatedFrom: z.string().nullable(),
  mentions: z.array(z.string()),
  language: z.string(),
  note: z.string().nullable(),
});

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
