import { statSync } from "node:fs";
import Database from "libsql";
import { type ContentVersion, isSameContent, SELECT_CONTENT } from "./version-reader";

/** A larger file takes seconds to be read from end to end: of it only the tables are looked into. */
const LARGEST_BYTES = 64_000_000;

/**
 * Checks a SQLite file whenever it has become another or was written to: one that somebody wrote over keeps its name and its
 * place, and connections that are open go on with what they have read of it.
 */
export class FileCheck {
  readonly #path: string;
  /** What was found sound. */
  #sound: string | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * @param content what the open connections read
   * @throws where the file is damaged, or holds another content
   */
  run(content: ContentVersion): void {
    const { dev, ino, size, mtimeMs } = statSync(this.#path);
    const file = [dev, ino, size, mtimeMs, content.version, content.loadedAt].join(" ");
    if (file === this.#sound) return;
    const database = new Database(this.#path, { readonly: true });
    try {
      if (size <= LARGEST_BYTES) {
        const [found] = database.prepare("PRAGMA quick_check(1)").raw(true).all() as string[][];
        if (found?.[0] !== "ok") throw new DamagedFileError(this.#path, found?.[0] ?? "it holds nothing");
      }
      const held = database.prepare(SELECT_CONTENT.sqlite).get() as ContentVersion | undefined;
      if (!held || !isSameContent(held, content))
        throw new DamagedFileError(this.#path, "it holds another content than is read from it");
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
