import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The PostgreSQL schema that holds the tables; nothing outside it is touched. */
export const POSTGRESQL_SCHEMA = "interphase";

/** Where the database is. `url` is complete and may hold a password; `described` is for people and holds none. */
export type DatabaseUrl =
  | { readonly engine: "sqlite"; readonly url: string; readonly path: string; readonly described: string }
  | { readonly engine: "postgresql"; readonly url: string; readonly described: string };

/**
 * The database that `DATABASE_URL` names, by default a SQLite file under `.data/` of the working folder.
 * A file's `url` is a `file://` URL with its absolute path percent-encoded, so that a space in it does no harm.
 * @throws a sentence for the person who set the variable, without its value, which may hold a password.
 */
export function readDatabaseUrl(text = process.env.DATABASE_URL): DatabaseUrl {
  if (!text) return sqlite(resolve(".data/interphase.db"));
  if (text.startsWith("file:")) return sqlite(pathOf(text));
  if (/^postgres(ql)?:\/\//.test(text)) return postgresql(text);
  throw new Error("DATABASE_URL must begin with file: (a SQLite file) or with postgresql://.");
}

function sqlite(path: string): DatabaseUrl {
  return { engine: "sqlite", url: pathToFileURL(path).href, path, described: `the SQLite file ${path}` };
}

function pathOf(text: string): string {
  const rest = text.slice("file:".length);
  if (rest === "" || rest.endsWith("/") || rest === ":memory:") {
    throw new Error(
      "DATABASE_URL must name a file after file:, as in file:/var/lib/interphase/interphase.db.",
    );
  }
  try {
    return rest.startsWith("/") ? fileURLToPath(text) : resolve(decodeURIComponent(rest));
  } catch (cause) {
    throw new Error("DATABASE_URL holds no readable path after file:.", { cause });
  }
}

function postgresql(text: string): DatabaseUrl {
  if (!URL.canParse(text)) throw new Error("DATABASE_URL is no readable postgresql:// address.");
  const { host, pathname } = new URL(text);
  const place = host === "" ? "" : ` at ${host}`;
  return {
    engine: "postgresql",
    url: text,
    described: `the PostgreSQL database ${pathname.slice(1)}${place}`,
  };
}
