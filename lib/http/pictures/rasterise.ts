import path from "node:path";
import workerpool, { type Pool } from "workerpool";
import { FONTS } from "./fonts";

/** As many pictures may be rendered or wait for it; whoever comes then is asked to come again. */
const MOST_AT_ONCE = 6;

/** A rendering takes a second at most; one that takes this long is given up, whether it never ends or the machine is busy. */
const PATIENCE = 20_000;

/** Without work for so long, in milliseconds, the thread ends: a large picture leaves it with much memory. */
const IDLE = 20_000;

const HERE = /* turbopackIgnore: true */ process.cwd();
const WORKER = path.join(HERE, "lib/http/pictures/png-worker.mjs");
const PROGRAM = path.join(HERE, "node_modules/@resvg/resvg-wasm/index_bg.wasm");

/** The server does not get to a picture now: more are waiting than it takes on, or one takes too long. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

interface Pictures {
  readonly pool: Pool;
  /** Runs from the end of the last picture. */
  rest?: NodeJS.Timeout;
}

// One thread a process; a development server loads this module anew with every change.
const held = globalThis as typeof globalThis & { interphasePictures?: Pictures };

/**
 * Renders an SVG picture as PNG, as large as it says it is.
 * @throws {BusyError} where too many are waiting, or one takes too long
 */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  held.interphasePictures ??= { pool: startPool() };
  const pictures = held.interphasePictures;
  if (countUnfinished(pictures.pool) >= MOST_AT_ONCE)
    throw new BusyError("Too many pictures are being rendered.");
  try {
    // The time runs from when the thread begins with this one, however many wait before it.
    return await pictures.pool.exec("renderPng", [svg]).timeout(PATIENCE);
  } catch (error) {
    if (error instanceof workerpool.Promise.TimeoutError)
      throw new BusyError("A picture took too long.", { cause: error });
    throw error;
  } finally {
    clearTimeout(pictures.rest);
    pictures.rest = setTimeout(endAtRest, IDLE, pictures).unref();
  }
}

function endAtRest(pictures: Pictures): void {
  if (countUnfinished(pictures.pool) > 0) return;
  // A pool that ends its thread takes on nothing: the next picture gets a new one.
  if (held.interphasePictures === pictures) held.interphasePictures = undefined;
  void pictures.pool.terminate();
}

function startPool(): Pool {
  return workerpool.pool(WORKER, {
    workerType: "thread",
    maxWorkers: 1,
    workerThreadOpts: {
      // What the server's process is told to load watches its standard input, which a thread has not.
      execArgv: [],
      workerData: { program: PROGRAM, fonts: FONTS.map(({ file }) => file) },
    },
  });
}

function countUnfinished(pool: Pool): number {
  const { activeTasks, pendingTasks } = pool.stats();
  return activeTasks + pendingTasks;
}
