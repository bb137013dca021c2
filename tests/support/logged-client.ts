import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Client, markPostgresql } from "@/lib/db/client";
import { type DatabaseUrl, POSTGRESQL_SCHEMA } from "@/lib/db/database-url";
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client";

/** A client that tells every statement it sends. */
export function loggedClient(
  { engine, url }: DatabaseUrl,
  tell: (sql: string, values: readonly unknown[]) => void,
): Client {
  const log: [{ emit: "event"; level: "query" }] = [{ emit: "event", level: "query" }];
  if (engine === "sqlite") {
    const client = new SqliteClient({ adapter: new PrismaLibSql({ url }), log });
    client.$on("query", ({ query, params }) => tell(query, JSON.parse(params) as unknown[]));
    return client as unknown as Client;
  }
  const adapter = new PrismaPg({ connectionString: url }, { schema: POSTGRESQL_SCHEMA });
  const client = new PostgresqlClient({ adapter, log });
  client.$on("query", ({ query, params }) => tell(query, JSON.parse(params) as unknown[]));
  return markPostgresql(client as unknown as Client);
}
