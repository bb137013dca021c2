import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import path from "node:path";
import { openClient } from "@/lib/db/client";
import { copyContent, type Place } from "@/lib/db/copy-content";
import { type DatabaseUrl, readDatabaseUrl, type SqliteUrl } from "@/lib/db/database-url";
import { NoDatasetError } from "@/lib/db/read-database";
import { hasTables } from "@/lib/db/tables";
import type { ContentVersion } from "@/lib/db/version-reader";
import { describeDatabaseProblem } from "./database-problem";
import { readHeldContent } from "./held-content";
import { getProjectPath } from "./project";

/*
 * A backup is a SQLite file with the content of a database of either engine, in the tables that the site reads: it can be put
 * into either, and be served as it is.
 */

/**
 * Writes what a database holds into a new file. It has its name once it is whole and on the disk.
 * @throws a sentence where the file is there already, the database holds nothing, or one of the two cannot be used
 */
export async function backUp(database: DatabaseUrl, file: string): Promise<ContentVersion> {
  if (existsSync(file)) throw new Error(`${file} is there already; name a file that is not.`);
  const whole = path.resolve(file);
  const [copy, part] = [`${whole}.copy`, `${whole}.part`];
  const remove = () => {
    for (const each of [copy, part]) removeFile(each);
  };
  remove();
  try {
    mkdirSync(path.dirname(whole), { recursive: true });
    const held = database.engine === "sqlite" ? database : toSqliteUrl(copy);
    if (held !== database) await copyContent(await placeOf(database), await placeOf(held));
    await writeOneFile(held, part);
    const content = await readHeldContent(toSqliteUrl(part));
    renameSync(part, whole);
    return content;
  } catch (error) {
    throw describeDatabaseProblem(error, database);
  } finally {
    remove();
  }
}

/**
 * Puts a backup in place of what a database holds, in one transaction: a running site shows it from then on.
 * @throws a sentence where the file is no backup that this version of the program made, or the database cannot be written
 */
export async function restore(file: string, database: DatabaseUrl): Promise<ContentVersion> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const backup = await placeOf(toSqliteUrl(path.resolve(file)));
  await refuseOther(file, backup);
  try {
    if (database.engine === "sqlite") mkdirSync(path.dirname(database.path), { recursive: true });
    return await copyContent(backup, await placeOf(database), {
      now: new Date().toISOString(),
      say: console.error,
    });
  } catch (error) {
    throw describeDatabaseProblem(error, database);
  }
}

/** @throws a sentence where a file is no backup, or has tables that this version of the program does not read */
async function refuseOther(file: string, { database, sql }: Place): Promise<void> {
  const client = openClient(database);
  try {
    if (await hasTables(client, database.engine, sql)) return;
  } catch (cause) {
    throw new Error(`${file} is no backup: it cannot be read as one.`, { cause });
  } finally {
    await client.$disconnect();
  }
  throw new Error(
    `${file} was made by another version of the program. Restore it with that version, or load the seeds.`,
  );
}

/** Writes a SQLite database as it is at one moment into one file, and has that written to the disk. */
async function writeOneFile(database: SqliteUrl, file: string): Promise<void> {
  if (!existsSync(database.path)) throw new NoDatasetError();
  const client = openClient(database);
  await client.$executeRawUnsafe("VACUUM INTO ?", file).finally(() => client.$disconnect());
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}

function removeFile(file: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(file + end, { force: true });
}

async function placeOf(database: DatabaseUrl): Promise<Place> {
  return { database, sql: await readFile(getProjectPath(`prisma/sql/${database.engine}.sql`), "utf8") };
}

function toSqliteUrl(file: string): SqliteUrl {
  return readDatabaseUrl(
    `file:${encodeURI(file).replaceAll("#", "%23").replaceAll("?", "%3F")}`,
  ) as SqliteUrl;
}
