import type { DatabaseUrl } from "@/lib/db/database-url";
import { openReadDatabase } from "@/lib/db/read-database";
import type { ContentVersion } from "@/lib/db/version-reader";
import { describeDatabaseProblem } from "./database-problem";

/**
 * The content of a database, of which every table was looked into.
 * @throws a sentence where it holds none, or cannot be read
 */
export async function readHeldContent(database: DatabaseUrl): Promise<ContentVersion> {
  const opened = openReadDatabase(database, { connections: 1 });
  try {
    return await opened.check();
  } catch (error) {
    throw describeDatabaseProblem(error, database);
  } finally {
    await opened.close();
  }
}
