import { compareNames } from "@/lib/db/rows/columns";
import type { Page } from "@/lib/schema/pages/list-page";
import type { ListName } from "@/lib/schema/parameters/choices";
import { type OrderKey, readCursor, writeCursor } from "./keyset";
import { CursorError, getOrder, type ListQuery } from "./list";

/** A record as far as its place in the order goes: its id and the columns it is ordered by. */
export interface Sortable {
  readonly id: string;
  readonly rank: number;
  readonly count?: number;
  readonly publisher?: string;
  readonly undated?: boolean;
}

type Value = string | number | boolean;

/**
 * A page of a list in an order that the database does not have: every record of the list is put in order by what it
 * takes for that, and only those of the page are read.
 * @param read reads records by id, in any order
 * @throws {CursorError} where the cursor is not of this list and order
 */
export async function readSortedPage<T extends { id: string }>(
  list: ListName,
  { sort, limit, cursor }: ListQuery,
  records: readonly Sortable[],
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<Page<T>> {
  const { name, keys } = getOrder(list, sort);
  const from = cursor === null ? null : readCursor(cursor, name, keys);
  if (cursor !== null && from === null) throw new CursorError(cursor);
  const sorted = [...records].sort((a, b) => compare(keys, valuesOf(keys, a), valuesOf(keys, b)));
  const found = from ? sorted.findIndex((record) => compare(keys, valuesOf(keys, record), from) > 0) : 0;
  const before = found < 0 ? sorted.length : found;
  const shown = sorted.slice(before, before + limit);
  const byId = new Map((await read(shown.map(({ id }) => id))).map((record) => [record.id, record]));
  const cursorOf = (record: Sortable | undefined) => (record ? writeCursor(name, keys, record) : null);
  return {
    data: shown.flatMap(({ id }) => byId.get(id) ?? []),
    total: sorted.length,
    next: before + limit < sorted.length ? cursorOf(shown.at(-1)) : null,
    place: { before, previous: cursorOf(sorted[before - limit - 1]) },
  };
}

function valuesOf(keys: readonly OrderKey[], record: Sortable): Value[] {
  return keys.map(({ column }) => (record as unknown as Record<string, Value>)[column] as Value);
}

function compare(keys: readonly OrderKey[], a: readonly Value[], b: readonly Value[]): number {
  for (const [index, { direction }] of keys.entries()) {
    const difference = compareValues(a[index] as Value, b[index] as Value);
    if (difference !== 0) return direction === "asc" ? difference : -difference;
  }
  return 0;
}

function compareValues(a: Value, b: Value): number {
  return typeof a === "string" && typeof b === "string" ? compareNames(a, b) : Number(a) - Number(b);
}
