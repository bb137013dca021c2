import type { BarSeries } from "@/lib/view-models/charts/bar-series";
import { countOf, type Series } from "@/lib/view-models/charts/series";
import { numberText } from "@/lib/view-models/numbers";
import type { FigureTable } from "./figure";
import { type Key, outcomeKey, statusKey, technologyKey } from "./key";

/** The numbers of a chart of bars; a dash stands for none. */
export function barTable(drawn: BarSeries): FigureTable {
  switch (drawn.chart) {
    case "milestones-per-year":
      return tableOf("Year", drawn.series, statusKey);
    case "promises-by-first-deadline":
      return tableOf("Year", drawn.series, outcomeKey);
    case "targets-by-company":
      return tableOf("Company", drawn.series, statusKey);
    case "partnerships-by-technology":
      return tableOf("Kind", drawn.series, technologyKey);
  }
}

function tableOf<K extends string>(
  head: string,
  { keys, rows }: Series<K>,
  keyOf: (key: K) => Key,
): FigureTable {
  return {
    columns: [head, ...keys.map((key) => keyOf(key).label), "All"],
    rows: rows.map((row) => ({
      href: row.href,
      cells: [row.label, ...[...keys.map((key) => countOf(row, key)), row.total].map(cell)],
    })),
  };
}

function cell(count: number): string {
  return count === 0 ? "–" : numberText(count);
}
