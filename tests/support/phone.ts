import type { Page } from "playwright-core";

/** A phone, as a browser's context has it. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

/** How wide the page is, and how wide it makes the window that would show all of it. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(document.documentElement.scrollWidth, document.body.scrollWidth, innerWidth),
  );
}
