import type { Page } from "playwright-core";
import { expect } from "vitest";
import { SLOWDOWN } from "./slowdown";

/** Expects something of a page that comes about in a while; how long it may take is no part of any test. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 40_000 * SLOWDOWN });
}

/** What React keeps of a page; of all that is in it only what tells whether it has taken the page over. */
interface Fiber {
  readonly memoizedState: { readonly isDehydrated?: boolean; readonly dehydrated?: unknown } | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/**
 * Waits until the page's scripts have taken over all that the server sent: until then a click may do nothing, and what
 * is written into the page is an error to React.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // React marks elements while it still compares them; only when it is through it puts the whole in force.
    const mark = Object.keys(document).find((key) => key.startsWith("__reactContainer$"));
    const container =
      mark && (document as unknown as Record<string, { stateNode: { current: Fiber } }>)[mark];
    const root = container ? container.stateNode.current : null;
    if (!root?.child || root.memoizedState?.isDehydrated) return false;
    // Parts may come later than the whole.
    const parts: (Fiber | null)[] = [root.child];
    while (parts.length > 0) {
      const part = parts.pop();
      if (!part) continue;
      if (part.memoizedState?.dehydrated) return false;
      parts.push(part.sibling, part.child);
    }
    return true;
  });
  // Effects run after it, and what they listen to is there only then.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(null))));
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
  return page.locator("search [role=status]").innerText();
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
