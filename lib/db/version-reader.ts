import type Database from "libsql";
import pg from "pg";
import { type DatabaseUrl, POSTGRESQL_SCHEMA } from "./database-url";
import { repeatPassing } from "./failures";
import { FollowedFile } from "./followed-file";

/** Which content a database holds. */
export interface ContentVersion {
  readonly version: string;
  /** When it was loaded, ISO 8601: loading the same content once more changes nothing of it. */
  readonly loadedAt: string;
}

/** Whether two contents are the same, and of the same load. */
export function isSameContent(a: ContentVersion, b: ContentVersion): boolean {
  return a.version === b.version && a.loadedAt === b.loadedAt;
}

/** The statement that reads it. */
export const SELECT_CONTENT = {
  sqlite: 'SELECT version, "loadedAt" FROM "Dataset" WHERE id = 1',
  postgresql: `SELECT version, "loadedAt" FROM ${POSTGRESQL_SCHEMA}."Dataset" WHERE id = 1`,
} as const;

/** Reads which content a database holds, often and at little cost. */
export interface VersionReader {
  /**
   * The content that the database holds at some moment after this call began; null where nothing was loaded.
   * @throws where the database cannot be read
   */
  read(): ContentVersion | null | Promise<ContentVersion | null>;
  close(): void | Promise<void>;
}

/** How long PostgreSQL may take to connect, and to answer, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Opens a reader on a connection of its own. */
export function openVersionReader(database: DatabaseUrl): VersionReader {
  return database.engine === "sqlite"
    ? new SqliteVersion(database.path)
    : new PostgresqlVersion(database.url);
}

/** On a synchronous connection: a few microseconds, where an asynchronous one takes more to wait than to read. */
class SqliteVersion implements VersionReader {
  readonly #file: FollowedFile;
  #row: Database.Statement | null = null;

  constructor(path: string) {
    this.#file = new FollowedFile(path, {
      timeout: PATIENCE_MS,
      mayMake: false,
      onOpen: (database) => {
        this.#row = database.prepare(SELECT_CONTENT.sqlite);
      },
    });
  }

  read(): ContentVersion | null {
    this.#file.connect();
    try {
      const row = this.#row?.get() as ContentVersion | undefined;
      return row ? { version: row.version, loadedAt: row.loadedAt } : null;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    this.#row = null;
    this.#file.close();
  }
}

/** One query for all that wait, sent after they began to. */
class PostgresqlVersion implements VersionReader {
  readonly #pool: pg.Pool;
  #running: Promise<ContentVersion | null> = Promise.resolve(null);
  #next: Promise<ContentVersion | null> | null = null;

  constructor(url: string) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    // A connection that ends while nobody uses it is opened anew by the next query.
    this.#pool.on("error", () => {});
  }

  read(): Promise<ContentVersion | null> {
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#running = this.#query();
        this.#next = null;
        return this.#running;
      });
    return this.#next;
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #query(): Promise<ContentVersion | null> {
    const { rows } = await repeatPassing(() => this.#pool.query<ContentVersion>(SELECT_CONTENT.postgresql));
    return rows[0] ?? null;
  }
}
