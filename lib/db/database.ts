import "server-only";
import { type Client, openClient } from "./client";
import { readDatabaseUrl } from "./database-url";
import { createKeepingClient } from "./kept";

export type { Client } from "./client";

/** The version of the content that a reading saw. */
export interface DatasetVersion {
  readonly version: string;
  /** ISO 8601. */
  readonly loadedAt: string;
}

/** The database holds no content yet, or is being made. */
export class NoDatasetError extends Error {
  override readonly name = "NoDatasetError";
  constructor() {
    super("The database holds no data yet; npm run data:load loads it.");
  }
}

/** More than enough: a load would have to end during every one of them. */
const MOST_READINGS = 8;

// One client a process; a development server loads this module anew with every change.
const held = globalThis as typeof globalThis & { interphaseClient?: Client };

/** The client of this process. */
export function getClient(): Client {
  held.interphaseClient ??= openClient(readDatabaseUrl());
  return held.interphaseClient;
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

async function datasetVersion(): Promise<DatasetVersion> {
  const select = { version: true, loadedAt: true };
  const row = await getClient()
    .dataset.findUnique({ where: { id: 1 }, select })
    .catch((error: unknown) => {
      if (lacksTable(error)) return null;
      throw error;
    });
  if (!row) throw new NoDatasetError();
  return row;
}

/** Before the first load there is no table; PostgreSQL's error has a code, SQLite's has words. */
function lacksTable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "P2021") || error.message.includes("no such table");
}
