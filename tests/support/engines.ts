import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { type DatabaseUrl, readDatabaseUrl } from "@/lib/db/database-url";

type Engine = DatabaseUrl["engine"];
type OpenFresh = () => Promise<DatabaseUrl>;

interface FreshDatabases {
  readonly open: OpenFresh;
  /** Removes all that were opened. */
  remove(): Promise<void>;
}

/**
 * Describes the same tests for each engine. `openFresh` makes an empty database that nothing else uses and that
 * is removed after the engine's tests. Without a PostgreSQL its half is skipped.
 */
export function forEachEngine(body: (engine: Engine, openFresh: OpenFresh) => void): void {
  describe("on SQLite", () => describeEngine("sqlite", sqliteDatabases(), body));
  onPostgresql(body);
}

/** Describes tests for PostgreSQL alone, as `forEachEngine` does. */
export function onPostgresql(body: (engine: Engine, openFresh: OpenFresh) => void): void {
  const postgres = inject("postgresUrl");
  const meta =
    postgres === null ? { skipped: "there is no PostgreSQL; REQUIRE_POSTGRES=1 makes that a failure." } : {};
  describe.skipIf(postgres === null)("on PostgreSQL", { meta }, () =>
    describeEngine("postgresql", postgresDatabases(postgres ?? ""), body),
  );
}

function describeEngine(
  engine: Engine,
  fresh: FreshDatabases,
  body: (engine: Engine, open: OpenFresh) => void,
): void {
  afterAll(() => fresh.remove());
  body(engine, fresh.open);
}

/** Makes databases on SQLite, each in a folder of its own. */
export function sqliteDatabases(): FreshDatabases {
  const folders: string[] = [];
  return {
    async open() {
      const folder = mkdtempSync(join(tmpdir(), "interphase db "));
      folders.push(folder);
      return readDatabaseUrl(`file:${join(folder, "test.db")}`);
    },
    async remove() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function postgresDatabases(server: string): FreshDatabases {
  const names: string[] = [];
  return {
    async open() {
      const name = `interphase_test_${process.pid}_${Date.now().toString(36)}_${names.length}`;
      // Before it is made, since another may be asked for meanwhile.
      names.push(name);
      await execute(server, `CREATE DATABASE ${name}`);
      const url = new URL(server);
      url.pathname = `/${name}`;
      return readDatabaseUrl(url.href);
    },
    async remove() {
      for (const name of names) await execute(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function execute(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
