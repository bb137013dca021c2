import { type Client, isPostgresql } from "@/lib/db/client";
import { POSTGRESQL_SCHEMA } from "@/lib/db/database-url";
import { Prisma } from "@/lib/db/generated/sqlite/client";

/** Names a table as the engine of a client knows it. */
export type NameTable = (table: string) => Prisma.Sql;

/** How the engine of a client names tables; PostgreSQL looks for them in no schema by itself. */
export function getTableNames(client: Client): NameTable {
  const schema = isPostgresql(client) ? `${quoteName(POSTGRESQL_SCHEMA)}.` : "";
  return (table) => Prisma.raw(`${schema}${quoteName(table)}`);
}

/** A column of a table that goes by another name in a statement. */
export function nameColumn(alias: string, column: string): Prisma.Sql {
  return Prisma.raw(`${quoteName(alias)}.${quoteName(column)}`);
}

/**
 * A name in a statement; what a reader asks for is a parameter and never part of one.
 * @throws where it is more than a name
 */
function quoteName(name: string): string {
  if (!/^\w+$/.test(name)) throw new Error(`not a name: ${name}`);
  return `"${name}"`;
}
