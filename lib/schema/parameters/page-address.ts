import type { Day } from "@/lib/domain/days";
import {
  type AskedDay,
  type AskedList,
  type AskedSearch,
  type AskedTimeline,
  askedList,
  askedRecord,
  askedSearch,
  askedTimeline,
} from "./asked";
import type { ListName } from "./choices";
import type { Values } from "./filter";
import { formatQuery } from "./format-query";
import {
  type AddressProblem,
  filterParameters,
  type PlaceParameters,
  parametersAt,
  readAddress,
} from "./parse-address";
import { DEFAULT_LIMIT } from "./registry";

/** The query of a page's address as the router gives it. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** What the router gives to a page. */
export interface PageProps {
  readonly searchParams: Promise<PageQuery>;
}

/** What a page was asked, and what of it was left out. */
export interface PageAddress<T> {
  readonly asked: T;
  readonly problems: readonly AddressProblem[];
}

/** The query by which an address asks for the same, with its leading "?" or empty. */
export function formatAskedQuery(asked: AskedList | AskedTimeline): string {
  if ("open" in asked) return formatQuery(asked.filter, { open: asked.open, asOf: asked.askedDay });
  const { filter, askedDay, sort, limit, cursor } = asked;
  return formatQuery(filter, {
    asOf: askedDay,
    sort,
    limit: limit === DEFAULT_LIMIT ? null : limit,
    cursor,
  });
}

/** As much of it as says which records, on which day. */
export function formatFilterQuery({ filter, askedDay }: AskedList | AskedTimeline): string {
  return formatQuery(filter, { asOf: askedDay });
}

/** Reads the address of a list's page: everything that can be read counts, parameters without a meaning are passed over. */
export function listAddress(list: ListName, query: PageQuery, today: Day): PageAddress<AskedList> {
  return readPage(query, today, parametersAt(list, today), askedList);
}

/** Reads the address of the trends: the filter of the milestones, without orders and pages. */
export function trendsAddress(query: PageQuery, today: Day): PageAddress<AskedList> {
  return readPage(query, today, filterParameters("milestones", today), askedList);
}

/** Reads the address of the timeline. */
export function timelineAddress(query: PageQuery, today: Day): PageAddress<AskedTimeline> {
  return readPage(query, today, parametersAt("timeline", today), askedTimeline);
}

/** Reads the address of the search's page. */
export function searchAddress(query: PageQuery, today: Day): PageAddress<AskedSearch> {
  return readPage(query, today, parametersAt("search", today, ["limit"]), askedSearch);
}

/** Reads the address of a page without a filter. */
export function dayAddress(query: PageQuery, today: Day): PageAddress<AskedDay> {
  return readPage(query, today, parametersAt("company", today), askedRecord);
}

function readPage<T>(
  query: PageQuery,
  today: Day,
  parameters: PlaceParameters,
  ask: (values: Partial<Values>, today: Day) => T,
): PageAddress<T> {
  const { values, problems } = readAddress(searchOf(query), parameters);
  return { asked: ask(values, today), problems: problems.filter(({ unknown }) => !unknown) };
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
