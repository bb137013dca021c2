import { z } from "zod";
import type { Day } from "@/lib/domain/days";
import type { SearchPlace } from "@/lib/domain/search-place";
import type { Filter } from "@/lib/schema/parameters/filter";
import {
  companyKind,
  dateShape,
  milestoneKind,
  milestoneStatus,
  partnershipKind,
  partnershipStatus,
  sourceKind,
  tier,
} from "./values";

/*
 * What a search finds: enough of a record to tell it from its like, without a look at another record.
 */

const found = {
  id: z.string().describe("The record’s id."),
  name: z.string().describe("Its name; of a milestone or a source its title."),
  solidState: z
    .boolean()
    .describe(
      "Whether it is about solid-state batteries, also among others: whether the lists show it unasked.",
    ),
};

const namedCompany = z.strictObject({
  id: z.string().describe("Id of the company."),
  name: z.string().describe("Its name."),
  alias: z
    .string()
    .nullable()
    .describe("The alias the record was found by; null where that was the name or another word."),
});
const companies = z.array(namedCompany).describe("The companies it names.");

const foundCompany = z
  .strictObject({
    type: z.literal("company").describe("What it is."),
    ...found,
    alias: z.string().nullable().describe("The alias it was found by; null where that was its name."),
    kind: companyKind,
    country: z.string().nullable().describe("Where it is based, ISO 3166-1 alpha-2."),
  })
  .meta({ id: "FoundCompany", description: "A company that answers a search." });

const foundPartnership = z
  .strictObject({
    type: z.literal("partnership").describe("What it is."),
    ...found,
    companies,
    kinds: z.array(partnershipKind).describe("What the parties agreed to do."),
    status: partnershipStatus,
    announced: dateShape.nullable().describe("When it was announced."),
  })
  .meta({ id: "FoundPartnership", description: "A partnership that answers a search." });

const foundMilestone = z
  .strictObject({
    type: z.literal("milestone").describe("What it is."),
    ...found,
    companies,
    kind: milestoneKind,
    status: milestoneStatus,
    date: dateShape.nullable().describe("The achieved date, else the present target."),
  })
  .meta({ id: "FoundMilestone", description: "A milestone that answers a search." });

const foundSource = z
  .strictObject({
    type: z.literal("source").describe("What it is."),
    ...found,
    publisher: z.string().describe("Who published it."),
    published: dateShape.nullable().describe("When it was published."),
    kind: sourceKind,
    tier,
  })
  .meta({ id: "FoundSource", description: "A source that answers a search." });

export const searchResult = z
  .discriminatedUnion("type", [foundCompany, foundPartnership, foundMilestone, foundSource])
  .meta({ id: "SearchResult", description: "A record that answers a search." });

/** A list that holds all that share what was searched for. */
export const searchList = z
  .strictObject({
    collection: z.enum(["companies", "partnerships", "milestones"]).describe("What it lists."),
    name: z.string().describe("What it holds, in words."),
    path: z.string().describe("The path of its page."),
    total: z.int().describe("How many records it holds."),
  })
  .meta({ id: "SearchList", description: "A list that holds all that share what was searched for." });

export type SearchList = z.output<typeof searchList>;

/** A list under a filter that the words of a search name. */
export interface FoundList {
  readonly collection: SearchList["collection"];
  readonly filter: Filter;
  readonly total: number;
}

export type NamedCompany = z.output<typeof namedCompany>;
export type SearchResult = z.output<typeof searchResult>;

/** What is searched, in the order in which results of the same place are shown. */
export const SEARCHED = ["companies", "partnerships", "milestones", "sources"] as const;
export type SearchedCollection = (typeof SEARCHED)[number];

/** A result and how well it answers. */
export interface PlacedResult {
  readonly place: SearchPlace;
  readonly result: SearchResult;
}

/** What of a collection answers a search. */
export interface SearchGroup {
  readonly collection: SearchedCollection;
  /** How many records answer. */
  readonly total: number;
  /** How many of them the collection's own list finds by these words: those that hold every word themselves. */
  readonly listed: number;
  /** The best of them. */
  readonly results: readonly PlacedResult[];
}

/** A record that was asked for by its address, on a day, and is not there. */
export interface MissingRecord {
  readonly collection: SearchedCollection;
  readonly id: string;
  readonly asOf: Day;
}
