import type { Transaction } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { qualifyTable } from "@/lib/db/tables";

type Engine = DatabaseUrl["engine"];

/** So many rows go into one statement that takes them as JSON: a few megabytes of text. */
const MOST_ROWS = 5_000;
/** So many values go into one statement that takes each as a parameter. */
const MOST_VALUES = 900;
/** SQLite reads the JSON of a row once for each of its columns: rows of more columns are written value by value. */
const MOST_JSON_COLUMNS = 8;

type Row = Readonly<Record<string, unknown>>;

/** What becomes of a row whose record is there already: an error, or it takes that one's place. */
type WhereThere = "fail" | "replace";

/**
 * Writes the rows of a table, many in one statement. Prisma's own way looks at every value and takes ten times as long.
 * @param table the name of the model
 * @param rows a column that one of them lacks is empty there
 */
export async function insertRows(
  tx: Transaction,
  engine: Engine,
  table: string,
  rows: readonly object[],
  { whereThere = "fail" }: { whereThere?: WhereThere } = {},
): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const areWide = engine === "sqlite" && columns.length > MOST_JSON_COLUMNS;
  const then = whereThere === "replace" ? `${areWide ? "" : " WHERE true"}${replaceSql(columns)}` : "";
  const most = areWide ? Math.floor(MOST_VALUES / columns.length) : MOST_ROWS;
  const sql = areWide ? "" : insertSql(engine, table, columns) + then;
  for (let start = 0; start < rows.length; start += most) {
    const part = rows.slice(start, start + most) as Row[];
    if (areWide) await insertValues(tx, table, columns, part, then);
    else await tx.$executeRawUnsafe(sql, writeRows(engine === "sqlite" ? listValues(part, columns) : part));
  }
}

function insertSql(engine: Engine, table: string, columns: readonly string[]): string {
  const place = nameTable(engine, table);
  const names = columns.map((column) => `"${column}"`);
  const into = `INSERT INTO ${place} (${names.join(", ")})`;
  if (engine === "postgresql")
    return `${into} SELECT ${names.join(", ")} FROM json_populate_recordset(null::${place}, $1::json)`;
  return `${into} SELECT ${columns.map((_, at) => `value ->> ${at}`).join(", ")} FROM json_each(?)`;
}

/** Writes rows into SQLite with a parameter for each value. */
async function insertValues(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  then: string,
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const row = `(${columns.map(() => "?").join(", ")})`;
  const sql = `INSERT INTO ${nameTable("sqlite", table)} (${names}) VALUES ${rows.map(() => row).join(", ")}`;
  const values = listValues(rows, columns).flat();
  await tx.$executeRawUnsafe(
    sql + then,
    ...values.map((value) => (typeof value === "string" ? value.toWellFormed() : value)),
  );
}

/** The values of rows in the order of columns; in SQLite a column of JSON holds its text. */
function listValues(rows: readonly Row[], columns: readonly string[]): unknown[][] {
  return rows.map((row) =>
    columns.map((column) => {
      const value = row[column] ?? null;
      return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
    }),
  );
}

/** After a SELECT, SQLite needs a condition before it, to tell it from one of a join. */
function replaceSql(columns: readonly string[]): string {
  const others = columns.filter((column) => column !== "id");
  return ` ON CONFLICT ("id") DO UPDATE SET ${others.map((column) => `"${column}" = excluded."${column}"`).join(", ")}`;
}

/** What JSON writes for half a surrogate pair. */
const HALF_A_PAIR = /\\ud[89a-f]/;

/** Half a surrogate pair is no character: neither engine could store it. */
function writeRows(rows: readonly object[]): string {
  const text = JSON.stringify(rows);
  // Looking at each text of each row takes several times as long as writing them.
  if (!HALF_A_PAIR.test(text)) return text;
  return JSON.stringify(rows, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
}

/** The table of a model, as SQL takes it: it has the model's name, which begins with a capital letter. */
export function nameTable(engine: Engine, model: string): string {
  return qualifyTable(engine, `${model.charAt(0).toUpperCase()}${model.slice(1)}`);
}

/** A condition that a column is among the ids that stand in one parameter, as a JSON list. */
export function isAmong(engine: Engine, column: string, parameter = 1): string {
  const list =
    engine === "postgresql"
      ? `SELECT json_array_elements_text($${parameter}::json)`
      : `SELECT value FROM json_each(?${parameter})`;
  return `"${column}" IN (${list})`;
}
