import { stringify } from "csv-stringify/sync";

/** What a cell holds; a list stands in one cell. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** What stands between the values of a list in one cell. */
export const SEPARATOR = " | ";

/** A cell as text, number or nothing, without characters that no text has. */
function cellValue(cell: Cell): string | number | null {
  if (cell === null || typeof cell === "number") return cell;
  if (typeof cell === "boolean") return String(cell);
  return clean(typeof cell === "string" ? cell : cell.join(SEPARATOR));
}

/** Without control characters, and without empty lines in front; line ends of every kind are one. */
function clean(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/^\n+/, "");
  return lines.replaceAll(CONTROLS, "").replaceAll(INNER_FORMULA, "'");
}

/**
 * Where a formula would begin for whoever takes the semicolon for what separates cells, as Excel does in half of the world: it
 * looks for quotes only at the beginning of what it takes for a cell, and so splits a quoted text as well.
 */
const INNER_FORMULA = /(?<=[;\n])(?=["']*[=+\-@＝＋－＠])/gu;

/** Control characters but for the end of a line. */
const CONTROLS = /[^\P{Cc}\n]/gu;

/** Tells a spreadsheet that the file is UTF-8. */
const BOM = "\ufeff";

/**
 * Rows of a CSV file, after RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front; one with
 * a semicolon stands in quotes, since LibreOffice separates by semicolons too where nobody tells it not to.
 */
function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(cellValue)),
    { record_delimiter: "windows", escape_formulas: true, quoted_match: ";" },
  );
}

/** A CSV file in pieces: its head, then the rows of each batch, taken when they are asked for. */
export async function* writeCsv<B>(
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
