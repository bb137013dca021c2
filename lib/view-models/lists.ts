import type { Day } from "@/lib/domain/days";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Page } from "@/lib/schema/pages/list-page";
import { getListPath } from "@/lib/schema/pages/pages";
import { getPageSort, type Scope, SORTS } from "@/lib/schema/parameters/choices";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import type { ListedCollection } from "./filters/forms";
import { formatList, formatNumber, formatShare } from "./text";

/** The id of the list in its page: the way from page to page leads there, past the filter. */
export const LIST_ID = "list";

/** The addresses of the pages around one of a list; null where there is none. */
export function getPageHrefs(
  collection: ListedCollection,
  params: ListParams,
  { next, place }: Pick<Page<unknown>, "next" | "place">,
): { readonly first: string | null; readonly previous: string | null; readonly next: string | null } {
  const to = (cursor: string | null) => `${listHref(collection, params, cursor)}#${LIST_ID}`;
  const later = params.cursor !== null;
  return {
    first: later ? to(null) : null,
    previous: later && place.before > 0 ? to(place.previous) : null,
    next: next === null ? null : to(next),
  };
}

/** The address of the same list from a cursor on; from its beginning without one. */
function listHref(collection: ListedCollection, params: ListParams, cursor: string | null): string {
  const { filter, asOfParam: asOf, sort, carried } = params;
  const limit = params.limit === DEFAULT_LIMIT ? null : params.limit;
  return `${getListPath(collection)}${formatQuery(filter, { ...carried, asOf, sort, limit, cursor })}`;
}

/** The same list with the scope opened to all. */
export function getEveryScopeHref(collection: ListedCollection, params: ListParams): string {
  const { filter, asOfParam: asOf, sort, carried } = params;
  return `${getListPath(collection)}${formatQuery({ ...filter, scope: "all" }, { ...carried, asOf, sort })}`;
}

/** What links to other pages carry along: the day and the scope, where the address asks for another than usual. */
export function writeCarriedQuery(asOfParam: Day | null, scope?: Scope): string {
  return formatQuery({ scope }, { asOf: asOfParam });
}

/** Where the head of a column leads, and how the list is ordered by it now. */
export interface SortLink {
  readonly href: string;
  readonly direction: "ascending" | "descending" | "none";
}

/** The link of a column: orders by it, and the other way round where the list is ordered by it already. */
export function getSortLink(collection: ListedCollection, params: ListParams, name: string): SortLink {
  const orders = SORTS[collection];
  const usual = getPageSort(collection) ?? orders[0];
  return buildSortLink({ path: getListPath(collection) ?? "/", orders, usual }, params, name);
}

interface Ordered {
  readonly path: string;
  readonly orders: readonly string[];
  /** The order where an address names none. */
  readonly usual: string;
  /** Where in the page the table stands, with its leading "#". */
  readonly place?: string;
}

/** The same of a table that is no list's. */
export function buildSortLink(
  { path, orders, usual, place = "" }: Ordered,
  params: ListParams,
  name: string,
): SortLink {
  const now = params.sort ?? usual;
  const direction = now === name ? "ascending" : now === `-${name}` ? "descending" : "none";
  const first = orders.find((order) => order === name || order === `-${name}`) ?? name;
  const wanted = direction === "none" ? first : direction === "ascending" ? `-${name}` : name;
  const sort = wanted === usual ? null : wanted;
  const view = { ...params.carried, asOf: params.asOfParam, sort };
  return {
    href: `${path}${formatQuery(params.filter, view)}${place}`,
    direction,
  };
}

/** What a number of milestones of a status is called in a sentence. */
const CLAUSE: Record<MilestoneStatus, (whose: "its" | "their") => string> = {
  achieved: () => "reported as achieved",
  open: () => "still open",
  due: () => "due now",
  unreported: (whose) => `past ${whose} date without a report`,
  missed: () => "reported as missed",
  withdrawn: () => "withdrawn",
  undated: () => "without a date",
};

/** How many milestones there are of each status. */
type StatusCounts = Readonly<Partial<Record<MilestoneStatus, number>>>;

/** Counts by status from tallies. */
export function countByStatus(
  tallies: readonly { readonly status: MilestoneStatus; readonly count: number }[],
): StatusCounts {
  const counts: Partial<Record<MilestoneStatus, number>> = {};
  for (const { status, count } of tallies) counts[status] = (counts[status] ?? 0) + count;
  return counts;
}

/** "Of 12 milestones, 4 are reported as achieved, 5 are still open and 3 are past their date without a report." */
export function writeStatus(counts: StatusCounts): string {
  const present = listIds(MILESTONE_STATUSES).filter((status) => (counts[status] ?? 0) > 0);
  const total = present.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  if (total === 0) return "No milestones match these filters.";
  const [only] = present;
  if (present.length === 1 && only) {
    return total === 1
      ? `The one milestone is ${CLAUSE[only]("its")}.`
      : `All ${formatNumber(total)} milestones are ${CLAUSE[only]("their")}.`;
  }
  const clauses = present.map((status) => clause(status, counts[status] ?? 0));
  return `Of ${formatNumber(total)} milestones, ${formatList(clauses, "and")}.`;
}

/** The part of it that stands out, as a title: the promises without a report, else the most frequent status; null for none. */
export function writeStatusFinding(counts: StatusCounts): string | null {
  const present = listIds(MILESTONE_STATUSES).filter((status) => (counts[status] ?? 0) > 0);
  const total = present.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  const [most] = present.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  if (!most || total === 1) return null;
  const status = present.includes("unreported") ? "unreported" : most;
  const count = counts[status] ?? 0;
  const which = formatShare(count, total, "milestone");
  return `${which} ${count === 1 ? "is" : "are"} ${CLAUSE[status](count === 1 ? "its" : "their")}`;
}

function clause(status: MilestoneStatus, count: number): string {
  return count === 1
    ? `1 is ${CLAUSE[status]("its")}`
    : `${count.toLocaleString("en")} are ${CLAUSE[status]("their")}`;
}

/** How many of some companies have made a dated promise: "137 of 204 companies have made a dated promise." */
export function writePromising(some: number, all: number): string {
  if (all === 1) return `This company has made ${some === 1 ? "a" : "no"} dated promise.`;
  if (some === 0) return `None of the ${formatNumber(all)} companies has made a dated promise.`;
  const who = some === all ? `All ${formatNumber(all)}` : `${formatNumber(some)} of ${formatNumber(all)}`;
  return `${who} companies ${some === 1 ? "has" : "have"} made a dated promise.`;
}
