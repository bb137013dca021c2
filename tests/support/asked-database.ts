import { afterEach, beforeEach, vi } from "vitest";
import type { Client } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";

/** Where the site keeps its client between requests. */
const held = globalThis as { interphaseClient?: Client | undefined };

/**
 * Gives every test an empty database of its own as the one that the site reads.
 * @returns the database of the running test
 */
export function askedDatabase(openFresh: () => Promise<DatabaseUrl>): () => DatabaseUrl {
  let database: DatabaseUrl;
  beforeEach(async () => {
    database = await openFresh();
    vi.stubEnv("DATABASE_URL", database.url);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await held.interphaseClient?.$disconnect();
    held.interphaseClient = undefined;
  });
  return () => database;
}
