import type { DrawnBars } from "@/lib/view-models/charts/bar-charts";
import { listKeys } from "@/lib/view-models/charts/keys";
import { countOf } from "@/lib/view-models/charts/series";
import type { BarRow } from "./chart-shapes";

/** The rows of a chart of bars, each with a number under every key, also where nothing counts. */
export function barRows({ chart, series }: DrawnBars): BarRow[] {
  const keys = listKeys(chart).map(({ id }) => id);
  return series.rows.map((row) => ({
    id: row.id,
    label: row.label,
    total: row.total,
    list: `/api/v1${row.href}`,
    counts: Object.fromEntries(keys.map((key) => [key, countOf(row, key)])),
  }));
}
