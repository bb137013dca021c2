import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages, revisit, visit } from "@/tests/support/browser";
import { eventually, preferTheme } from "@/tests/support/page-state";

const openPage = browserPages();
const PAPER = { light: "rgb(251, 249, 244)", dark: "rgb(20, 23, 26)" } as const;

test("the page follows the device's preference, also when that changes", async () => {
  const page = await openPage("/about", { colorScheme: "dark" });
  expect(await paperOf(page)).toBe(PAPER.dark);
  await preferTheme(page, "light");
  expect(await paperOf(page)).toBe(PAPER.light);
});

test("without scripts the page follows the device's preference too", async () => {
  const page = await openPage("/about", { colorScheme: "dark", javaScriptEnabled: false });
  expect(await paperOf(page)).toBe(PAPER.dark);
});

test("the switch is remembered, on other pages too, until it is given back to the device", async () => {
  const page = await openPage("/about", { colorScheme: "light" });
  await page.getByRole("button", { name: "Dark theme" }).click();
  await eventually(() => paperOf(page)).toBe(PAPER.dark);
  for (const path of ["/about", "/milestones?company=toyota"]) {
    await visit(page, path);
    expect(await paperOf(page)).toBe(PAPER.dark);
    const dark = page.getByRole("button", { name: "Dark theme" });
    await eventually(() => dark.getAttribute("aria-pressed")).toBe("true");
  }
  await page.getByRole("button", { name: "Theme of the device" }).click();
  await eventually(() => paperOf(page)).toBe(PAPER.light);
});

test("the chosen theme is there before anything is painted", async () => {
  const page = await openPage("/about", { colorScheme: "light" });
  await page.getByRole("button", { name: "Dark theme" }).click();
  await page.addInitScript(() => {
    const themes: Record<string, string | undefined> = {};
    const now = () => document.documentElement.dataset.theme;
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      themes.body = now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    addEventListener("DOMContentLoaded", () => {
      themes.ready = now();
    });
    Object.assign(window, { themes });
  });
  await revisit(page);
  expect(await page.evaluate(() => (window as unknown as { themes: object }).themes)).toEqual({
    body: "dark",
    ready: "dark",
  });
});

test("the browser's own frame takes the colour of the paper", async () => {
  const page = await openPage("/about");
  await page.getByRole("button", { name: "Dark theme" }).click();
  const colours = () =>
    page
      .locator("meta[name=theme-color]")
      .evaluateAll((all) => [...new Set(all.map((meta) => (meta as HTMLMetaElement).content))]);
  await eventually(colours).toEqual(["#14171a"]);
});

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
