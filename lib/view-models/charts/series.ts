/** A part of a bar: how many records, and the address of the list that holds exactly those. */
export interface Segment<K extends string = string> {
  readonly key: K;
  readonly count: number;
  readonly href: string;
}

/** A bar, or a row of the table beside it: only segments that count something, in the order of the keys. */
export interface SeriesRow<K extends string = string> {
  readonly id: string;
  readonly label: string;
  readonly segments: readonly Segment<K>[];
  /** How many different records the row holds, and the list that holds exactly those. */
  readonly total: number;
  readonly href: string;
}

/** A chart before it has pixels: serialisable, the same for the drawing and for its table. */
export interface Series<K extends string = string, R extends SeriesRow<K> = SeriesRow<K>> {
  /** The keys that count something in any row, in the order of their list. */
  readonly keys: readonly K[];
  readonly rows: readonly R[];
}

/** The segment of a row under a key; undefined where nothing counts there. */
export function buildSegment<K extends string>(row: SeriesRow<K>, key: K): Segment<K> | undefined {
  return row.segments.find((segment) => segment.key === key);
}

/** How many records of a row stand under a key. */
export function getCount<K extends string>(row: SeriesRow<K>, key: K): number {
  return buildSegment(row, key)?.count ?? 0;
}

/** Those of `keys` that count something in any of `rows`, in their own order. */
export function listKeysInUse<K extends string>(
  keys: readonly K[],
  rows: readonly SeriesRow<K>[],
): readonly K[] {
  const used = new Set(rows.flatMap((row) => row.segments.map((segment) => segment.key)));
  return keys.filter((key) => used.has(key));
}

/** The sum of the counts of tallies. */
export function sumOf(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((sum, tally) => sum + tally.count, 0);
}
