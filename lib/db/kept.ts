import { LRUCache } from "lru-cache";
import type { Day } from "@/lib/domain/days";
import type { Client } from "./client";
import { readInParts } from "./in-parts";

/** Bounds, whatever the content holds: about 10 MB of records, and some hundred rows for each of the answers. */
const MOST_RECORDS = 4_000;
const MOST_ANSWERS = 400;

/** What was read of one version of the content; what has not been asked for longest is given up first. */
export interface Kept {
  readonly records: LRUCache<string, object>;
  readonly answers: LRUCache<string, Promise<object>>;
}

const KEPT = new WeakMap<Client, Kept>();

/** Room for what is read of one version of the content. */
export function createKept(): Kept {
  return { records: new LRUCache({ max: MOST_RECORDS }), answers: new LRUCache({ max: MOST_ANSWERS }) };
}

/**
 * A client that reads one version of the content: records and counts that are read through it are kept for those who read
 * that version next. The pages of a hundred filters name the same companies, sources and promises.
 */
export function createKeepingClient(client: Client, kept: Kept): Client {
  const keeping: Client = Object.create(client);
  KEPT.set(keeping, kept);
  return keeping;
}

/**
 * Records by their keys, of which only those that are not kept are read.
 * @param kind what tells these records from others: what they are, and all else that they depend on
 * @param read gives the records of some keys, each with its key; a key without a record is asked for anew each time
 */
export async function keepRecords<T extends object>(
  client: Client,
  kind: string,
  keys: Iterable<string>,
  read: (missing: string[]) => Promise<Iterable<readonly [string, T]>>,
): Promise<Map<string, T>> {
  const records = KEPT.get(client)?.records;
  const found = new Map<string, T>();
  const missing: string[] = [];
  for (const key of new Set(keys)) {
    const kept = records?.get(`${kind} ${key}`) as T | undefined;
    if (kept) found.set(key, kept);
    else missing.push(key);
  }
  if (missing.length === 0) return found;
  for (const [key, record] of await readInParts(missing, read)) {
    records?.set(`${kind} ${key}`, record);
    found.set(key, record);
  }
  return found;
}

/**
 * What a question about the content is answered with; asked again, it is the same answer.
 * @param question what tells it from all others, its conditions included
 */
export function keepAnswer<T extends object>(
  client: Client,
  question: readonly unknown[],
  read: () => Promise<T>,
): Promise<T> {
  const answers = KEPT.get(client)?.answers;
  if (!answers) return read();
  const key = JSON.stringify(question);
  const kept = answers.get(key) as Promise<T> | undefined;
  // It may have failed with the reading that asked it first, and not for a reason of its own.
  if (kept !== undefined) return kept.catch(read);
  const answer = read();
  answers.set(key, answer);
  // Whoever asks next asks anew.
  answer.catch(() => answers.delete(key));
  return answer;
}

/** A record with its place in the order of its kind, and the day from which it is known. */
interface Dated<T> {
  readonly rank: number;
  readonly from: Day;
  readonly shape: T;
}

/** Those of some records that were known on a day, in their order. */
export function listKnown<T>(records: Iterable<Dated<T>>, asOf: Day): T[] {
  const known = [...records].filter(({ from }) => from <= asOf);
  return known.sort((a, b) => a.rank - b.rank).map(({ shape }) => shape);
}
