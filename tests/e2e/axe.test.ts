import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { hydrated } from "@/tests/support/page-state";
import { EVERY_PAGE, NOWHERE } from "@/tests/support/site-paths";

const openPage = browserPages();
const DESK = { width: 1280, height: 900 };
/** The one rule that depends on the theme. */
const COLOURS = "color-contrast";
const PHONE = { width: 390, height: 844 };

test.each(Object.entries(EVERY_PAGE))(
  "axe finds nothing serious on %s, light and dark, desk and phone",
  async (_, path) => {
    const page = await openPage(path);
    await hydrated(page);
    expect(await seriousEverywhere(page)).toEqual([]);
  },
);

test.each(["/timeline", "/milestones?company=toyota"])(
  "axe finds nothing serious on %s with a filter's panel open",
  async (path) => {
    const page = await openPage(path);
    await hydrated(page);
    for (const name of ["Company", "Year"]) {
      await page.locator("search summary").filter({ hasText: name }).click();
      expect(await seriousEverywhere(page), name).toEqual([]);
    }
  },
);

test("axe finds nothing serious in the charts once they are drawn", async () => {
  const page = await openPage("/");
  for (const figure of await page.locator("figure:has(details)").all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("svg.recharts-surface").first().waitFor();
  }
  expect(await seriousEverywhere(page)).toEqual([]);
});

test("axe finds nothing serious in the card of a mark", async () => {
  const page = await openPage("/timeline");
  await hydrated(page);
  await page.locator('[data-lane] a[data-status][href^="/milestones/"] use:last-child').first().hover();
  await page.locator("main > div:not([id]):not([hidden])").last().waitFor();
  expect(await serious(page)).toEqual([]);
});

test("axe finds nothing serious where nothing is kept", async () => {
  const page = await openPage("about:blank");
  await page.route(`**${NOWHERE}`, async (route) => {
    // The browser would write an error to the console for the status; that one is meant.
    const response = await route.fetch();
    expect(response.status()).toBe(404);
    await route.fulfill({ response, status: 200 });
  });
  await page.goto(NOWHERE);
  expect(await seriousEverywhere(page)).toEqual([]);
});

async function seriousEverywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: "light" });
    found.push(...(await serious(page)).map((problem) => `${viewport.width} light: ${problem}`));
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...(await serious(page, [COLOURS])).map((problem) => `${viewport.width} dark: ${problem}`));
  }
  return found;
}

async function serious(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
