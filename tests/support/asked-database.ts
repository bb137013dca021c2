import { afterEach, beforeEach, vi } from "vitest";
import { type Client, openClient } from "@/lib/db/client";
import { type DatabaseUrl, readDatabaseUrl } from "@/lib/db/database-url";
import type { ReadDatabase } from "@/lib/db/read-database";

/** Where the site keeps its database between requests. */
const held = globalThis as { interphaseDatabase?: ReadDatabase | undefined };

/** Makes a database the one that the site reads; null: the one that the environment names. */
export function setDatabase(database: ReadDatabase | null): void {
  held.interphaseDatabase = database ?? undefined;
}

let client: Client | null = null;

/** A client of the database that the environment names, for what is no reading of a page. */
export function getClient(): Client {
  client ??= openClient(readDatabaseUrl());
  return client;
}

/** Closes the database that the site reads. */
export async function closeDatabase(): Promise<void> {
  await client?.$disconnect();
  client = null;
  await held.interphaseDatabase?.close();
  setDatabase(null);
}

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
    await closeDatabase();
  });
  return () => database;
}
