import { compareNames } from "@/lib/db/rows/columns";
import type { Day } from "@/lib/domain/days";
import type { Page, PagePlace } from "@/lib/schema/pages/list-page";
import { type ListName, type Scope, SORTS } from "@/lib/schema/parameters/choices";
import type { Filter } from "@/lib/schema/parameters/filter";
import {
  buildCursorWhere,
  type OrderKey,
  type Orders,
  orderBy,
  readCursor,
  reverseOrder,
  writeCursor,
} from "./keyset";

const up = (column: string): OrderKey => ({ column, direction: "asc" });
const down = (column: string): OrderKey => ({ column, direction: "desc" });

/** A company whose promises are all those of one part stands right after that part. */
const UNDER_ITS_PART = [up("placeRank"), up("isUnder"), up("rank")] as const;

/**
 * The columns behind each order of each list; `SORTS` names them for readers. `count`, `publisher`
 * and a source's `undated` are not for the database to order by: the first depends on the day and the filter, of the
 * second each engine has an order of its own, the third is no column. Those lists are put in order by `readSortedPage`.
 */
const ORDERS: Record<ListName, Orders> = {
  companies: {
    name: [up("rank")],
    "-name": [down("rank")],
    "-activity": [down("activity"), ...UNDER_ITS_PART],
    promised: [up("promised"), ...UNDER_ITS_PART],
    "-promised": [down("promised"), ...UNDER_ITS_PART],
    shift: [up("largestShift"), ...UNDER_ITS_PART],
    "-shift": [down("largestShift"), ...UNDER_ITS_PART],
    // The earlier a deadline passed, the longer it is overdue.
    overdue: [down("overdueSince"), ...UNDER_ITS_PART],
    "-overdue": [up("overdueSince"), ...UNDER_ITS_PART],
    milestones: [up("milestones"), up("rank")],
    "-milestones": [down("milestones"), up("rank")],
    partnerships: [up("partnerships"), up("rank")],
    "-partnerships": [down("partnerships"), up("rank")],
  },
  partnerships: {
    announced: [up("undated"), up("sortDay"), up("rank")],
    "-announced": [up("undated"), down("sortDay"), up("rank")],
    name: [up("rank")],
    "-name": [down("rank")],
    milestones: [up("count"), up("rank")],
    "-milestones": [down("count"), up("rank")],
  },
  milestones: {
    date: [up("undated"), up("sortDay"), up("rank")],
    "-date": [up("undated"), down("sortDay"), up("rank")],
    title: [up("rank")],
    "-title": [down("rank")],
    said: [up("lastSaidOnLatest"), up("rank")],
    "-said": [down("lastSaidOnLatest"), up("rank")],
    shift: [up("shiftless"), up("shiftOrder"), up("rank")],
    "-shift": [up("shiftless"), down("shiftOrder"), up("rank")],
    "-late": [down("lateOrder"), up("rank")],
  },
  claims: { said: [up("rank")], "-said": [down("rank")] },
  metrics: { said: [up("rank")], "-said": [down("rank")] },
  changes: {
    said: [up("undated"), up("rank")],
    "-said": [up("undated"), down("rank")],
    // What `said` and `-said` mean where the day of the adding counts.
    added: [up("addedOn"), up("rank")],
    "-added": [down("addedOn"), down("rank")],
  },
  sources: {
    published: [up("undated"), up("rank")],
    "-published": [down("rank")],
    publisher: [up("publisher"), down("rank")],
    "-publisher": [down("publisher"), down("rank")],
    // By the alphabet, which here is also the order from the best to the worst.
    tier: [up("tier"), down("rank")],
    "-tier": [down("tier"), down("rank")],
  },
};

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

/** The columns behind an order of a list. */
export function getOrder(list: ListName, sort: string | null): { name: string; keys: readonly OrderKey[] } {
  const name = sort ?? (SORTS[list][0] as string);
  const keys = ORDERS[list][name];
  if (!keys) throw new Error(`${list} have no order ${name}`);
  return { name, keys };
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
