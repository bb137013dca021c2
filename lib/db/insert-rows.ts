import type { Transaction } from "./client";
import type { DatabaseUrl } from "./database-url";
import { qualifyTable } from "./tables";

/** So many rows go into one statement: a few megabytes of text. */
const MOST_ROWS = 5_000;

type Row = Readonly<Record<string, unknown>>;

/**
 * Writes the rows of a table, each statement with one parameter, the rows as JSON, which both engines take apart by
 * themselves. Prisma's own way looks at every value and takes ten times as long.
 * @param table the name of the table
 * @param rows a column that one of them lacks is empty there
 */
export async function insertRows(
  tx: Transaction,
  engine: DatabaseUrl["engine"],
  table: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const sql = insertSql(engine, table, columns);
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    const part = rows.slice(start, start + MOST_ROWS) as Row[];
    await tx.$executeRawUnsafe(sql, writeRows(engine === "sqlite" ? part.map(writeJson) : part));
  }
}

function insertSql(engine: DatabaseUrl["engine"], table: string, columns: readonly string[]): string {
  const place = qualifyTable(engine, table);
  const names = columns.map((column) => `"${column}"`);
  const into = `INSERT INTO ${place} (${names.join(", ")})`;
  if (engine === "postgresql")
    return `${into} SELECT ${names.join(", ")} FROM json_populate_recordset(null::${place}, $1::json)`;
  return `${into} SELECT ${columns.map((column) => `value ->> '${column}'`).join(", ")} FROM json_each(?)`;
}

/** Half a surrogate pair is no character: neither engine could store it. */
function writeRows(rows: readonly Row[]): string {
  return JSON.stringify(rows, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
}

/** In SQLite a column of JSON holds its text. */
function writeJson(row: Row): Row {
  const written = Object.entries(row).map(([column, value]) => [
    column,
    typeof value === "object" && value !== null ? JSON.stringify(value) : value,
  ]);
  return Object.fromEntries(written);
}
