import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { YearRange } from "@/lib/domain/year-range";
import {
  type DeadlineFilter,
  type Filter,
  type Lanes,
  NO_FILTER,
  type OpenGroup,
  type Scope,
  type TimelineFilter,
} from "./parameters";
import { DEFAULT_LIMIT, type Values } from "./read-address";
import type { SearchedCollection } from "./search-result";

/** What an address asks of a list. */
export interface AskedList {
  readonly asOf: Day;
  /** The day in the address; null where it names none. */
  readonly askedDay: Day | null;
  readonly today: Day;
  readonly filter: Filter;
  readonly sort: string | null;
  readonly limit: number;
  readonly cursor: string | null;
}

/** What an address asks of the timeline. */
export interface AskedTimeline {
  readonly asOf: Day;
  readonly askedDay: Day | null;
  readonly today: Day;
  readonly filter: TimelineFilter;
  /** The groups of lanes that are asked for in full. */
  readonly open: readonly OpenGroup[];
}

/** The filter that read values make; what an address does not name keeps everything. */
function filterOf(values: Values, defaultScope: Scope = "solid-state"): Filter {
  return {
    company: list(values.company),
    year: (values.year as YearRange | undefined) ?? null,
    deadline: (values.deadline as DeadlineFilter | undefined) ?? null,
    firstDeadline: (values.firstDeadline as YearRange | undefined) ?? null,
    outcome: list(values.outcome),
    kind: list(values.kind),
    technology: list(values.technology),
    status: list(values.status),
    revision: list(values.revision),
    partnership: list(values.partnership),
    milestone: list(values.milestone),
    scope: (values.scope as Scope | undefined) ?? defaultScope,
    sourcing: (values.sourcing as Sourcing | undefined) ?? "all",
    q: text(values.q)?.trim() || null,
  };
}

/** What the values of a list's address ask for. */
export function askedList(values: Values, today: Day): AskedList {
  return {
    asOf: text(values.asOf) ?? today,
    askedDay: text(values.asOf),
    today,
    filter: filterOf(values),
    sort: text(values.sort),
    limit: (values.limit as number | undefined) ?? DEFAULT_LIMIT,
    cursor: text(values.cursor),
  };
}

/** What the values of the timeline's address ask for. */
export function askedTimeline(values: Values, today: Day): AskedTimeline {
  const {
    kind: _kind,
    status: _status,
    revision: _revision,
    partnership: _partnership,
    milestone: _milestone,
    deadline: _deadline,
    firstDeadline: _firstDeadline,
    outcome: _outcome,
    ...filter
  } = filterOf(values);
  return {
    asOf: text(values.asOf) ?? today,
    askedDay: text(values.asOf),
    today,
    filter: {
      ...filter,
      lanes: (values.lanes as Lanes | undefined) ?? "company",
      partnershipKind: list(values.partnershipKind),
      milestoneKind: list(values.milestoneKind),
      milestoneStatus: list(values.milestoneStatus),
    },
    open: (values.open as OpenGroup[] | undefined) ?? [],
  };
}

/** What the values of the dataset's address ask for: everything, in the order each list has by itself. */
export function askedDataset(
  values: Values,
  today: Day,
): Pick<AskedList, "asOf" | "askedDay" | "filter"> & { sort: null; recordScope: Scope } {
  const { asOf, askedDay, filter } = askedList({ scope: "all", ...values }, today);
  // Records of companies are of solid-state promises unless the address says otherwise (README.md, The API).
  const recordScope = (values.scope as Scope | undefined) ?? NO_FILTER.scope;
  return { asOf, askedDay, filter, sort: null, recordScope };
}

/** What an address asks of the search. */
export interface AskedSearch {
  readonly asOf: Day;
  readonly askedDay: Day | null;
  readonly today: Day;
  /** Null where no word is asked for. */
  readonly q: string | null;
  /** The one collection that is searched; null for all. */
  readonly collection: SearchedCollection | null;
}

/** What the values of the search's address ask for. */
export function askedSearch(values: Values, today: Day): AskedSearch {
  return {
    asOf: text(values.asOf) ?? today,
    askedDay: text(values.asOf),
    today,
    q: text(values.q)?.trim() || null,
    collection: (values.in as SearchedCollection | undefined) ?? null,
  };
}

function list(value: unknown): string[] {
  return (value as string[] | undefined) ?? [];
}

function text(value: unknown): string | null {
  return (value as string | undefined) ?? null;
}
