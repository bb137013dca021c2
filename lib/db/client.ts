import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { type Prisma, PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client";
import { type DatabaseUrl, POSTGRESQL_SCHEMA } from "./database-url";
import { SqliteAdapter } from "./sqlite-adapter";

/** The client all queries are written against; both engines' clients come from the same models. */
export type Client = SqliteClient;

/** A client inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** How long SQLite waits for another writer, in milliseconds. */
const SQLITE_WAIT_MS = 60_000;

/** Opens a client for a database; it connects with its first query. */
export function openClient(database: DatabaseUrl): Client {
  if (database.engine === "sqlite") {
    // The library's type lacks the option its native part reads.
    const config = { url: database.url, timeout: SQLITE_WAIT_MS };
    return new SqliteClient({ adapter: new SqliteAdapter(config) });
  }
  const adapter = new PrismaPg(
    { connectionString: database.url, connectionTimeoutMillis: 5_000 },
    { schema: POSTGRESQL_SCHEMA },
  );
  // Same models, same calls: only the SQL that the client makes differs.
  return new PostgresqlClient({ adapter }) as unknown as Client;
}
