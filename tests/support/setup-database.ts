import type { TestProject } from "vitest/node";
import { generateClients } from "@/lib/cli/database-clients";
import { startPostgres } from "./postgres";

/** Makes the clients and a PostgreSQL for the database tests. Returns what stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClients();
  const postgres = await startPostgres();
  project.provide("postgresUrl", postgres?.url ?? null);
  return async () => postgres?.stop();
}
