import { createHash } from "node:crypto";
import type { Client, Transaction } from "./client";
import { type DatabaseUrl, POSTGRESQL_SCHEMA } from "./database-url";

type Engine = DatabaseUrl["engine"];

/** Where the loader notes which tables it made and from which SQL. */
const LEDGER = "interphase_tables";

/**
 * The SQL that makes the ledger where it is missing. SQLite runs it before the transaction, so that the transaction can
 * begin with a write and wait for another loader instead of failing. PostgreSQL runs it behind the lock: there "if not
 * exists" fails where another loader makes the same at the same time.
 */
function ledgerSql(engine: Engine): string[] {
  const table = `CREATE TABLE IF NOT EXISTS ${place(engine)} (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, tables TEXT NOT NULL)`;
  return engine === "postgresql" ? [`CREATE SCHEMA IF NOT EXISTS ${POSTGRESQL_SCHEMA}`, table] : [table];
}

/** Does what has to be done before the transaction of a load begins. */
export async function prepareForLoad(client: Client, engine: Engine): Promise<void> {
  if (engine !== "sqlite") return;
  await client.$queryRawUnsafe("PRAGMA journal_mode = WAL");
  for (const statement of ledgerSql(engine)) await client.$executeRawUnsafe(statement);
}

/** Takes the one place of a writer until the transaction ends; another loader waits here. */
export async function lockForWriting(tx: Transaction, engine: Engine): Promise<void> {
  if (engine === "postgresql") {
    await tx.$executeRawUnsafe("SELECT pg_advisory_xact_lock(hashtext('interphase'))");
    for (const statement of ledgerSql(engine)) await tx.$executeRawUnsafe(statement);
    await tx.$executeRawUnsafe(`SET LOCAL search_path TO ${POSTGRESQL_SCHEMA}`);
  }
  await tx.$executeRawUnsafe(`UPDATE ${place(engine)} SET id = id`);
}

/**
 * Makes the tables, or replaces those it made before from other SQL. Touches no table that it did not make.
 * @param sql the SQL that Prisma's engine made from schema.prisma
 * @returns whether the tables are new
 * @throws where a table of that name stands there that it did not make
 */
export async function makeTables(tx: Transaction, engine: Engine, sql: string): Promise<boolean> {
  const hash = hashSql(sql);
  const [made] = await tx.$queryRawUnsafe<{ hash: string; tables: string }[]>(
    `SELECT hash, tables FROM ${place(engine)} WHERE id = 1`,
  );
  if (made?.hash === hash) return false;
  const old: string[] = made ? JSON.parse(made.tables) : [];
  for (const table of [...old].reverse())
    await tx.$executeRawUnsafe(`DROP TABLE IF EXISTS ${qualifyTable(engine, table)}`);
  const tables = [...sql.matchAll(/CREATE TABLE "(\w+)"/g)].map((match) => match[1] as string);
  await refuseForeignTables(tx, engine, tables);
  for (const statement of statementsOf(sql)) await tx.$executeRawUnsafe(statement);
  await tx.$executeRawUnsafe(`DELETE FROM ${place(engine)}`);
  await tx.$executeRawUnsafe(
    `INSERT INTO ${place(engine)} (id, hash, tables) VALUES (1, '${hash}', '${JSON.stringify(tables)}')`,
  );
  return true;
}

/** Whether the tables of a database are those that some SQL makes. */
export async function hasTables(client: Client, engine: Engine, sql: string): Promise<boolean> {
  const [made] = await client.$queryRawUnsafe<{ hash: string }[]>(
    `SELECT hash FROM ${place(engine)} WHERE id = 1`,
  );
  return made?.hash === hashSql(sql);
}

function hashSql(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}

async function refuseForeignTables(
  tx: Transaction,
  engine: Engine,
  tables: readonly string[],
): Promise<void> {
  const found = await tx.$queryRawUnsafe<{ name: string }[]>(
    engine === "postgresql"
      ? `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = '${POSTGRESQL_SCHEMA}'`
      : "SELECT name FROM sqlite_master WHERE type = 'table'",
  );
  const unknownId = found.find(({ name }) => tables.includes(name));
  if (unknownId)
    throw new Error(
      `The database holds a table ${unknownId.name} that this program did not make; it will not touch it. Name another database.`,
    );
}

/** The indexes that some SQL makes, each with the statement. */
export function listIndexes(sql: string): { readonly name: string; readonly sql: string }[] {
  return statementsOf(sql).flatMap((statement) => {
    const name = /^CREATE (?:UNIQUE )?INDEX "(\w+)"/.exec(statement)?.[1];
    return name === undefined ? [] : [{ name, sql: statement }];
  });
}

/** The columns of the primary key of each table that some SQL makes, by the name of its model. */
export function listPrimaryKeys(sql: string): Map<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const statement of statementsOf(sql)) {
    const table = /^CREATE TABLE "(\w)(\w*)"/.exec(statement);
    if (!table) continue;
    const [, several, one] = /PRIMARY KEY \(([^)]+)\)|"(\w+)" [A-Z ]+ PRIMARY KEY/.exec(statement) ?? [];
    const columns = several?.match(/\w+/g) ?? (one === undefined ? [] : [one]);
    keys.set(`${table[1]?.toLowerCase()}${table[2]}`, columns);
  }
  return keys;
}

/** Prisma's SQL has no semicolon inside a statement: texts with one would need a default value, and there is none. */
function statementsOf(sql: string): string[] {
  return sql
    .replace(/^--.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

function place(engine: Engine): string {
  return qualifyTable(engine, LEDGER);
}

/** The name of a table as SQL takes it. */
export function qualifyTable(engine: Engine, table: string): string {
  return engine === "postgresql" ? `${POSTGRESQL_SCHEMA}."${table}"` : `"${table}"`;
}
