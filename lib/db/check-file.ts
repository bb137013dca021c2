import { statSync } from "node:fs";
import Database from "libsql";
import { identifyFile, NoDatabaseFileError } from "./followed-file";

/** A larger file takes seconds to be read from end to end: of it only the tables are looked into. */
const LARGEST_BYTES = 64_000_000;

/**
 * Checks a SQLite file from end to end, whenever it has become another.
 * @throws where it is none, or damaged
 */
export class FileCheck {
  readonly #path: string;
  /** What was found sound. */
  #sound: string | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  run(): void {
    const file = identifyFile(this.#path);
    if (file === null) throw new NoDatabaseFileError(this.#path);
    if (file === this.#sound || statSync(this.#path).size > LARGEST_BYTES) return;
    const database = new Database(this.#path, { readonly: true });
    try {
      const [found] = database.prepare("PRAGMA quick_check(1)").raw(true).all() as string[][];
      if (found?.[0] !== "ok") throw new DamagedFileError(this.#path, found?.[0] ?? "nothing");
      this.#sound = file;
    } finally {
      database.close();
    }
  }
}

/** The file is a database, and damaged. */
class DamagedFileError extends Error {
  override readonly name = "DamagedFileError";
  /** As SQLite says it where it meets the damage. */
  readonly code = "SQLITE_CORRUPT";
  constructor(path: string, found: string) {
    super(`The database file ${path} is damaged: ${found}`);
  }
}
