import { fileURLToPath } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import type Database from "libsql";
import type pg from "pg";
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { type Prisma, PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client";
import { type DatabaseUrl, POSTGRESQL_SCHEMA } from "./database-url";
import { FollowedFile } from "./followed-file";

type LibSqlClient = ReturnType<PrismaLibSql["createClient"]>;
type LibSqlConfig = Parameters<PrismaLibSql["createClient"]>[0];

/** What the adapter asks of its client. */
interface Statement {
  readonly sql: string;
  readonly args: readonly unknown[];
}

/** Statements that are kept prepared; preparing one takes as long as reading some rows. */
const MOST_PREPARED = 200;

/**
 * Prisma's adapter for libSQL, on a connection of its own. The client that it brings along defines two properties of an
 * object for every value it reads, a third of what it takes to read a page; here rows stay the lists that libSQL gives.
 */
class SqliteAdapter extends PrismaLibSql {
  override createClient({ url, timeout }: LibSqlConfig & { timeout?: number }): LibSqlClient {
    // The adapter calls nothing else of a client.
    return new Connection(fileURLToPath(url), timeout) as unknown as LibSqlClient;
  }
}

/** One connection. The adapter runs one thing at a time, and nothing beside a transaction until that has ended. */
class Connection {
  readonly #file: FollowedFile;
  readonly #prepared = new Map<string, PreparedStatement>();

  constructor(path: string, timeout: number | undefined) {
    this.#file = new FollowedFile(path, { timeout, mayMake: true, onOpen: () => this.#prepared.clear() });
  }

  async execute({ sql, args }: Statement) {
    const { statement, columns, columnTypes } = this.#prepare(sql);
    const values = args.map(toSql);
    if (columns.length > 0) return { columns, columnTypes, rows: statement.all(values), rowsAffected: 0 };
    return { columns, columnTypes, rows: [], rowsAffected: statement.run(values).changes };
  }

  async executeMultiple(sql: string) {
    const database = this.#file.connect();
    this.#prepared.clear();
    try {
      database.exec(sql);
    } finally {
      rollback(database);
    }
  }

  async transaction() {
    const database = this.#file.connect();
    database.exec("BEGIN DEFERRED");
    return {
      execute: (statement: Statement) => this.execute(statement),
      commit: async () => database.exec("COMMIT"),
      rollback: async () => rollback(database),
    };
  }

  close() {
    this.#prepared.clear();
    this.#file.close();
  }

  #prepare(sql: string): PreparedStatement {
    const database = this.#file.connect();
    const known = this.#prepared.get(sql);
    this.#prepared.delete(sql);
    const prepared = known ?? prepare(database, sql);
    // What was asked last stands last, and what was asked longest ago goes first.
    this.#prepared.set(sql, prepared);
    if (this.#prepared.size > MOST_PREPARED)
      this.#prepared.delete(this.#prepared.keys().next().value as string);
    return prepared;
  }
}

function rollback(database: Database.Database) {
  if (database.inTransaction) database.exec("ROLLBACK");
}

interface PreparedStatement {
  readonly statement: ReturnType<Database.Database["prepare"]>;
  readonly columns: readonly string[];
  readonly columnTypes: readonly string[];
}

function prepare(database: Database.Database, sql: string): PreparedStatement {
  const statement = database.prepare(sql);
  const columns = statement.reader ? statement.columns() : [];
  if (columns.length > 0) statement.raw(true);
  return {
    statement,
    columns: columns.map(({ name }) => name),
    columnTypes: columns.map(({ type }) => type ?? ""),
  };
}

/** SQLite knows no booleans; bytes, which would need to be turned too, no table holds. */
function toSql(value: unknown): unknown {
  return typeof value === "boolean" ? Number(value) : value;
}

/** The client all queries are written against; both engines' clients come from the same models. */
export type Client = SqliteClient;

/** A client inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** How long SQLite waits for another writer, in milliseconds. */
const SQLITE_WAIT_MS = 60_000;

/**
 * Opens a client for a database; it connects with its first query.
 * @param pool the connections to a PostgreSQL, where they are not to be its own
 */
export function openClient(database: DatabaseUrl, pool?: pg.Pool): Client {
  if (database.engine === "sqlite") {
    // The library's type lacks the option its native part reads.
    const config = { url: database.url, timeout: SQLITE_WAIT_MS };
    return new SqliteClient({ adapter: new SqliteAdapter(config) });
  }
  const config = { connectionString: database.url, connectionTimeoutMillis: 5_000 };
  const adapter = new PrismaPg(pool ?? config, { schema: POSTGRESQL_SCHEMA });
  // Same models, same calls: only the SQL that the client makes differs.
  return markPostgresql(new PostgresqlClient({ adapter }) as unknown as Client);
}

// One a process: a built site has this module several times, and they share the client.
const held = globalThis as typeof globalThis & { interphaseOnPostgresql?: WeakSet<object> };
held.interphaseOnPostgresql ??= new WeakSet();
const ON_POSTGRESQL = held.interphaseOnPostgresql;

/** Notes that a client asks a PostgreSQL. */
export function markPostgresql(client: Client): Client {
  ON_POSTGRESQL.add(client);
  return client;
}

/** Whether a client, or the one that it was made from, asks a PostgreSQL: statements of our own name tables by the engine. */
export function isPostgresql(client: Client): boolean {
  for (let each: object | null = client; each !== null; each = Object.getPrototypeOf(each))
    if (ON_POSTGRESQL.has(each)) return true;
  return false;
}
