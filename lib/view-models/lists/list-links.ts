import type { Day } from "@/lib/domain/days";
import type { Page } from "@/lib/schema/list-page";
import { getListPath } from "@/lib/schema/pages";
import type { AskedList } from "@/lib/schema/parameters/asked";
import type { Scope } from "@/lib/schema/parameters/choices";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import type { ListedCollection } from "@/lib/view-models/filters/list-form";

/** The id of the list in its page: the way from page to page leads there, past the filter. */
export const LIST_ID = "list";

/** The addresses of the pages around one of a list; null where there is none. */
export function pageHrefs(
  collection: ListedCollection,
  asked: AskedList,
  { next, place }: Pick<Page<unknown>, "next" | "place">,
): { readonly first: string | null; readonly previous: string | null; readonly next: string | null } {
  const to = (cursor: string | null) => `${listHref(collection, asked, cursor)}#${LIST_ID}`;
  const later = asked.cursor !== null;
  return {
    first: later ? to(null) : null,
    previous: later && place.before > 0 ? to(place.previous) : null,
    next: next === null ? null : to(next),
  };
}

/** The address of the same list from a cursor on; from its beginning without one. */
function listHref(collection: ListedCollection, asked: AskedList, cursor: string | null): string {
  const { filter, askedDay: asOf, sort } = asked;
  const limit = asked.limit === DEFAULT_LIMIT ? null : asked.limit;
  return `${getListPath(collection)}${formatQuery(filter, { asOf, sort, limit, cursor })}`;
}

/** The same list with the scope opened to all. */
export function everyScopeHref(collection: ListedCollection, asked: AskedList): string {
  const { filter, askedDay: asOf, sort } = asked;
  return `${getListPath(collection)}${formatQuery({ ...filter, scope: "all" }, { asOf, sort })}`;
}

/** What links to other pages carry along: the day and the scope, where the address asks for another than usual. */
export function writeCarriedQuery(askedDay: Day | null, scope?: Scope): string {
  return formatQuery({ scope }, { asOf: askedDay });
}
