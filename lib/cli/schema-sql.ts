import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  mockMigrationAwareAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { type Engine, prismaSchema } from "./database-clients";

/**
 * Prisma's own SQL that makes the tables of prisma/schema.prisma in an empty database. Needs no database.
 * Table names stand without a schema, so that they are made where the connection's search path points.
 */
export async function writeSchemaSql(engine: Engine): Promise<string> {
  const file = { path: "schema.prisma", content: prismaSchema(engine) };
  const adapter = bindMigrationAwareSqlAdapterFactory(ADAPTERS[engine]());
  const schemaEngine = await SchemaEngine.new({ datamodels: [[file.path, file.content]] }, () => {}, adapter);
  const { stdout } = await schemaEngine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [file] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  schemaEngine.free();
  if (!stdout) throw new Error(`Prisma's schema engine made no SQL for ${engine}`);
  const sql = stdout.replace(PUBLIC_SCHEMA, "").trim();
  return `${engine === "postgresql" ? sql.replaceAll(TOKEN_COLUMN, BYTEWISE_TOKEN_COLUMN) : sql}\n`;
}

/** Beginnings of words are ranges of an index, which has to be in the order of bytes; Prisma cannot say so. */
const TOKEN_COLUMN = '"token" TEXT NOT NULL';
const BYTEWISE_TOKEN_COLUMN = '"token" TEXT COLLATE "C" NOT NULL';

/** PostgreSQL's first statement: the project keeps to a schema of its own and may not be allowed to make this one. */
const PUBLIC_SCHEMA = '-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n';

const ADAPTERS: Record<Engine, () => SqlMigrationAwareDriverAdapterFactory> = {
  sqlite: () => mockMigrationAwareAdapterFactory("sqlite"),
  postgresql: () => {
    const factory = mockMigrationAwareAdapterFactory("postgres");
    const connect = async () => ({ ...(await factory.connect()), queryRaw: async () => OLDEST_POSTGRESQL });
    return { ...factory, connect, connectToShadowDb: connect };
  },
};

/** The answer to all that the engine asks a PostgreSQL before it writes SQL: is the schema there, which version. */
const OLDEST_POSTGRESQL: SqlResultSet = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 14.0", 140000]],
};

const require = createRequire(import.meta.url);

// Instantiated by hand, since Node 20 imports no `.wasm` file, and once, since the glue holds one instance.
const SchemaEngine = loadSchemaEngine();

function loadSchemaEngine(): typeof glue.SchemaEngine {
  const code = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const module = new WebAssembly.Module(readFileSync(code));
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": { ...glue } });
  const { __wbg_set_wasm: bind } = glue as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  bind(exports);
  (exports.__wbindgen_start as () => void)();
  return glue.SchemaEngine;
}
