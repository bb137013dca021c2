import { readFileSync } from "node:fs";
import { getProjectPath } from "@/lib/cli/project";
import { type Client, openClient } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { type LoadReport, loadDataset } from "@/lib/db/load";
import { TABLES } from "@/lib/db/rows/tables";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";

/** When made-up content is said to have been loaded. */
export const LOADED_AT = "2026-11-01T00:00:00.000Z";

/** The kept SQL that makes the tables. */
export function tablesSql(engine: DatabaseUrl["engine"]): string {
  return readFileSync(getProjectPath(`prisma/sql/${engine}.sql`), "utf8");
}

/** Loads a dataset as the loader does. */
export function load(database: DatabaseUrl, dataset: SeedDataset, now = LOADED_AT): Promise<LoadReport> {
  return loadDataset(database, dataset, { sql: tablesSql(database.engine), now, program: "made" });
}

/** A client of a fresh database that holds a dataset; whoever asks for it closes it. */
export async function loadedClient(
  openFresh: () => Promise<DatabaseUrl>,
  dataset: SeedDataset,
): Promise<Client> {
  const database = await openFresh();
  await load(database, dataset);
  return openClient(database);
}

/** Works with a client and closes it. */
export async function withClient<T>(database: DatabaseUrl, work: (client: Client) => Promise<T>): Promise<T> {
  const client = openClient(database);
  try {
    return await work(client);
  } finally {
    await client.$disconnect();
  }
}

/** Everything the tables hold, table by table, in an order of its own. */
export async function contentOf(database: DatabaseUrl): Promise<Record<string, string[]>> {
  return withClient(database, async (client) => {
    const content: Record<string, string[]> = {};
    for (const table of [...TABLES, "dataset"] as const) {
      const rows = await (client[table] as unknown as { findMany(): Promise<object[]> }).findMany();
      content[table] = rows.map((row) => JSON.stringify(row)).sort();
    }
    return content;
  });
}
