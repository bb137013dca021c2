import type { Day } from "@/lib/domain/days";
import type { SearchedCollection } from "@/lib/schema/api/search-result";
import type { OpenGroup, Scope } from "./choices";
import {
  FILTER_NAMES,
  type Filter,
  getUsualLanes,
  NO_FILTER,
  TIMELINE_FILTER_NAMES,
  type TimelineFilter,
  type Values,
  withDefaults,
} from "./filter";
import { DEFAULT_LIMIT } from "./registry";

/** The day that an address asks for. */
interface Asked {
  readonly asOf: Day;
  /** The day in the address; null where it names none. */
  readonly asOfParam: Day | null;
  readonly today: Day;
}

/** What one view of the frame hands on to the others: what their addresses take and its own does not. */
export type Carried = Partial<Values>;

/** What an address asks of a list. */
export interface ListParams extends Asked {
  readonly filter: Filter;
  readonly sort: string | null;
  readonly limit: number;
  readonly cursor: string | null;
  readonly carried?: Carried;
}

/** What an address asks of the timeline. */
export interface TimelineParams extends Asked {
  readonly filter: TimelineFilter;
  /** The groups of lanes that are asked for in full. */
  readonly open: readonly OpenGroup[];
  readonly carried?: Carried;
}

/** What the address of a single record's page, or of a page without a filter, asks: a day, and which records. */
export interface DayParams extends Asked {
  /** A page that shows one record, whatever its scope, only hands it on to the pages it leads to. */
  readonly scope: Scope;
}

/** What an address asks of the search. */
export interface SearchParams extends Asked {
  /** Null where no word is asked for. */
  readonly q: string | null;
  /** The one collection that is searched; null for all. */
  readonly collection: SearchedCollection | null;
}

type Given = Partial<Values>;

function asOfParam({ asOf = null }: Given, today: Day): Asked {
  return { asOf: asOf ?? today, asOfParam: asOf, today };
}

/** What the values of a list's address ask for. */
export function toListParams(values: Given, today: Day): ListParams {
  return {
    ...asOfParam(values, today),
    filter: withDefaults(FILTER_NAMES, values),
    sort: values.sort ?? null,
    limit: values.limit ?? DEFAULT_LIMIT,
    cursor: values.cursor ?? null,
  };
}

/** What the values of a watch list's address ask for. */
export function toWatchParams(values: Given, today: Day): ListParams {
  const params = toListParams(values, today);
  return { ...params, filter: { ...params.filter, isUnion: true } };
}

/** What the values of the timeline's address ask for. */
export function toTimelineParams(values: Given, today: Day): TimelineParams {
  const filter = withDefaults(TIMELINE_FILTER_NAMES, values);
  // One view has one address: lanes that it has anyway are not asked for.
  const lanes = filter.lanes === getUsualLanes(filter) ? null : filter.lanes;
  return {
    ...asOfParam(values, today),
    filter: { ...filter, lanes },
    open: values.open ?? [],
  };
}

/** What the values of a record's address ask for. */
export function toRecordParams(values: Given, today: Day): DayParams {
  return { ...asOfParam(values, today), scope: values.scope ?? NO_FILTER.scope };
}

/** What the values of the dataset's address ask for: everything, in the order each list has by itself. */
export function toDatasetParams(
  values: Given,
  today: Day,
): Pick<ListParams, "asOf" | "asOfParam" | "filter"> & { sort: null; recordScope: Scope } {
  const { asOf, asOfParam, filter } = toListParams({ scope: "all", ...values }, today);
  // Records of companies are of solid-state promises unless the address says otherwise (README.md, The API).
  return { asOf, asOfParam, filter, sort: null, recordScope: values.scope ?? NO_FILTER.scope };
}

/** What the values of the search's address ask for. */
export function toSearchParams(values: Given, today: Day): SearchParams {
  return { ...asOfParam(values, today), q: values.q ?? null, collection: values.in ?? null };
}
