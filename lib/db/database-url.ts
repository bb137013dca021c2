import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The PostgreSQL schema that holds the tables; nothing outside it is touched. */
export const POSTGRESQL_SCHEMA = "interphase";

/** Where the database is. `url` is complete and may hold a password; `described` is for people and holds none. */
export type DatabaseUrl =
  | SqliteUrl
  | { readonly engine: "postgresql"; readonly url: string; readonly described: string };

/** A SQLite file. */
export interface SqliteUrl {
  readonly engine: "sqlite";
  readonly url: string;
  readonly path: string;
  readonly described: string;
}

/**
 * The database that `DATABASE_URL` names, by default a SQLite file under `.data/` of the working folder.
 * A file's `url` is a `file://` URL with its absolute path percent-encoded, so that a space in it does no harm.
 * @throws a sentence for the person who set the variable, without its value, which may hold a password.
 */
export function readDatabaseUrl(text = process.env.DATABASE_URL, name = "DATABASE_URL"): DatabaseUrl {
  if (!text) return sqlite(resolve(".data/interphase.db"));
  if (text.startsWith("file:")) return sqlite(pathOf(text, name));
  if (/^postgres(ql)?:\/\//.test(text)) return postgresql(text, name);
  throw new Error(`${name} must begin with file: (a SQLite file) or with postgresql://.`);
}

/**
 * The database that is served: the one that `READ_DATABASE_URL` names, such as copies of the one that is loaded; where it is
 * not set, the one that is loaded.
 * @throws a sentence for the person who set the variable
 */
export function readServedDatabaseUrl(variables: NodeJS.ProcessEnv = process.env): DatabaseUrl {
  const { READ_DATABASE_URL, DATABASE_URL } = variables;
  return READ_DATABASE_URL
    ? readDatabaseUrl(READ_DATABASE_URL, "READ_DATABASE_URL")
    : readDatabaseUrl(DATABASE_URL);
}

/**
 * How many connections pages are read by at most on PostgreSQL, which `DATABASE_CONNECTIONS` sets: by default as many as two
 * pages at a time and a large file take. One more tells the version.
 * @throws a sentence for the person who set the variable
 */
export function readConnections(text = process.env.DATABASE_CONNECTIONS): number {
  if (!text) return 4;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new Error(`DATABASE_CONNECTIONS must be a whole number from 1 to 999, not ${JSON.stringify(text)}.`);
}

function sqlite(path: string): SqliteUrl {
  return { engine: "sqlite", url: pathToFileURL(path).href, path, described: `the SQLite file ${path}` };
}

function pathOf(text: string, name: string): string {
  const rest = text.slice("file:".length);
  if (rest === "" || rest.endsWith("/") || rest === ":memory:") {
    throw new Error(`${name} must name a file after file:, as in file:/var/lib/interphase/interphase.db.`);
  }
  try {
    return rest.startsWith("/") ? fileURLToPath(text) : resolve(decodeURIComponent(rest));
  } catch (cause) {
    throw new Error(`${name} holds no readable path after file:.`, { cause });
  }
}

function postgresql(text: string, name: string): DatabaseUrl {
  if (!URL.canParse(text)) throw new Error(`${name} is no readable postgresql:// address.`);
  const { host, pathname } = new URL(text);
  const place = host === "" ? "" : ` at ${host}`;
  return {
    engine: "postgresql",
    url: text,
    described: `the PostgreSQL database ${pathname.slice(1)}${place}`,
  };
}
