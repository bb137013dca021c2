import type { AskedSearch } from "./parameters/asked";
import type { AddressProblem } from "./parameters/parse-address";
import type { SaidDays } from "./said-days";
import type { SearchedCollection, SearchGroup } from "./search-result";

/** What the page of the search is made from. */
export interface SearchPageData {
  readonly asked: AskedSearch;
  readonly problems: readonly AddressProblem[];
  /** When something was said, up to the day shown. */
  readonly said: SaidDays;
  readonly groups: readonly SearchGroup[];
  /** How many records of each kind there are to be found. */
  readonly searched: Readonly<Record<SearchedCollection, number>>;
  /** Where no record holds all of several words: how many hold each. */
  readonly apart: readonly { readonly word: string; readonly total: number }[];
}
