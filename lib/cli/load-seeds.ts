import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type DatabaseUrl, readDatabaseUrl } from "@/lib/db/database-url";
import { type LoadReport, loadDataset } from "@/lib/db/load";
import { TELL_NOBODY, type TellProgress } from "@/lib/domain/progress";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { describeDatabaseProblem } from "./database-problem";
import { getProjectPath } from "./project";
import { readCheckedSeeds } from "./seeds";
import { hashFiles } from "./stamp";

/**
 * Checks a folder of seeds and loads it; nothing is written where a check fails.
 * @throws the seeds' problems, each with its place, or a sentence where the database cannot be reached or written
 */
export async function loadSeeds(
  folder = getProjectPath("seeds"),
  database: DatabaseUrl = readDatabaseUrl(),
  tell: TellProgress = TELL_NOBODY,
): Promise<LoadReport & { dataset: SeedDataset }> {
  const dataset = await readCheckedSeeds(folder, tell);
  const sql = await readFile(getProjectPath(`prisma/sql/${database.engine}.sql`), "utf8");
  try {
    if (database.engine === "sqlite") mkdirSync(path.dirname(database.path), { recursive: true });
    return {
      ...(await loadDataset(database, dataset, {
        sql,
        now: new Date().toISOString(),
        program: hashProgram(),
        tell,
        say: console.error,
      })),
      dataset,
    };
  } catch (error) {
    throw describeDatabaseProblem(error, database);
  }
}

/** What the rows are made by; libraries are part of it. */
const PROGRAM = ["lib/domain", "lib/schema", "lib/db/rows", "lib/db/write", "package-lock.json"];

function hashProgram(): string {
  return hashFiles(PROGRAM);
}
