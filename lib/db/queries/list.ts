import type { Day } from "@/lib/domain/days";
import type { Page } from "@/lib/schema/list-page";
import type { Filter, ListName } from "@/lib/schema/parameters";
import { COLLECTION_PARAMETERS } from "@/lib/schema/parameters";
import { afterCursor, orderBy, writeCursor } from "./keyset";
import { ORDERS } from "./orders";

/** Which records of a list are asked for. */
export interface ListQuery {
  readonly asOf: Day;
  readonly filter: Filter;
  /** One of the list's orders; null for its default. */
  readonly sort: string | null;
  readonly limit: number;
  readonly cursor: string | null;
}

/** A cursor that is not one of the list it came with. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

/** What a page's query needs beside its filter, and how its rows become a page. */
export interface PagePlan {
  readonly after: object;
  readonly orderBy: Record<string, "asc" | "desc">[];
  /** One more than asked for, to see whether there is a next page. */
  readonly take: number;
  page<R extends object, T>(rows: readonly R[], total: number, shape: (row: R) => T): Page<T>;
}

/**
 * Plans a page of a list.
 * @throws {CursorError} where the cursor is not of this list and order
 */
export function planPage(list: ListName, { sort, limit, cursor }: ListQuery): PagePlan {
  const name = sort ?? (COLLECTION_PARAMETERS[list].sort[0] as string);
  const keys = ORDERS[list][name];
  if (!keys) throw new Error(`${list} have no order ${name}`);
  const after = cursor === null ? {} : afterCursor(cursor, name, keys);
  if (after === null) throw new CursorError(cursor ?? "");
  return {
    after,
    orderBy: orderBy(keys),
    take: limit + 1,
    page: (rows, total, shape) => {
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        data: shown.map(shape),
        total,
        next: rows.length > limit && last ? writeCursor(name, keys, last) : null,
      };
    },
  };
}
