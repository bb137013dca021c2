import { createHash } from "node:crypto";
import { groupBy } from "@/lib/domain/list";
import { TELL_NOBODY, type TellProgress } from "@/lib/domain/progress";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { Transaction } from "./client";
import type { DatabaseUrl } from "./database-url";
import { buildUnits, type Unit, type UnitKind } from "./rows/units";
import { insertRows, isAmong, nameTable } from "./write/insert-rows";
import { replaceAll } from "./write/replace-all";
import { replaceUnits, type UnitChanges } from "./write/replace-units";
import { toLoadedAt, writeContent } from "./write/write-content";

/** What a load did. */
export interface LoadReport {
  /** False where the database held this content already, and nothing was written. */
  readonly changed: boolean;
  /** The version of the content that the database now holds. */
  readonly version: string;
}

/** What a load takes beside a content. */
export interface LoadSettings {
  /** The SQL that makes the tables on this engine. */
  readonly sql: string;
  /** The time of loading, ISO 8601. */
  readonly now: string;
  /** The hash of the program: rows that another one made are all made anew. */
  readonly program: string;
  /** Is told how far it has come. */
  readonly tell?: TellProgress;
  /** Is told why it begins again. */
  readonly say?: (words: string) => void;
}

/**
 * Makes a database hold a checked dataset, in one transaction: whatever ends it early, a kill included, leaves the old
 * content; two loads at once come one after the other. Of a content that the database holds in part, only what became
 * other is derived and written.
 * @throws where the database cannot be reached or written
 */
export async function loadDataset(
  database: DatabaseUrl,
  dataset: SeedDataset,
  { sql, now, program, tell = TELL_NOBODY, say }: LoadSettings,
): Promise<LoadReport> {
  const { engine } = database;
  const { units, ranks } = buildUnits(dataset);
  const version = computeVersion(dataset);
  const write = async (tx: Transaction, isFresh: boolean): Promise<LoadReport> => {
    const loaded = isFresh ? null : await tx.dataset.findUnique({ where: { id: 1 } });
    const changes = await findChanges(tx, units, loaded?.program === program);
    const isSame = changes.changed.length + changes.removed.length === 0;
    if (isSame && loaded?.version === version) return { changed: false, version };
    const isMostly = changes.changed.length * 2 > units.length;
    if (isMostly) await replaceAll(tx, engine, units, sql, tell);
    else await replaceUnits(tx, engine, changes, ranks);
    await noteDerivations(tx, engine, isMostly ? units : changes.changed, isMostly ? null : changes);
    await tx.dataset.deleteMany();
    const loadedAt = toLoadedAt(now, loaded?.loadedAt ?? null);
    await tx.dataset.create({ data: { id: 1, version, program, loadedAt } });
    return { changed: true, version };
  };
  return writeContent(database, sql, write, say);
}

/**
 * Which units are other than those that the database holds.
 * @param areOurs whether this program made what it holds
 */
async function findChanges(tx: Transaction, units: readonly Unit[], areOurs: boolean): Promise<UnitChanges> {
  const stored = areOurs ? await tx.derivation.findMany() : [];
  const old = new Map(stored.map((row) => [keyOf(row), row]));
  const changed: Unit[] = [];
  for (const unit of units) {
    const key = keyOf(unit);
    if (old.get(key)?.hash !== unit.getHash()) changed.push(unit);
    old.delete(key);
  }
  const removed = [...old.values()].map(({ kind, id }) => ({ kind: kind as UnitKind, id }));
  return { changed, removed };
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

/**
 * Notes from what the rows of units were made.
 * @param changes those whose notes do not hold any more; null where none does
 */
async function noteDerivations(
  tx: Transaction,
  engine: DatabaseUrl["engine"],
  units: readonly Unit[],
  changes: UnitChanges | null,
): Promise<void> {
  if (changes === null) await tx.derivation.deleteMany();
  for (const [kind, old] of groupBy(
    [...(changes?.changed ?? []), ...(changes?.removed ?? [])],
    (unit) => unit.kind,
  )) {
    const sql = `DELETE FROM ${nameTable(engine, "derivation")} WHERE "kind" = '${kind}' AND ${isAmong(engine, "id")}`;
    await tx.$executeRawUnsafe(sql, JSON.stringify(old.map(({ id }) => id)));
  }
  const notes = units.map((unit) => ({ kind: unit.kind, id: unit.id, hash: unit.getHash() }));
  await insertRows(tx, engine, "derivation", notes);
}

/**
 * The version of a content: the first 12 hex digits of the SHA-256 of what was checked. Checking puts the keys of records
 * in order, so that the layout of a file does not matter.
 */
export function computeVersion(content: SeedDataset): string {
  const hash = createHash("sha256");
  for (const [kind, records] of Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${kind}\n`);
    for (const record of records as readonly object[]) hash.update(`${JSON.stringify(record)}\n`);
  }
  return hash.digest("hex").slice(0, 12);
}
