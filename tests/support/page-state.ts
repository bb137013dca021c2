import type { Page } from "playwright-core";
import { expect } from "vitest";
import { SLOWDOWN } from "./slowdown";

/** Expects something of a page that comes about in a while; how long it may take is no part of any test. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 40_000 * SLOWDOWN });
}

/** Waits until the page's script has found what it works on: until then a click may do nothing. */
export async function scriptsReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
}

/** Gives the window another size and waits until the page knows it. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
}

/** Prefers a theme, and waits until the page knows it. */
export async function preferTheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((theme) => matchMedia(`(prefers-color-scheme: ${theme})`).matches, colorScheme);
}

/** The addresses of the documents that a page asks for from now on; none as long as it moves without a full load. */
export function documentsOf(page: Page): string[] {
  const documents: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "document") documents.push(request.url());
  });
  return documents;
}

/** The sentence that says what a list shows. */
export function sentenceOf(page: Page): Promise<string> {
  return page.locator("main header [role=status]").innerText();
}

/** The number that the sentence above a list begins with. */
export async function totalOf(page: Page): Promise<number> {
  return Number((await sentenceOf(page)).match(/^[\d,]+/)?.[0].replaceAll(",", ""));
}

/** The ids of the records in a list, in its order. */
export function rowsOf(page: Page): Promise<string[]> {
  return page
    .locator("main tbody th[scope=row] a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split(/[/?]/)[2] ?? ""));
}

/** The query of the page's address, without its leading "?". */
export function queryOf(page: Page): string {
  return new URL(page.url()).searchParams.toString();
}

/** Adds rules to a page whose policy lets no style sheet in. */
export function addRules(page: Page, rules: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}
