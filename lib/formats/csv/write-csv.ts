import { stringify } from "csv-stringify/sync";
import { type Cell, cellValue } from "./cell";

/** Tells a spreadsheet that the file is UTF-8. */
const BOM = "\ufeff";

/**
 * Rows of a CSV file, after RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellValue)),
    { record_delimiter: "windows", escape_formulas: true },
  );
}

/** A CSV file in pieces: its head, then the rows of each batch, taken when they are asked for. */
export async function* csvFile<B>(
  head: readonly string[],
  batches: AsyncIterable<B> | Iterable<B>,
  rowsOf: (batch: B) => readonly (readonly Cell[])[],
): AsyncGenerator<string, void> {
  yield BOM + csvRows([head]);
  for await (const batch of batches) {
    const rows = csvRows(rowsOf(batch));
    if (rows !== "") yield rows;
  }
}
