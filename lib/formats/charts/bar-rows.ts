import { idsOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { TECHNOLOGY_GROUPS } from "@/lib/domain/technology-groups";
import type { BarSeries } from "@/lib/view-models/charts/bar-series";
import { countOf, type SeriesRow } from "@/lib/view-models/charts/series";
import type { BarRow } from "./chart-shapes";

/** The rows of a chart of bars, each with a number under every key, also where nothing counts. */
export function barRows({ chart, series }: BarSeries): BarRow[] {
  switch (chart) {
    case "milestones-per-year":
      return series.rows.map((row) => rowOf(row, idsOf(MILESTONE_STATUSES)));
    case "promises-by-first-deadline":
      return series.rows.map((row) => rowOf(row, idsOf(OUTCOMES)));
    case "targets-by-company":
      return series.rows.map((row) => rowOf(row, idsOf(MILESTONE_STATUSES)));
    case "partnerships-by-technology":
      return series.rows.map((row) => rowOf(row, idsOf(TECHNOLOGY_GROUPS)));
  }
}

function rowOf<K extends string>(row: SeriesRow<K>, keys: readonly K[]) {
  const counts = Object.fromEntries(keys.map((key) => [key, countOf(row, key)])) as Record<K, number>;
  return { id: row.id, label: row.label, total: row.total, list: `/api/v1${row.href}`, counts };
}
