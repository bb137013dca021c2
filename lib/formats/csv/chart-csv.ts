import type { ChartTable } from "@/lib/formats/charts/chart-table";
import { barColumns, type ChartContext, TIMELINE_COLUMNS, TREND_COLUMNS } from "./chart-columns";
import type { Column } from "./column";
import { csvFile } from "./write-csv";

/** A chart as a CSV file, in pieces. */
export function chartCsv(
  table: ChartTable,
  links: Pick<ChartContext, "address" | "query">,
): AsyncGenerator<string, void> {
  const context = { ...links, companies: table.companies, sources: table.sources };
  if (table.chart === "trends") {
    return csvOf(TREND_COLUMNS, table.rows, context);
  }
  if (table.chart === "timeline") {
    return csvOf(TIMELINE_COLUMNS, table.rows, context);
  }
  return csvOf(barColumns(table.chart), table.rows, context);
}

function csvOf<T>(
  columns: readonly Column<T, ChartContext>[],
  rows: readonly T[],
  context: ChartContext,
): AsyncGenerator<string, void> {
  return csvFile(
    columns.map(({ name }) => name),
    [rows],
    (batch) => batch.map((row) => columns.map(({ cell }) => cell(row, context))),
  );
}
