import { vi } from "vitest";
import type { Run } from "./collect";
import type { Mutant } from "./instrument";

/** Noticed by a test; noticed by none; run by none. */
export type Fate = "killed" | "survived" | "not covered";

type Hits = Record<string, number>;

/** What the instrumented files read and write. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  /** What is loaded holds on to this very object. */
  readonly mutantCoverage: { readonly static: Hits; readonly perTest: Record<string, Hits> };
}

declare global {
  var __stryker__: Switches;
}

/** A mutant that goes round in a loop is hit far more often than what stands in its place. */
const LOOP = { times: 100, atLeast: 10_000 };

interface TestFile {
  readonly path: string;
  readonly tests: readonly Tried[];
  /** The mutants that are come by while it is loaded, before any test. */
  readonly onLoading: ReadonlySet<string>;
}

/** A test, how long it takes and which mutants it comes by how often. */
interface Tried {
  readonly run: Run;
  /** Its place in its file. */
  readonly place: number;
  ms: number;
  hits: Hits;
  /** Whether it fails with no mutant: then it notices nothing. */
  fails: boolean;
}

/** Tries each mutant on the tests that come by it, until one of them fails. */
export async function tryMutants(
  mutants: readonly Mutant[],
  paths: readonly string[],
): Promise<Map<Mutant, Fate>> {
  globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } };
  const files: TestFile[] = [];
  for (const path of paths) files.push(await tryUnchanged(path));
  const fates = new Map<Mutant, Fate>();
  for (const mutant of mutants) fates.set(mutant, await tryMutant(mutant, files));
  return fates;
}

async function load(path: string): Promise<readonly Run[]> {
  vi.resetModules();
  globalThis.collectedTests = [];
  await import(path);
  return globalThis.collectedTests;
}

/** Runs the tests of a file without a mutant. */
async function tryUnchanged(path: string): Promise<TestFile> {
  const switches = globalThis.__stryker__;
  const { mutantCoverage: coverage } = switches;
  for (const id of Object.keys(coverage.static)) delete coverage.static[id];
  const tests = (await load(path)).map(
    (run, place): Tried => ({ run, place, ms: 0, hits: {}, fails: false }),
  );
  const onLoading = new Set(Object.keys(coverage.static));
  for (const test of tests) {
    const start = performance.now();
    switches.currentTestId = `${path} ${test.place}`;
    test.fails = await throws(test.run);
    test.hits = coverage.perTest[switches.currentTestId] ?? {};
    switches.currentTestId = undefined;
    test.ms = performance.now() - start;
  }
  const failing = tests.filter((test) => test.fails).length;
  if (failing > 0) console.log(`left out, since they fail without a mutant: ${failing} of ${path}`);
  return { path, tests: tests.filter((test) => !test.fails).sort((a, b) => a.ms - b.ms), onLoading };
}

async function throws(run: Run): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

async function tryMutant(mutant: Mutant, files: readonly TestFile[]): Promise<Fate> {
  const { id } = mutant;
  const tried = files
    .map((file) => ({ ...file, tests: file.tests.filter(({ hits }) => id in hits), all: file.tests }))
    .filter(({ tests, onLoading }) => tests.length > 0 || onLoading.has(id))
    .map((file) => ({
      file,
      rank: isNamed(mutant, file) ? -1 : (file.tests[0]?.ms ?? Number.POSITIVE_INFINITY),
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ file }) => file);
  if (tried.length === 0) return "not covered";
  // What is worked out while a file is loaded may be kept from one test to the next.
  const anew = tried.some(({ onLoading }) => onLoading.has(id));
  for (const { path, tests, all, onLoading } of tried) {
    const failed = anew
      ? await failsAnew(id, path, onLoading.has(id) ? [...new Set([...tests, ...all])] : tests)
      : await failsAny(id, tests);
    if (failed) return "killed";
  }
  return "survived";
}

/** The tests of a rule are named after its file. */
function isNamed({ file }: Mutant, { path }: TestFile): boolean {
  return path.includes(file.split("/").at(-1)?.replace(".ts", "") ?? file);
}

async function failsAny(id: string, tests: readonly Tried[]): Promise<boolean> {
  for (const { run, hits } of tests) if (await fails(id, run, hits[id])) return true;
  return false;
}

/** Loads a file with the mutant in it, and runs its tests. */
async function failsAnew(id: string, path: string, tests: readonly Tried[]): Promise<boolean> {
  let runs: readonly Run[] = [];
  const loads = async () => {
    runs = await load(path);
  };
  if (await fails(id, loads)) return true;
  return failsAny(
    id,
    tests.map((test) => ({ ...test, run: runs[test.place] ?? test.run })),
  );
}

async function fails(id: string, run: Run, hits = 0): Promise<boolean> {
  const switches = globalThis.__stryker__;
  switches.hitCount = 0;
  switches.hitLimit = hits * LOOP.times + LOOP.atLeast;
  switches.activeMutant = id;
  const failed = await throws(run);
  const loops = switches.hitCount > switches.hitLimit;
  switches.activeMutant = undefined;
  switches.hitCount = undefined;
  return failed || loops;
}
