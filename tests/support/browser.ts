import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A browser for the tests of a file. The function it returns opens a page of the site, each in a context of its
 * own; after the test the page is closed, and it fails if the page wrote an error to its console, threw one, or
 * asked another host for something.
 */
export function browserPages(): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  const site = inject("site");
  const pages: Page[] = [];
  let complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    const { executablePath, libraryPath } = inject("browser");
    const env = libraryPath === null ? process.env : { ...process.env, LD_LIBRARY_PATH: libraryPath };
    browser = await chromium.launch({ executablePath, args: QUIET, env: env as Record<string, string> });
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (path, options = {}) => {
    const context = await browser.newContext({ baseURL: site, ...options });
    const page = await context.newPage();
    pages.push(page);
    page.on("console", (message) => {
      if (message.type() === "error")
        complaints.push(`${page.url()}: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(site) && !request.url().startsWith("data:"))
        complaints.push(`asked ${request.url()}`);
    });
    await page.goto(path);
    return page;
  };
}
