import { buildSearchWhere, type SearchColumns } from "@/lib/db/where/search";
import { compareSearchPlaces, getSearchPlace, SEARCH_PLACES, type Searched } from "@/lib/domain/search-text";
import type { PlacedResult, SearchResult } from "@/lib/schema/api/search-result";

/** How one kind of record is searched: its rows come in an order of their own, the same every time. */
export interface Finder<R> {
  readonly columns: SearchColumns;
  /** The ids of records that meet a condition, in no order. */
  ids(where: object, take: number): Promise<{ readonly id: string }[]>;
  /** The rows of some records. */
  rowsOf(ids: string[]): Promise<R[]>;
  /** The first rows that meet a condition. */
  rows(where: object, take: number): Promise<R[]>;
  count(where: object): Promise<number>;
  /** Tells two rows apart. */
  idOf(row: R): string;
  searched(row: R): Searched;
  result(row: R): SearchResult;
}

/** What of one kind answers: how many in all, how many by texts of their own, and the best. */
export interface Found {
  readonly total: number;
  readonly listed: number;
  readonly results: readonly PlacedResult[];
}

/** So many are read and put in order; of more, each place is read by itself, so that the best are still the best. */
const MOST_READ = 200;

/** Finds the best that answer; within a place they stand in the order of the rows. */
export async function find<R>(finder: Finder<R>, words: readonly string[], most: number): Promise<Found> {
  const { columns } = finder;
  const anywhere = buildSearchWhere(words, "anywhere", columns);
  const all = await few(finder, anywhere);
  if (all) {
    const listed = all.filter((row) =>
      getSearchPlace(words, { ...finder.searched(row), borrowed: [] }),
    ).length;
    return { total: all.length, listed, results: bestOf(finder, words, all, most) };
  }
  const own = buildSearchWhere(words, "anywhere", { ...columns, all: columns.own });
  const [total, listed, ...rows] = await Promise.all([
    finder.count(anywhere),
    columns.all === columns.own ? null : finder.count(own),
    ...SEARCH_PLACES.map((place) => best(finder, buildSearchWhere(words, place, columns), most)),
  ]);
  return { total, listed: listed ?? total, results: bestOf(finder, words, rows.flat(), most) };
}

/** The first rows that meet a condition, however many do. */
async function best<R>(finder: Finder<R>, where: object, most: number): Promise<R[]> {
  return (await few(finder, where)) ?? finder.rows(where, most);
}

/**
 * All rows that meet a condition; null where they are more than are read. To find a few first and order them then is
 * far quicker than to go through all in their order.
 */
async function few<R>(finder: Finder<R>, where: object): Promise<R[] | null> {
  const ids = await finder.ids(where, MOST_READ + 1);
  return ids.length > MOST_READ ? null : finder.rowsOf(ids.map(({ id }) => id));
}

/** The folded texts of a column, which stands line by line. */
export function getLines(column: string): string[] {
  return column.split("\n");
}

function bestOf<R>(finder: Finder<R>, words: readonly string[], rows: readonly R[], most: number) {
  const byId = new Map(rows.map((row) => [finder.idOf(row), row]));
  return [...byId.values()]
    .flatMap((row) => {
      const place = getSearchPlace(words, finder.searched(row));
      return place === null ? [] : { place, row };
    })
    .sort((a, b) => compareSearchPlaces(a.place, b.place))
    .slice(0, most)
    .map(({ place, row }) => ({ place, result: finder.result(row) }));
}
