import { z } from "zod";
import {
  dateShape,
  dayShape,
  level,
  nature,
  publishedBasis,
  qualifier,
  quantity,
  reading,
  says,
  sourceKind,
  technology,
  testCycle,
  tier,
} from "./values";

/* A source, and what it says: claims and metrics. */

const id = z.string().describe("The source’s id and a key of its own; never used again for something else.");
const date = dateShape.nullable();
const saidOn = dateShape.describe(
  "When the claim was made: the source’s own date, unless the source gives another.",
);
const saidBy = z
  .array(z.string())
  .describe("Ids of the companies that made the claim; empty where it is the publication’s own.");
const summary = z.string().describe("A summary in our own words.");
const note = z.string().nullable().describe("What is doubted, or how a date was worked out.");
const source = z.string().describe("Id of its source.");
const paragraphs = z
  .array(z.int())
  .describe(
    "The paragraphs it rests on, the non-empty lines of the text counted from 1; empty where only an excerpt was read.",
  );

export const claimShape = z
  .strictObject({
    id,
    about: z
      .strictObject({
        type: z.enum(["milestone", "partnership"]).describe("Which kind of record it is about."),
        id: z.string().describe("Id of that milestone or partnership."),
      })
      .describe("The milestone or the partnership it is about."),
    says,
    date: date.describe("The date it speaks of; null where it names none."),
    asSaid: z.string().nullable().describe("The phrase of the source that gives the date."),
    saidOn,
    saidBy,
    via: z.string().nullable().describe("The wire or paper it was passed on by."),
    summary,
    note,
    source,
    paragraphs,
    tier,
    checked: z
      .strictObject({
        on: dayShape.describe("The day a second reader checked it against its page."),
        against: reading.describe("How much of the page that reader saw."),
      })
      .nullable()
      .describe("When a second reader checked it against its page; null where none has."),
    weaklySourced: z.boolean().describe("Whether it rests on tertiary sources alone."),
    sameTextAs: z
      .string()
      .nullable()
      .describe("Id of the first claim of the same voice, where another page carries the same text."),
  })
  .meta({ id: "Claim", description: "What one source says about one milestone or one partnership." });

export const metricShape = z
  .strictObject({
    id,
    subject: z
      .strictObject({
        type: z
          .enum(["company", "partnership", "milestone", "country"])
          .describe("Which kind of thing it is about."),
        id: z.string().describe("Its id; of a country its ISO 3166-1 alpha-2 code."),
      })
      .describe("What the number is about."),
    quantity,
    value: z.number().describe("The number as the source gives it."),
    low: z
      .number()
      .nullable()
      .describe("The lower end, where the source gives a range around or beside the value."),
    high: z.number().nullable().describe("The upper end of such a range."),
    unit: z.string().describe("The unit of the number."),
    alsoGivenAs: z
      .array(
        z.strictObject({
          value: z.number().describe("The same sum in another unit."),
          unit: z.string().describe("That unit."),
        }),
      )
      .describe("The same figure as the source gives it in other units or currencies."),
    qualifier,
    nature,
    level: level.nullable().describe("What it is a figure of; null where not stated."),
    testCycle: testCycle.nullable().describe("The test cycle of a range; null where none is named."),
    conditions: z.string().nullable().describe("Under which conditions it holds."),
    technologies: z.array(technology).describe("The technologies the number itself names."),
    date: date.describe("The date it holds for; null where none is named."),
    saidOn,
    saidBy,
    summary,
    note,
    source,
    paragraphs,
    tier,
    weaklySourced: z.boolean().describe("Whether its source is a tertiary one."),
  })
  .meta({ id: "Metric", description: "A number a source gives, with what it counts and its basis." });

export const sourceShape = z
  .strictObject({
    id: z
      .string()
      .describe("The source’s id, also in the address of its page; never used again for something else."),
    publisher: z.string().describe("Who published it."),
    title: z.string().nullable().describe("Its title."),
    authors: z.array(z.string()).describe("Who wrote it."),
    url: z.string().nullable().describe("Where it was published."),
    archiveUrl: z.string().nullable().describe("Where a copy of it is kept."),
    retrieved: dayShape.nullable().describe("The day it was read."),
    read: reading,
    added: dayShape.describe("The day it was added to this tracker."),
    published: dateShape.nullable().describe("When it was published."),
    publishedBasis,
    kind: sourceKind,
    tier,
    syndicatedFrom: z.string().nullable().describe("Whose text it carries, where the text is not its own."),
    mentions: z.array(z.string()).describe("Ids of companies it merely mentions."),
    language: z.string().describe("The language of the text, ISO 639-1."),
    note: z.string().nullable().describe("A note on it."),
  })
  .meta({ id: "Source", description: "A publication with claims and metrics." });
