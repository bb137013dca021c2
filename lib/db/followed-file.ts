import { statSync } from "node:fs";
import Database from "libsql";

interface FollowedFileOptions {
  /** How long to wait for another writer, in milliseconds. */
  readonly timeout: number | undefined;
  /** Whether the first connection makes the file where there is none. */
  readonly mayMake: boolean;
  /** What is to be done with each connection before its first statement. */
  onOpen(database: Database.Database): void;
}

/**
 * A connection to a SQLite file by its name. A file that was replaced keeps its name alone, and a connection would go on
 * with the one that is gone: here the next statement is asked of the new one.
 */
export class FollowedFile {
  readonly #path: string;
  readonly #options: FollowedFileOptions;
  /** Whether the file was there once: then nobody but whoever took it away makes it. */
  #isKnown = false;
  #open: { readonly file: string | null; readonly database: Database.Database } | null = null;

  constructor(path: string, options: FollowedFileOptions) {
    this.#path = path;
    this.#options = options;
  }

  /**
   * The connection to the file that has the name now. A transaction that has begun ends in the file where it began.
   * @throws where there is no file of that name, or it is no database
   */
  connect(): Database.Database {
    if (this.#open?.database.inTransaction) return this.#open.database;
    const file = identifyFile(this.#path);
    if (file !== null && this.#open?.file === file) return this.#open.database;
    if (file === null && (this.#isKnown || !this.#options.mayMake)) throw new NoDatabaseFileError(this.#path);
    this.close();
    const database = new Database(this.#path, { timeout: this.#options.timeout });
    try {
      this.#options.onOpen(database);
    } catch (error) {
      database.close();
      throw error;
    }
    this.#isKnown = true;
    this.#open = { file: file ?? identifyFile(this.#path), database };
    return database;
  }

  close(): void {
    this.#open?.database.close();
    this.#open = null;
  }
}

/** The file was taken away, or was never there. */
export class NoDatabaseFileError extends Error {
  override readonly name = "NoDatabaseFileError";
  /** As SQLite says it where it may make no file. */
  readonly code = "SQLITE_CANTOPEN";
  constructor(path: string) {
    super(`There is no database file: ${path}`);
  }
}

/** What tells a file from another of the same name; null where there is none. */
function identifyFile(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.dev} ${found.ino}` : null;
}
