import type { Transaction } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { qualifyTable } from "@/lib/db/tables";

type Engine = DatabaseUrl["engine"];

/** So many rows go into one statement: a few megabytes of text. */
const MOST_ROWS = 5_000;

type Row = Readonly<Record<string, unknown>>;

/** What becomes of a row whose record is there already: an error, or it takes that one's place. */
type WhereThere = "fail" | "replace";

/**
 * Writes the rows of a table, each statement with one parameter, the rows as JSON, which both engines take apart by
 * themselves. Prisma's own way looks at every value and takes ten times as long.
 * @param table the name of the model
 * @param rows a column that one of them lacks is empty there
 * @param tell is told how many rows each statement wrote
 */
export async function insertRows(
  tx: Transaction,
  engine: Engine,
  table: string,
  rows: readonly object[],
  { whereThere = "fail", tell }: { whereThere?: WhereThere; tell?: (written: number) => void } = {},
): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const sql = insertSql(engine, table, columns) + (whereThere === "replace" ? replaceSql(columns) : "");
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    const part = rows.slice(start, start + MOST_ROWS) as Row[];
    await tx.$executeRawUnsafe(sql, writeRows(engine === "sqlite" ? part.map(writeJson) : part));
    tell?.(part.length);
  }
}

function insertSql(engine: Engine, table: string, columns: readonly string[]): string {
  const place = nameTable(engine, table);
  const names = columns.map((column) => `"${column}"`);
  const into = `INSERT INTO ${place} (${names.join(", ")})`;
  if (engine === "postgresql")
    return `${into} SELECT ${names.join(", ")} FROM json_populate_recordset(null::${place}, $1::json)`;
  const values = columns.map((column) => `value ->> '${column}'`);
  return `${into} SELECT ${values.join(", ")} FROM json_each(?)`;
}

/** SQLite needs a condition before it, to tell it from one of a join. */
function replaceSql(columns: readonly string[]): string {
  const others = columns.filter((column) => column !== "id");
  return ` WHERE true ON CONFLICT ("id") DO UPDATE SET ${others.map((column) => `"${column}" = excluded."${column}"`).join(", ")}`;
}

/** What JSON writes for half a surrogate pair. */
const HALF_A_PAIR = /\\ud[89a-f]/;

/** Half a surrogate pair is no character: neither engine could store it. */
function writeRows(rows: readonly Row[]): string {
  const text = JSON.stringify(rows);
  // Looking at each text of each row takes several times as long as writing them.
  if (!HALF_A_PAIR.test(text)) return text;
  return JSON.stringify(rows, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
}

/** In SQLite a column of JSON holds its text. */
function writeJson(row: Row): Row {
  let written: Record<string, unknown> | null = null;
  for (const column in row) {
    const value = row[column];
    if (typeof value !== "object" || value === null) continue;
    written ??= { ...row };
    written[column] = JSON.stringify(value);
  }
  return written ?? row;
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
