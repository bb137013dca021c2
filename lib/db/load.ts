import { createHash } from "node:crypto";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { type Client, openClient, type Transaction } from "./client";
import type { DatabaseUrl } from "./database-url";
import { buildRows, type Rows, TABLES } from "./rows/rows";
import { lockForWriting, makeTables, prepareForLoad, qualifyTable } from "./tables";

/** So many rows go into one statement: a few megabytes of text. */
const MOST_ROWS = 5_000;

type Row = Readonly<Record<string, unknown>>;

/**
 * Writes the rows of a table, each statement with one parameter, the rows as JSON, which both engines take apart by
 * themselves. Prisma's own way looks at every value and takes ten times as long.
 * @param table the name of the table
 * @param rows a column that one of them lacks is empty there
 */
async function insertRows(
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

/** What a load did. */
export interface LoadReport {
  /** False where the database held this content already, and nothing was written. */
  readonly changed: boolean;
  /** The version of the content that the database now holds. */
  readonly version: string;
}

/** More than any load takes; the transaction must not end because the machine is slow. */
const LONGEST_LOAD_MS = 30 * 60_000;

/**
 * Replaces the content of a database by a checked dataset, in one transaction: whatever ends it early, a kill included,
 * leaves the old content; two loads at once come one after the other.
 * @param sql the SQL that makes the tables on this engine
 * @param now the time of loading, ISO 8601
 * @throws where the database cannot be reached or written
 */
export async function loadDataset(
  database: DatabaseUrl,
  dataset: SeedDataset,
  sql: string,
  now: string,
): Promise<LoadReport> {
  const rows = buildRows(dataset);
  const version = computeVersion(dataset);
  const rowsHash = computeRowsHash(rows);
  const client = openClient(database);
  try {
    await prepareForLoad(client, database.engine);
    return await client.$transaction(
      async (tx) => {
        await lockForWriting(tx, database.engine);
        const fresh = await makeTables(tx, database.engine, sql);
        const loaded = fresh ? null : await tx.dataset.findUnique({ where: { id: 1 } });
        if (loaded?.rowsHash === rowsHash && loaded.version === version) return { changed: false, version };
        await replaceRows(tx, database.engine, rows);
        await tx.dataset.deleteMany();
        await tx.dataset.create({ data: { id: 1, version, rowsHash, loadedAt: now } });
        return { changed: true, version };
      },
      { timeout: LONGEST_LOAD_MS, maxWait: LONGEST_LOAD_MS },
    );
  } finally {
    await client.$disconnect();
  }
}

/** As much of a model's delegate as replacing its rows takes. */
interface Replaceable {
  deleteMany(): Promise<unknown>;
}

async function replaceRows(tx: Transaction, engine: DatabaseUrl["engine"], rows: Rows): Promise<void> {
  const delegate = (table: keyof Rows & keyof Client) => tx[table] as unknown as Replaceable;
  for (const table of [...TABLES].reverse()) await delegate(table).deleteMany();
  for (const table of TABLES) await insertRows(tx, engine, capitalize(table), rows[table]);
}

/** The table of a model has its name, which begins with a capital letter. */
function capitalize(model: string): string {
  return `${model.charAt(0).toUpperCase()}${model.slice(1)}`;
}

/**
 * The version of a content: the first 12 hex digits of the SHA-256 of what was checked.
 * Objects are written with their keys in order, so that the layout of a file does not matter.
 */
export function computeVersion(content: unknown): string {
  return computeHash(content).slice(0, 12);
}

/** The SHA-256 of all rows, in hex: they are made with their columns in one order, and are many more than fit into a text. */
function computeRowsHash(rows: Rows): string {
  const hash = createHash("sha256");
  for (const table of TABLES)
    for (let start = 0; start < rows[table].length; start += MOST_ROWS)
      hash.update(`${table} ${JSON.stringify(rows[table].slice(start, start + MOST_ROWS))}`);
  return hash.digest("hex");
}

/** The SHA-256 of a value, in hex. */
function computeHash(value: unknown): string {
  const text = JSON.stringify(value, (_, part) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return createHash("sha256").update(text).digest("hex");
}
