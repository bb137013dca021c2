import type { BrowserContext, BrowserContextOptions, Page, ViewportSize } from "playwright-core";
import { afterEach, expect, inject } from "vitest";
import { getKeptContext, type Kept, keepPage, leavePages, lendPage, openProtocol } from "./kept-pages";
import { scriptsReady } from "./page-state";
import { SLOWDOWN } from "./slowdown";

/** The window of a page that asks for no other. */
const WINDOW = { width: 1280, height: 720 };

/** How a page is to be opened: the window and the theme are its own, all else is that of its context. */
interface PageOptions extends Omit<BrowserContextOptions, "viewport" | "colorScheme"> {
  readonly viewport?: ViewportSize;
  readonly colorScheme?: "light" | "dark";
}

/** Pages in which nothing ever takes over what the server sent. */
export const withoutScripts = new WeakSet<BrowserContext>();
/** Of all pages that are open: those of the test that runs. */
let complaints: string[] = [];

/**
 * Pages for the tests of a file. The function it returns opens a page of the site and waits until it is ready. After
 * the test the page is made as new for the next one, and the test fails if it wrote an error to its console, threw one,
 * or asked another host for something. Pages of the same options share a context.
 */
export function browserPages(): (path: string, options?: PageOptions) => Promise<Page> {
  const site = inject("site");
  afterEach(async () => {
    await leavePages(site);
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  return async (path, { viewport = WINDOW, colorScheme = "light", ...options } = {}) => {
    const kept = await getKeptContext({ baseURL: site, ...options });
    if (options.javaScriptEnabled === false) withoutScripts.add(kept.context);
    const page = await lend(kept, site);
    const { width, height } = page.viewportSize() ?? {};
    if (width !== viewport.width || height !== viewport.height) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await visit(page, path);
    return page;
  };
}

/** The page that is kept, or another one where the test has that already. */
async function lend(kept: Kept, site: string): Promise<Page> {
  const lent = await lendPage(kept);
  if (lent) return lent;
  const page = await newPage(kept.context);
  page.on("console", (message) => {
    if (message.type() === "error")
      complaints.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith("data:"))
      complaints.push(`asked ${request.url()}`);
  });
  if (!kept.isLent) await keepPage(kept, page);
  return page;
}

/** A page of a context, as slow as the switch says. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  if (SLOWDOWN > 1) await openProtocol(page);
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
  if (isRun) await scriptsReady(page);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}
