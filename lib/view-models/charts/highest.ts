import type { SeriesRow } from "./series";

/** The rows that count most, and how much. */
interface Highest {
  readonly total: number;
  readonly rows: readonly SeriesRow[];
}

/** The rows of the highest bars; null where nothing counts. */
export function findHighest(rows: readonly SeriesRow[]): Highest | null {
  const total = Math.max(0, ...rows.map((row) => row.total));
  return total > 0 ? { total, rows: rows.filter((row) => row.total === total) } : null;
}

/** What is said after a number that several rows have. */
export function formatEach({ rows }: Highest): string {
  return rows.length > 1 ? " each" : "";
}
