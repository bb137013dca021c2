import type { Day } from "@/lib/domain/days";
import type { ListName } from "./choices";
import type { Values } from "./filter";
import { formatQuery } from "./format-query";
import {
  type AddressProblem,
  listFilterParameters,
  listParameters,
  type PlaceParameters,
  readAddress,
} from "./parse-address";
import { DEFAULT_LIMIT } from "./registry";
import {
  type DayParams,
  type ListParams,
  type SearchParams,
  type TimelineParams,
  toListParams,
  toRecordParams,
  toSearchParams,
  toTimelineParams,
} from "./to-params";

/** The query of a page's address as the router gives it. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** What the router gives to a page. */
export interface PageProps {
  readonly searchParams: Promise<PageQuery>;
}

/** What a page was asked, and what of it was left out. */
export interface PageAddress<T> {
  readonly params: T;
  readonly problems: readonly AddressProblem[];
}

/** The query by which an address asks for the same, with its leading "?" or empty. */
export function formatParams(params: ListParams | TimelineParams): string {
  if ("open" in params) return formatQuery(params.filter, { open: params.open, asOf: params.asOfParam });
  const { filter, asOfParam, sort, limit, cursor } = params;
  return formatQuery(filter, {
    asOf: asOfParam,
    sort,
    limit: limit === DEFAULT_LIMIT ? null : limit,
    cursor,
  });
}

/** As much of it as says which records, on which day. */
export function formatFilterQuery({ filter, asOfParam }: ListParams | TimelineParams): string {
  return formatQuery(filter, { asOf: asOfParam });
}

/** Reads the address of a list's page: everything that can be read counts, parameters without a meaning are passed over. */
export function parseListAddress(list: ListName, query: PageQuery, today: Day): PageAddress<ListParams> {
  return readPage(query, today, listParameters(list, today), toListParams);
}

/** Reads the address of the trends: the filter of the milestones, without orders and pages. */
export function parseTrendsAddress(query: PageQuery, today: Day): PageAddress<ListParams> {
  return readPage(query, today, listFilterParameters("milestones", today), toListParams);
}

/** Reads the address of the timeline. */
export function parseTimelineAddress(query: PageQuery, today: Day): PageAddress<TimelineParams> {
  return readPage(query, today, listParameters("timeline", today), toTimelineParams);
}

/** Reads the address of the search's page. */
export function parseSearchAddress(query: PageQuery, today: Day): PageAddress<SearchParams> {
  return readPage(query, today, listParameters("search", today, ["limit"]), toSearchParams);
}

/** Reads the address of a page without a filter. */
export function parseDayAddress(query: PageQuery, today: Day): PageAddress<DayParams> {
  return readPage(query, today, listParameters("company", today), toRecordParams);
}

function readPage<T>(
  query: PageQuery,
  today: Day,
  parameters: PlaceParameters,
  ask: (values: Partial<Values>, today: Day) => T,
): PageAddress<T> {
  const { values, problems } = readAddress(searchOf(query), parameters);
  return { params: ask(values, today), problems: problems.filter(({ unknown }) => !unknown) };
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
