import type { Day } from "@/lib/domain/days";
import { type ListName, NETWORK_SORTS } from "./choices";
import { createChoiceCodec } from "./codecs";
import type { ParameterName, Values } from "./filter";
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
  type Carried,
  type DayParams,
  type ListParams,
  type SearchParams,
  type TimelineParams,
  toListParams,
  toRecordParams,
  toSearchParams,
  toTimelineParams,
  toWatchParams,
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
  const { filter, asOfParam, carried } = params;
  if ("open" in params) return formatQuery(filter, { ...carried, open: params.open, asOf: asOfParam });
  const { sort, limit, cursor } = params;
  return formatQuery(filter, {
    ...carried,
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

/**
 * Reads the address of a list's page: everything that can be read counts, parameters without a meaning are passed over.
 * The milestones are a view of the frame that the timeline is in: what that alone takes is handed on.
 */
export function parseListAddress(list: ListName, query: PageQuery, today: Day): PageAddress<ListParams> {
  if (list === "milestones") return readMilestones(query, today, listParameters(list, today));
  return readPage(query, today, listParameters(list, today), toListParams);
}

/** Reads the address of the trends: the filter of the milestones, without orders and pages. */
export function parseTrendsAddress(query: PageQuery, today: Day): PageAddress<ListParams> {
  return readMilestones(query, today, listFilterParameters("milestones", today));
}

/** Reads the address of the network: the filter of the partnerships, and the order of the companies beside it. */
export function parseNetworkAddress(query: PageQuery, today: Day): PageAddress<ListParams> {
  const sort = {
    schema: createChoiceCodec(NETWORK_SORTS, { description: "The order of the companies." }),
    repeats: false,
  };
  const taken = listFilterParameters("partnerships", today);
  const address = readPage(query, today, { ...taken, sort }, toListParams);
  return withCarried(address, query, {
    ...pick(listFilterParameters("timeline", today), OF_THE_MILESTONES),
    ...pick(listFilterParameters("milestones", today), OF_THE_LIST),
  });
}

function readMilestones(query: PageQuery, today: Day, taken: PlaceParameters): PageAddress<ListParams> {
  const address = readPage(query, today, taken, toListParams);
  return withCarried(address, query, {
    ...pick(listFilterParameters("timeline", today), OF_THE_TIMELINE),
    ...pick(listFilterParameters("partnerships", today), OF_THE_NETWORK),
  });
}

/** Reads the address of the comparison: companies, and which promises of theirs. */
export function parseCompareAddress(query: PageQuery, today: Day): PageAddress<ListParams> {
  return readPage(query, today, listParameters("compare", today), toListParams);
}

/** Reads the address of the timeline; a stage and a status are those of milestones, as in the other views of its frame. */
export function parseTimelineAddress(query: PageQuery, today: Day): PageAddress<TimelineParams> {
  const { kind = [], status = [], milestoneKind = kind, milestoneStatus = status, ...others } = query;
  const { params, problems } = readPage(
    { ...others, milestoneKind, milestoneStatus },
    today,
    listParameters("timeline", today),
    toTimelineParams,
  );
  // A problem is named as the address names it.
  const named = problems.map((problem) => ({ ...problem, parameter: nameOf(problem.parameter, query) }));
  return withCarried({ params, problems: named }, query, {
    ...pick(listFilterParameters("milestones", today), OF_THE_LIST),
    ...pick(listFilterParameters("partnerships", today), OF_THE_NETWORK),
  });
}

const SHORT_NAMES: Readonly<Record<string, string>> = { milestoneKind: "kind", milestoneStatus: "status" };

function nameOf(parameter: string, query: PageQuery): string {
  return Object.hasOwn(query, parameter) ? parameter : (SHORT_NAMES[parameter] ?? parameter);
}

/** What chooses records in one view of the frame and not in every other, by the names that it has there. */
const OF_THE_TIMELINE = ["lanes", "partnershipKind", "partnershipStatus"] as const;
const OF_THE_LIST = ["milestone"] as const;
const OF_THE_NETWORK = ["role"] as const;
const OF_THE_MILESTONES = [
  "lanes",
  "milestoneKind",
  "milestoneStatus",
  "deadline",
  "firstDeadline",
  "outcome",
] as const;

function pick(parameters: PlaceParameters, names: readonly ParameterName[]): PlaceParameters {
  return Object.fromEntries(names.map((name) => [name, parameters[name]]));
}

/** What another view of the frame is asked by the same address; what of that cannot be read is passed over. */
function withCarried<T extends object>(
  { params, problems }: PageAddress<T>,
  query: PageQuery,
  taken: PlaceParameters,
): PageAddress<T & { readonly carried: Carried }> {
  return { params: { ...params, carried: readAddress(searchOf(query), taken).values }, problems };
}

/** Reads the address of the search's page. */
export function parseSearchAddress(query: PageQuery, today: Day): PageAddress<SearchParams> {
  return readPage(query, today, listParameters("search", today, ["limit"]), toSearchParams);
}

/** Reads the address of the watch list. */
export function parseWatchAddress(query: PageQuery, today: Day): PageAddress<ListParams> {
  return readPage(query, today, listParameters("watch", today), toWatchParams);
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
