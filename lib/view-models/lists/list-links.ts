import { queryOf } from "@/lib/schema/address";
import type { AskedList } from "@/lib/schema/asked";
import { DEFAULT_LIMIT } from "@/lib/schema/read-address";
import type { ListedCollection } from "@/lib/view-models/filters/list-form";

/** The address of the same list from a cursor on; from its beginning without one. */
export function listHref(collection: ListedCollection, asked: AskedList, cursor: string | null): string {
  const { filter, askedDay: asOf, sort } = asked;
  const limit = asked.limit === DEFAULT_LIMIT ? null : asked.limit;
  return `/${collection}${queryOf(filter, { asOf, sort, limit, cursor })}`;
}

/** The same list with the scope opened to all. */
export function everyScopeHref(collection: ListedCollection, asked: AskedList): string {
  const { filter, askedDay: asOf, sort } = asked;
  return `/${collection}${queryOf({ ...filter, scope: "all" }, { asOf, sort })}`;
}

/** What links to records carry along: the day, where the address asks for one. */
export function dayQuery(askedDay: string | null): string {
  return queryOf({}, { asOf: askedDay });
}
