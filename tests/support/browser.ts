import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { hydrated } from "./page-state";
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
/** Pages in which nothing ever takes over what the server sent. */
const withoutScripts = new WeakSet<BrowserContext>();

/**
 * A browser for the tests of a file. The function it returns opens a page of the site and waits until it is ready; after
 * the test the page is closed and what it stored is forgotten, and the test fails if the page wrote an error to its
 * console, threw one, or asked another host for something. Pages of the same options share a context.
 */
export function browserPages(): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  const site = inject("site");
  const contexts = new Map<string, Promise<BrowserContext>>();
  let complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    const { executablePath, libraryPath } = inject("browser");
    const env = libraryPath === null ? process.env : { ...process.env, LD_LIBRARY_PATH: libraryPath };
    browser = await chromium.launch({ executablePath, args: QUIET, env: env as Record<string, string> });
  });
  afterEach(async () => {
    for (const context of await Promise.all(contexts.values())) {
      const [first, ...others] = context.pages();
      for (const page of others) await page.close();
      if (!first) continue;
      await forget(first, site);
      await first.close();
    }
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());
  const makeContext = async (options: BrowserContextOptions) => {
    const context = await browser.newContext({ baseURL: site, ...options });
    context.setDefaultTimeout(PATIENCE);
    if (options.javaScriptEnabled === false) withoutScripts.add(context);
    return context;
  };
  return async (path, options = {}) => {
    const key = JSON.stringify(options);
    const made = contexts.get(key) ?? makeContext(options);
    contexts.set(key, made);
    const context = await made;
    const page = await newPage(context);
    page.on("console", (message) => {
      if (message.type() === "error")
        complaints.push(`${page.url()}: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(site) && !request.url().startsWith("data:"))
        complaints.push(`asked ${request.url()}`);
    });
    await visit(page, path);
    return page;
  };
}

/** Empties what pages of the site have stored in a context, which the next one would find; that of a tab goes with it. */
async function forget(page: Page, site: string): Promise<void> {
  await page.context().clearCookies();
  // By the browser's own protocol, which works also while a page is on its way to another address.
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: site, storageTypes: "local_storage" });
  await session.detach();
}

/** A page of a context, as slow as the switch says. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  if (SLOWDOWN > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  }
  return page;
}

/** Goes to an address and waits until what is there is ready to be used and measured. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** Loads the page again, and waits likewise. */
export async function revisit(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

async function ready(page: Page): Promise<void> {
  // Views for frames, pictures and other documents without a script are as the server sent them.
  const isRun =
    !withoutScripts.has(page.context()) && (await page.evaluate(() => document.scripts.length > 0));
  if (isRun) await hydrated(page);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}
