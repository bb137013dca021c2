import { getBarChart } from "@/lib/schema/pages/charts";
import type { DrawnBars } from "@/lib/view-models/charts/bar-charts";
import { getKey } from "@/lib/view-models/charts/keys";
import { countOf } from "@/lib/view-models/charts/series";
import { numberText } from "@/lib/view-models/text";
import type { FigureTable } from "./figure";

/** The numbers of a chart of bars; a dash stands for none. */
export function barTable({ chart, series: { keys, rows } }: DrawnBars): FigureTable {
  return {
    columns: [getBarChart(chart).rowHead, ...keys.map((id) => getKey(chart, id).label), "All"],
    rows: rows.map((row) => ({
      href: row.href,
      cells: [row.label, ...[...keys.map((key) => countOf(row, key)), row.total].map(cell)],
    })),
  };
}

function cell(count: number): string {
  return count === 0 ? "–" : numberText(count);
}
