import "server-only";
import { type Client, openClient, READING } from "./client";
import { type DatabaseUrl, readDatabaseUrl } from "./database-url";
import { NoDatabaseFileError } from "./followed-file";
import { createKeepingClient } from "./kept";
import { type ContentVersion, openVersionReader, type VersionReader } from "./version-reader";

export type { Client } from "./client";

/** The version of the content that a reading saw. */
export type DatasetVersion = ContentVersion;

/** The database holds no content yet, or is being made. */
export class NoDatasetError extends Error {
  override readonly name = "NoDatasetError";
  constructor() {
    super("The database holds no data yet; npm run data:load loads it.");
  }
}

/** More than enough: a load would have to end during every one of them. */
const MOST_READINGS = 8;

/** A database that pages are made from. */
export interface ReadDatabase {
  readonly client: Client;
  /** Tells its version at a tenth of what Prisma takes; it is read before and after each page. */
  readonly versions: VersionReader;
}

// One a process; a development server loads this module anew with every change.
const held = globalThis as typeof globalThis & { interphaseDatabase?: ReadDatabase | undefined };

/** Opens a database to make pages from. */
export function openDatabase(url: DatabaseUrl): ReadDatabase {
  return { client: openClient(url, READING), versions: openVersionReader(url) };
}

function getDatabase(): ReadDatabase {
  held.interphaseDatabase ??= openDatabase(readDatabaseUrl());
  return held.interphaseDatabase;
}

/** The client of this process. */
export function getClient(): Client {
  return getDatabase().client;
}

/**
 * Reads with any number of queries and sees one version of the content: where a load ended in between, it reads again.
 * Every load is one transaction that changes `loadedAt`, so the same version before and after means the same throughout.
 * @throws {NoDatasetError} where nothing has been loaded
 * @throws {DatasetChangedError} where a load ended during every reading
 */
export async function readDataset<T>(
  work: (client: Client, dataset: DatasetVersion) => Promise<T>,
): Promise<T> {
  for (let reading = 1; ; reading++) {
    const before = await datasetVersion();
    const result = await work(clientOf(before), before);
    if (isSame(before, await datasetVersion())) return result;
    if (reading === MOST_READINGS) throw new DatasetChangedError();
  }
}

/** The content changed while something longer was read of it. */
export class DatasetChangedError extends Error {
  override readonly name = "DatasetChangedError";
  constructor() {
    super("The content changed while it was being read.");
  }
}

/**
 * Reads more of a version that was read before.
 * @throws {DatasetChangedError} where it is no longer there
 */
export async function readSame<T>(dataset: DatasetVersion, work: (client: Client) => Promise<T>): Promise<T> {
  const result = await work(getClient());
  if (!isSame(dataset, await datasetVersion())) throw new DatasetChangedError();
  return result;
}

/** The client that keeps what was read of the present version, and of which client and version it is. */
let keeping: { readonly of: Client; readonly dataset: DatasetVersion; readonly client: Client } | null = null;

/** Whoever began with an older version goes on with what was kept of that: nothing of it gets into the newer one. */
function clientOf(dataset: DatasetVersion): Client {
  const of = getClient();
  if (keeping?.of !== of || !isSame(keeping.dataset, dataset))
    keeping = { of, dataset, client: createKeepingClient(of) };
  return keeping.client;
}

function isSame(a: DatasetVersion, b: DatasetVersion): boolean {
  return a.version === b.version && a.loadedAt === b.loadedAt;
}

/** @throws {NoDatasetError} where nothing has been loaded */
async function datasetVersion(): Promise<DatasetVersion> {
  try {
    const version = await getDatabase().versions.read();
    if (version) return version;
  } catch (error) {
    if (!(error instanceof NoDatabaseFileError) && !lacksTable(error)) throw error;
  }
  throw new NoDatasetError();
}

/** Before the first load there is no table; PostgreSQL's error has a code (undefined_table), SQLite's has words. */
function lacksTable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "42P01") || error.message.includes("no such table");
}
