import path from "node:path";
import { Worker } from "node:worker_threads";
import { FONTS } from "./fonts";

/** As many pictures may wait for their rendering; whoever comes then is asked to come again. */
const MOST_WAITING = 6;

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

interface Job {
  readonly settle: (png: Uint8Array<ArrayBuffer>) => void;
  readonly fail: (error: Error) => void;
}

interface Renderer {
  readonly thread: Worker;
  readonly jobs: Map<number, Job>;
  last: number;
  idle: NodeJS.Timeout | null;
  /** Runs while a picture is rendered, and anew for each. */
  patience: NodeJS.Timeout | null;
}

// One thread a process; a development server loads this module anew with every change.
const held = globalThis as typeof globalThis & { interphaseRenderer?: Renderer | null };

/**
 * Renders an SVG picture as PNG, as large as it says it is.
 * @throws {BusyError} where too many are waiting, or one takes too long
 */
export function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  held.interphaseRenderer ??= start();
  const renderer = held.interphaseRenderer;
  if (renderer.jobs.size >= MOST_WAITING)
    return Promise.reject(new BusyError("Too many pictures are being rendered."));
  if (renderer.idle) clearTimeout(renderer.idle);
  renderer.last += 1;
  const id = renderer.last;
  return new Promise((resolve, reject) => {
    const done = () => {
      renderer.jobs.delete(id);
      if (renderer.jobs.size === 0) rest(renderer);
      else watch(renderer);
    };
    renderer.jobs.set(id, {
      settle(png) {
        done();
        resolve(png);
      },
      fail(error) {
        done();
        reject(error);
      },
    });
    if (renderer.jobs.size === 1) watch(renderer);
    renderer.thread.postMessage({ id, svg });
  });
}

/** The thread renders one picture after the other: each may take so long, however many wait before it. */
function watch(renderer: Renderer): void {
  if (renderer.patience) clearTimeout(renderer.patience);
  renderer.patience = setTimeout(() => stop(renderer, new BusyError("A picture took too long.")), PATIENCE);
}

interface Answer {
  readonly id: number;
  readonly png?: Uint8Array<ArrayBuffer>;
  readonly problem?: string;
}

function start(): Renderer {
  const thread = new Worker(WORKER, {
    // What the server's process is told to load watches its standard input, which a thread has not.
    execArgv: [],
    workerData: { program: PROGRAM, fonts: FONTS.map(({ file }) => file) },
  });
  // A server that ends does not wait for pictures.
  thread.unref();
  const renderer: Renderer = { thread, jobs: new Map(), last: 0, idle: null, patience: null };
  thread.on("message", ({ id, png, problem }: Answer) => {
    const job = renderer.jobs.get(id);
    if (png) job?.settle(png);
    else job?.fail(new Error(problem ?? "A picture could not be rendered."));
  });
  thread.on("error", (error: Error) => stop(renderer, error));
  return renderer;
}

function rest(renderer: Renderer): void {
  if (renderer.patience) clearTimeout(renderer.patience);
  renderer.idle = setTimeout(() => stop(renderer, new Error("The thread was at rest.")), IDLE);
  renderer.idle.unref();
}

/** Ends a thread that failed or has nothing to do; the next picture gets a new one. */
function stop(renderer: Renderer, error: Error): void {
  if (held.interphaseRenderer === renderer) held.interphaseRenderer = null;
  for (const timer of [renderer.idle, renderer.patience]) if (timer) clearTimeout(timer);
  void renderer.thread.terminate();
  for (const job of [...renderer.jobs.values()]) job.fail(error);
}
