import { compareNames } from "@/lib/db/rows/columns";
import type { Day } from "@/lib/domain/days";
import type { Page, PagePlace } from "@/lib/schema/pages/list-page";
import type { ListName, Scope } from "@/lib/schema/parameters/choices";
import type { Filter } from "@/lib/schema/parameters/filter";
import { buildCursorWhere, type OrderKey, orderBy, readCursor, reverseOrder, writeCursor } from "./keyset";
import { getOrder } from "./orders";

/** Which records of a list are asked for. */
export interface ListQuery {
  readonly asOf: Day;
  readonly filter: Filter;
  /** One of the list's orders; null for its default. */
  readonly sort: string | null;
  readonly limit: number;
  readonly cursor: string | null;
  /** Which milestones the records of companies count; the filter's scope where it is not said. */
  readonly recordScope?: Scope;
  /** How many records there are in all, where that is known already and need not be counted. */
  readonly total?: number;
  /** Whether the page is to say where in the list it stands. */
  readonly placed?: boolean;
}

/** A cursor that is not one of the list it came with. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

/** How one list's rows are read and counted, within a further condition. */
interface ListReader<R> {
  rows(query: RowsQuery): Promise<R[]>;
  count(within: object): Promise<number>;
}

/** Which rows, in which order. */
interface RowsQuery {
  readonly within: object;
  readonly orderBy: Record<string, "asc" | "desc">[];
  readonly skip?: number;
  readonly take: number;
}

/**
 * Reads a page of a list.
 * @throws {CursorError} where the cursor is not of this list and order
 */
export async function readPage<R extends object, T>(
  list: ListName,
  query: ListQuery,
  reader: ListReader<R>,
  shape: (row: R) => T,
): Promise<Page<T>> {
  const { limit, cursor } = query;
  const { name, keys } = getOrder(list, query.sort);
  const after = cursor === null ? {} : buildCursorWhere(cursor, name, keys);
  if (after === null) throw new CursorError(cursor ?? "");
  const [rows, place] = await Promise.all([
    // One more than asked for, to see whether there is a next page.
    reader.rows({ within: after, orderBy: orderBy(keys), take: limit + 1 }),
    query.placed && cursor !== null ? placeAfter(name, keys, after, limit, reader) : FIRST,
  ]);
  const isWhole = cursor === null && rows.length <= limit;
  const total = query.total ?? (isWhole ? rows.length : await reader.count({}));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(shape),
    total,
    next: rows.length > limit && last ? writeCursor(name, keys, last) : null,
    place,
  };
}

const FIRST: PagePlace = { before: 0, previous: null };

/** Where the page after a cursor stands: how many records come before it, and the cursor of the page before. */
async function placeAfter<R extends object>(
  name: string,
  keys: readonly OrderKey[],
  after: object,
  limit: number,
  reader: ListReader<R>,
): Promise<PagePlace> {
  const within = { NOT: after };
  const [before, [start]] = await Promise.all([
    reader.count(within),
    reader.rows({ within, orderBy: orderBy(keys.map(reverseOrder)), skip: limit, take: 1 }),
  ]);
  return { before, previous: start ? writeCursor(name, keys, start) : null };
}

/** A record as far as its place in the order goes: its id and the columns it is ordered by. */
interface Sortable {
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
