import type { Facets } from "./facets";
import type { AskedList } from "./parameters/asked";
import type { AddressProblem } from "./parameters/parse-address";
import type { SaidDays } from "./said-days";
import type { Company } from "./shapes";

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
  readonly asked: AskedList;
  /** What of the address was left out. */
  readonly problems: readonly AddressProblem[];
  readonly facets: Facets;
  readonly askedRecords: NamedRecords;
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
