import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Client, markPostgresql } from "@/lib/db/client";
import { type DatabaseUrl, POSTGRESQL_SCHEMA } from "@/lib/db/database-url";
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client";
import type { ReadDatabase } from "@/lib/db/read-database";
import { type ContentVersion, openVersionReader } from "@/lib/db/version-reader";

/** A database to make pages from that tells every statement it is sent. */
export function openLoggedDatabase(
  database: DatabaseUrl,
  tell: (sql: string, values: readonly unknown[]) => void,
): ReadDatabase {
  const client = loggedClient(database, tell);
  const versions = openVersionReader(database);
  const readContent = async () => (await versions.read()) as ContentVersion;
  return {
    read: async (work) => work(client, await readContent()),
    check: readContent,
    readStanding: async () => ({ ...(await readContent()), behind: null }),
    async close() {
      await client.$disconnect();
      await versions.close();
    },
  };
}

/** A client that tells every statement it sends. */
function loggedClient(
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
