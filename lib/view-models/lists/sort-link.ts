import { getListPath } from "@/lib/schema/pages";
import type { AskedList } from "@/lib/schema/parameters/asked";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { SORTS } from "@/lib/schema/parameters/places";
import type { ListedCollection } from "@/lib/view-models/filters/list-form";

/** Where the head of a column leads, and how the list is ordered by it now. */
export interface SortLink {
  readonly href: string;
  readonly direction: "ascending" | "descending" | "none";
}

/** The link of a column: orders by it, and the other way round where the list is ordered by it already. */
export function sortLink(collection: ListedCollection, asked: AskedList, name: string): SortLink {
  const orders = SORTS[collection];
  const now = asked.sort ?? orders[0];
  const direction = now === name ? "ascending" : now === `-${name}` ? "descending" : "none";
  const first = orders.find((order) => order === name || order === `-${name}`) ?? name;
  const wanted = direction === "none" ? first : direction === "ascending" ? `-${name}` : name;
  const sort = wanted === orders[0] ? null : wanted;
  return {
    href: `${getListPath(collection)}${formatQuery(asked.filter, { asOf: asked.askedDay, sort })}`,
    direction,
  };
}
