import type { Page } from "playwright-core";

/** Holds back the answer to an address until it is let go; says when it was asked, and when it has come or was called off. */
export async function heldAnswer(page: Page, address: string) {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let ending = () => {};
  const ended = new Promise<void>((resolve) => {
    ending = resolve;
  });
  const params = page.waitForRequest(address).then((request) => {
    const isEnd = (other: typeof request) => other === request && ending();
    page.on("requestfinished", isEnd).on("requestfailed", isEnd);
  });
  await page.route(address, async (route) => {
    await held;
    // Nothing is left to answer where the page has called its request off.
    await route.continue().catch(() => {});
  });
  return { params, answer: () => answer(), ended };
}

/** Waits until the page has painted what it knows by now. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
