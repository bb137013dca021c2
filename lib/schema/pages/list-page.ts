import type { FoundList, SearchedCollection, SearchGroup } from "@/lib/schema/api/search-result";
import type { Company, Milestone } from "@/lib/schema/api/shapes";
import type { FilterName, TimelineFilterName } from "@/lib/schema/parameters/filter";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { ListParams, SearchParams } from "@/lib/schema/parameters/to-params";
import type { SaidDays } from "./promises";

/** A page of a list: the records, how many there are in all, the cursor of the next page, and where it stands. */
export interface Page<T> {
  readonly data: T[];
  readonly total: number;
  readonly next: string | null;
  readonly place: PagePlace;
}

/** Where a page stands in its list; told where it was asked for. */
export interface PagePlace {
  /** How many records come before it. */
  readonly before: number;
  /** The cursor of the page before; null where that is the first, or this one is. */
  readonly previous: string | null;
}

/** The records that a filter names, companies apart, with what they are called. */
export interface NamedRecords {
  readonly partnerships: readonly { readonly id: string; readonly name: string }[];
  readonly milestones: readonly { readonly id: string; readonly title: string }[];
}

export const NO_RECORDS: NamedRecords = { partnerships: [], milestones: [] };

/** What a page under a list's filter is made from, whatever it shows of the list. */
export interface FilteredPageData {
  readonly params: ListParams;
  /** What of the address was left out. */
  readonly problems: readonly AddressProblem[];
  readonly facets: Facets;
  readonly namedRecords: NamedRecords;
  /** When something was said, up to the day shown. */
  readonly said: SaidDays;
}

/** What a list's page is made from. */
export interface ListPageData<T> extends FilteredPageData {
  readonly page: Page<T>;
  /** The companies that the filter, the facets or the records name. */
  readonly companies: readonly Company[];
}

/** How much of something there is for each record, by id. */
export type Counts = ReadonlyMap<string, number>;

/**
 * How many records each choice of a filter would leave, everything else in the address staying as it is; of the parameters
 * whose choices are counted.
 */
export interface Facets extends Partial<Record<FilterName | TimelineFilterName, readonly FacetCount[]>> {
  readonly company: readonly FacetCount[];
  readonly year: readonly FacetCount[];
  /** Records that the scope hides, those of it left out. */
  readonly hidden: number;
}

/** A choice and how many records it would leave. */
export interface FacetCount {
  readonly id: string;
  readonly count: number;
}

/** How many partnerships and milestones there are: in all, or that involve a company or a part of it. */
export interface RecordTotals {
  readonly partnerships: number;
  readonly milestones: number;
}

/** A source as a row names it: who published it, and where it can be read. */
interface NamedSource {
  readonly publisher: string;
  readonly title: string | null;
  /** Where it was published, else where a copy is kept; null where neither is known. */
  readonly address: string | null;
}

/** What stands beside the ids of some records, so that a row can be read by itself. */
export interface RowNames {
  readonly companies: ReadonlyMap<string, string>;
  readonly partnerships: ReadonlyMap<string, string>;
  /** Titles. */
  readonly milestones: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, NamedSource>;
  /** Ids of the sources of all that was said about a milestone, the oldest words first. */
  readonly sourcesOfMilestones: ReadonlyMap<string, readonly string[]>;
  /** Of companies: the id of the milestone that each leads with. */
  readonly leadPromises?: ReadonlyMap<string, string>;
}

/** What is promised for soon or now, and what passed without a report; each with how many there are in all. */
export interface DueAndPassed {
  /** Ahead, and may begin within twelve months. */
  readonly next: SomeMilestones;
  /** The day lies inside the window. */
  readonly now: SomeMilestones;
  /** The window is over, and no source says what happened. */
  readonly passed: SomeMilestones;
}

/** The first of some milestones, and how many there are. */
export interface SomeMilestones {
  readonly first: readonly Milestone[];
  readonly total: number;
}

/** What the page of the search is made from. */
export interface SearchPageData {
  readonly params: SearchParams;
  readonly problems: readonly AddressProblem[];
  /** When something was said, up to the day shown. */
  readonly said: SaidDays;
  /** The kind of the best first. */
  readonly groups: readonly SearchGroup[];
  /** The lists that the words name. */
  readonly lists: readonly FoundList[];
  /** How many records of each kind there are to be found. */
  readonly searched: Readonly<Record<SearchedCollection, number>>;
  /** Where no record holds all of several words: how many hold each. */
  readonly apart: readonly { readonly word: string; readonly total: number }[];
}
