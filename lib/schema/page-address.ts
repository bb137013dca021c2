import type { Day } from "@/lib/domain/days";
import {
  type AskedList,
  type AskedSearch,
  type AskedTimeline,
  askedList,
  askedSearch,
  askedTimeline,
} from "./asked";
import { type ListName, NO_FILTER, type Scope } from "./parameters";
import {
  type AddressProblem,
  filterParameters,
  listParameters,
  readAddress,
  recordParameters,
  searchParameters,
  timelineParameters,
} from "./read-address";

/** The query of a page's address as the router gives it. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** What a page was asked, and what of it was left out. */
export interface PageAddress<T> {
  readonly asked: T;
  readonly problems: readonly AddressProblem[];
}

/** Reads the address of a list's page: everything that can be read counts, parameters without a meaning are passed over. */
export function listAddress(list: ListName, query: PageQuery, today: Day): PageAddress<AskedList> {
  const { values, problems } = readAddress(searchOf(query), listParameters(list, today));
  return { asked: askedList(values, today), problems: worthTelling(problems) };
}

/** Reads the address of the trends: the filter of the milestones, without orders and pages. */
export function trendsAddress(query: PageQuery, today: Day): PageAddress<AskedList> {
  const { values, problems } = readAddress(searchOf(query), filterParameters("milestones", today));
  return { asked: askedList(values, today), problems: worthTelling(problems) };
}

/** Reads the address of the timeline. */
export function timelineAddress(query: PageQuery, today: Day): PageAddress<AskedTimeline> {
  const { values, problems } = readAddress(searchOf(query), timelineParameters(today));
  return { asked: askedTimeline(values, today), problems: worthTelling(problems) };
}

/** Reads the address of the search's page. */
export function searchAddress(query: PageQuery, today: Day): PageAddress<AskedSearch> {
  const { limit: _limit, ...parameters } = searchParameters(today);
  const { values, problems } = readAddress(searchOf(query), parameters);
  return { asked: askedSearch(values, today), problems: worthTelling(problems) };
}

/** What the address of a single record's page, or of a page without a filter, asks: a day, and which records. */
export interface AskedDay {
  readonly asOf: Day;
  /** The day in the address; null where it names none. */
  readonly askedDay: Day | null;
  readonly today: Day;
  /** A page that shows one record, whatever its scope, only hands it on to the pages it leads to. */
  readonly scope: Scope;
}

/** Reads the address of a page without a filter. */
export function dayAddress(query: PageQuery, today: Day): PageAddress<AskedDay> {
  const { values, problems } = readAddress(searchOf(query), recordParameters(today, "companies"));
  const askedDay = (values.asOf as Day | undefined) ?? null;
  const scope = (values.scope as Scope | undefined) ?? NO_FILTER.scope;
  return { asked: { asOf: askedDay ?? today, askedDay, today, scope }, problems: worthTelling(problems) };
}

/**
 * A form sends its empty fields along; they ask for nothing. Under a name that every object has, such as `toString`, the
 * router puts what the object had before the text of the address: whatever is no text is passed over.
 */
function searchOf(query: PageQuery): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, given] of Object.entries(query))
    for (const value of [given].flat())
      if (typeof value === "string" && value.trim() !== "") search.append(name, value);
  return search;
}

function worthTelling(problems: readonly AddressProblem[]): AddressProblem[] {
  return problems.filter(({ unknown }) => !unknown);
}
