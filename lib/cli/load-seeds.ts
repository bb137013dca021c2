import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type DatabaseUrl, databaseUrl } from "@/lib/db/database-url";
import { type LoadReport, loadDataset } from "@/lib/db/load";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { checkedSeeds } from "./checked-seeds";
import { databaseProblem } from "./database-problem";
import { projectPath } from "./project";

/**
 * Checks a folder of seeds and loads it; nothing is written where a check fails.
 * @throws the seeds' problems, each with its place, or a sentence where the database cannot be reached or written
 */
export async function loadSeeds(
  folder = projectPath("seeds"),
  database: DatabaseUrl = databaseUrl(),
): Promise<LoadReport & { dataset: SeedDataset }> {
  const dataset = await checkedSeeds(folder);
  const sql = await readFile(projectPath(`prisma/sql/${database.engine}.sql`), "utf8");
  try {
    if (database.engine === "sqlite") mkdirSync(path.dirname(database.path), { recursive: true });
    return { ...(await loadDataset(database, dataset, sql, new Date().toISOString())), dataset };
  } catch (error) {
    throw databaseProblem(error, database);
  }
}
