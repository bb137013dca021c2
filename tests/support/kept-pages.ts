import type { EventEmitter } from "node:events";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from "playwright-core";
import { inject } from "vitest";
import { SLOWDOWN } from "./slowdown";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // One process draws all pages of a context: starting one is half of what a page costs.
  "--in-process-gpu",
  "--disable-site-isolation-trials",
  "--process-per-site",
  "--renderer-process-limit=1",
];
/** How long the browser may take for one thing, in milliseconds. */
const PATIENCE = 60_000 * SLOWDOWN;
/** What can be done to a page or a context that nothing takes back. */
const LASTING = [
  "addInitScript",
  "addLocatorHandler",
  "exposeBinding",
  "exposeFunction",
  "grantPermissions",
  "route",
  "routeFromHAR",
  "routeWebSocket",
  "setDefaultNavigationTimeout",
  "setDefaultTimeout",
  "setExtraHTTPHeaders",
  "setGeolocation",
  "setOffline",
];

/** A context, and the page in it that the tests go on from, one after the other. */
export interface Kept {
  readonly context: BrowserContext;
  page: Page | null;
  /** Whether the test that runs has the page. */
  isLent: boolean;
  /** The browser's own protocol for the page. */
  session: CDPSession | null;
  /** What tests have listened to on the page. */
  listeners: Listening[];
}

type Listening = readonly [event: string, listener: (...args: unknown[]) => void];

// For all files that a worker runs: to start a browser and to open a page costs more than most tests do.
let started: Promise<Browser> | null = null;
const contexts = new Map<string, Promise<Kept>>();
/** Pages and contexts that a test has done something lasting to. */
const marked = new WeakSet<object>();

/** The context of these options, in the browser of this worker. */
export async function getKeptContext(options: BrowserContextOptions): Promise<Kept> {
  if (started && !(await started).isConnected()) {
    started = null;
    contexts.clear();
  }
  const key = JSON.stringify(options);
  const made = contexts.get(key) ?? makeContext(options);
  contexts.set(key, made);
  return made;
}

async function makeContext(options: BrowserContextOptions): Promise<Kept> {
  started ??= startBrowser();
  const context = await (await started).newContext(options);
  context.setDefaultTimeout(PATIENCE);
  markLasting(context);
  return { context, page: null, isLent: false, session: null, listeners: [] };
}

/** A browser that ends with this worker. */
function startBrowser(): Promise<Browser> {
  const { executablePath, libraryPath } = inject("browser");
  const env = libraryPath === null ? process.env : { ...process.env, LD_LIBRARY_PATH: libraryPath };
  return chromium.launch({ executablePath, args: QUIET, env: env as Record<string, string> });
}

/**
 * The browser's own protocol for a page, as slow as the switch says: of several the one that was opened last decides how
 * slow a page is.
 */
export async function openProtocol(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await slowDown(session, SLOWDOWN);
  return session;
}

/** Makes a page slow, or as fast as the browser is: it is made slow by idle work, which a page that nobody uses must not do. */
async function slowDown(session: CDPSession, rate: number): Promise<void> {
  if (SLOWDOWN > 1) await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Lends the page that is kept. */
export async function lendPage(kept: Kept): Promise<Page | null> {
  if (!kept.page || !kept.session || kept.isLent) return null;
  kept.isLent = true;
  await slowDown(kept.session, SLOWDOWN);
  return kept.page;
}

/** Keeps a page for the tests to come. */
export async function keepPage(kept: Kept, page: Page): Promise<void> {
  markLasting(page);
  kept.listeners = noteListeners(page);
  kept.session = await openProtocol(page);
  kept.page = page;
  kept.isLent = true;
}

/**
 * Makes the pages that are kept as new, and closes all others; what was done to a page or a context for good goes with
 * it.
 */
export async function leavePages(site: string): Promise<void> {
  for (const [key, made] of contexts) {
    const kept = await made;
    const { context, page } = kept;
    for (const other of context.pages()) if (other !== page) await other.close();
    if (page && kept.isLent && !(await makeAsNew(kept, site))) {
      await page.close();
      kept.page = null;
    }
    kept.isLent = false;
    if (!marked.has(context)) continue;
    contexts.delete(key);
    await context.close();
  }
}

/** Takes back what happened to a page. Returns whether that is known to be all that did. */
async function makeAsNew({ page, session, listeners }: Kept, site: string): Promise<boolean> {
  if (!page || page.isClosed() || !session) return false;
  const events = emitterOf(page);
  for (const [event, listener] of listeners.splice(0)) events.off(event, listener);
  // By the browser's own protocol, which works also while a page is on its way to another address.
  const isTabForgotten = await session
    .send("DOMStorage.clear", { storageId: { securityOrigin: site, isLocalStorage: false } })
    .then(() => true)
    .catch(() => false);
  await page.goto("about:blank");
  await session.send("Page.resetNavigationHistory");
  await session.send("Storage.clearDataForOrigin", { origin: site, storageTypes: "local_storage" });
  await page.context().clearCookies();
  await slowDown(session, 1);
  // Into the corner, where nothing minds the pointer.
  await page.mouse.move(0, 0);
  await page.emulateMedia({ media: null, contrast: null, forcedColors: null, reducedMotion: null });
  return isTabForgotten && !marked.has(page);
}

/** Keeps in a list what is listened to on a page from now on. */
function noteListeners(page: Page): Listening[] {
  const listeners: Listening[] = [];
  const events = emitterOf(page);
  for (const name of ["on", "once", "addListener"] as const) {
    const listen = events[name].bind(events);
    events[name] = (event: string, listener: Listening[1]) => {
      listeners.push([event, listener]);
      return listen(event, listener);
    };
  }
  return listeners;
}

/** What a page is too, beside what it says of itself. */
function emitterOf(page: Page): EventEmitter {
  return page as unknown as EventEmitter;
}

/** Marks a page or a context once something lasting is done to it. */
function markLasting(target: Page | BrowserContext): void {
  const methods = target as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  for (const name of LASTING) {
    const method = methods[name];
    if (!method) continue;
    methods[name] = (...args) => {
      marked.add(target);
      return method.apply(target, args);
    };
  }
}
