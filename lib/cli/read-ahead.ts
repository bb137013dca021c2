import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { TellProgress } from "@/lib/domain/progress";
import { countCharacters, readContent } from "@/lib/schema/seeds/content";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";

/*
 * Reads seed files on two threads. This file is both what asks for it and, as a worker, what reads the second half.
 */

/** With fewer files a second thread takes longer to begin than it saves. */
const FEWEST_FOR_TWO = 3_000;

/** A worker does not take over that this program is TypeScript. */
const RUN_AS_WORKER = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(import.meta.url)});
});`;

/**
 * What files hold of which nothing is known yet, as `readContent` takes it: those without a problem. The others are read where
 * their problems are collected.
 * @param known what is known already
 */
export async function readAhead(
  files: readonly SeedFile[],
  known: ReadonlyMap<string, unknown>,
  tell: TellProgress,
): Promise<ReadonlyMap<string, unknown>> {
  const unknown = files.filter(({ key }) => key !== undefined && !known.has(key));
  if (unknown.length < FEWEST_FOR_TWO) return known;
  const half = findHalf(unknown);
  const worker = new Worker(RUN_AS_WORKER, { eval: true, workerData: unknown.slice(half) });
  const theirs = once(worker, "message") as Promise<[Map<string, unknown>]>;
  // Both have as much to read.
  const ours = readContent(unknown.slice(0, half), new Map(), (work, done, of) =>
    tell(work, done * 2, of * 2),
  ).files;
  const [found] = await theirs;
  return new Map([...known, ...ours, ...found]);
}

/** How many of the first files hold half of all that is to be read. */
function findHalf(files: readonly SeedFile[]): number {
  let left = countCharacters(files) / 2;
  let count = 0;
  for (const { text } of files) {
    if (left <= 0) break;
    left -= text.length;
    count++;
  }
  return count;
}

if (!isMainThread && parentPort !== null)
  parentPort.postMessage(readContent(workerData as readonly SeedFile[]).files);
