import "server-only";
import type { Client } from "./client";
import { readConnections, readServedDatabaseUrl } from "./database-url";
import { isDamage } from "./failures";
import { createKeepingClient, createKept, type Kept } from "./kept";
import {
  type Behind,
  DatasetChangedError,
  openReadDatabase,
  type ReadContent,
  type ReadDatabase,
} from "./read-database";
import { noteContent, noteFailure } from "./readings";
import { type ContentVersion, isSameContent } from "./version-reader";

export type { Client } from "./client";

/** The version of the content that a reading saw. */
export type DatasetVersion = ContentVersion;

/** More than enough: a load would have to end during every one of them. */
const MOST_READINGS = 8;

// One a process; a development server loads this module anew with every change.
const held = globalThis as typeof globalThis & { interphaseDatabase?: ReadDatabase | undefined };

function getDatabase(): ReadDatabase {
  held.interphaseDatabase ??= openReadDatabase(readServedDatabaseUrl(), { connections: readConnections() });
  return held.interphaseDatabase;
}

/**
 * Reads with any number of queries and sees one version of the content: where a load ended in between, it reads again.
 * @throws {NoDatasetError} where nothing has been loaded
 * @throws {DatasetChangedError} where a load ended during every reading
 */
export async function readDataset<T>(work: ReadContent<T>): Promise<T> {
  let seen: DatasetVersion | undefined;
  const result = await readUntilSame((client, dataset) => {
    seen = dataset;
    return work(keep(client, dataset), dataset);
  });
  if (seen) noteContent(seen);
  return result;
}

/**
 * Reads more of a version that was read before.
 * @throws {DatasetChangedError} where it is no longer there
 */
export function readSame<T>(wanted: DatasetVersion, work: (client: Client) => Promise<T>): Promise<T> {
  return readUntilSame((client, dataset) => {
    // Another server of several may still hold it, or hold it already.
    if (!isSameContent(wanted, dataset)) throw new DatasetChangedError();
    return work(client);
  });
}

/** So long after a reading met damage the database is not well, in milliseconds: not every reading meets it. */
const DAMAGE_MS = 30_000;
/** So long an answer to whether it is well holds. */
const CHECKED_MS = 2_000;

let damagedAt = Number.NEGATIVE_INFINITY;
let checked: {
  readonly of: ReadDatabase;
  readonly at: number;
  readonly content: Promise<DatasetVersion>;
} | null = null;

/**
 * Looks into every table of the database, for whoever watches over the site.
 * @returns the content that it holds
 * @throws where it cannot be read, or some reading met damage shortly before
 */
export async function checkDataset(): Promise<DatasetVersion> {
  const now = performance.now();
  const of = getDatabase();
  if (checked?.of !== of || now - checked.at > CHECKED_MS) checked = { of, at: now, content: of.check() };
  const content = await checked.content;
  if (now - damagedAt < DAMAGE_MS) throw new Error("A reading met damage in the database.");
  return content;
}

/**
 * The content, and how far it is behind, for whoever sends readers here.
 * @throws where the database cannot be read
 */
export function checkReady(): Promise<DatasetVersion & { readonly behind: Behind | null }> {
  return getDatabase().readStanding();
}

async function readUntilSame<T>(work: ReadContent<T>): Promise<T> {
  const database = getDatabase();
  try {
    for (let reading = 1; ; reading++) {
      try {
        return await database.read(work);
      } catch (error) {
        if (!(error instanceof DatasetChangedError) || reading === MOST_READINGS) throw error;
      }
    }
  } catch (error) {
    if (isDamage(error)) damagedAt = performance.now();
    noteFailure(error);
    throw error;
  }
}

/** What was read of the present version, and of which database and version it is. */
let present: { readonly of: ReadDatabase; readonly dataset: DatasetVersion; readonly kept: Kept } | null =
  null;

/** Whoever began with an older version goes on with what was kept of that: nothing of it gets into the newer one. */
function keep(client: Client, dataset: DatasetVersion): Client {
  const of = getDatabase();
  if (present?.of !== of || !isSameContent(present.dataset, dataset))
    present = { of, dataset, kept: createKept() };
  return createKeepingClient(client, present.kept);
}
