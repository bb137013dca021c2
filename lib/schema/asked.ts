import type { Day } from "@/lib/domain/days";
import type { Sourcing } from "@/lib/domain/sourcing";
import type { YearRange } from "@/lib/domain/year-range";
import type { Filter, Lanes, Scope, TimelineFilter } from "./parameters";
import { DEFAULT_LIMIT, type Values } from "./read-address";

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
}

/** The filter that read values make; what an address does not name keeps everything. */
export function filterOf(values: Values, defaultScope: Scope = "solid-state"): Filter {
  return {
    company: list(values.company),
    year: (values.year as YearRange | undefined) ?? null,
    kind: list(values.kind),
    technology: list(values.technology),
    status: list(values.status),
    revision: list(values.revision),
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
  const { kind: _kind, status: _status, revision: _revision, ...filter } = filterOf(values);
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
  };
}

function list(value: unknown): string[] {
  return (value as string[] | undefined) ?? [];
}

function text(value: unknown): string | null {
  return (value as string | undefined) ?? null;
}
