import { expect, test } from "vitest";
import { AXE, serious, seriousAt } from "@/tests/support/axe";
import { browserPages, visit } from "@/tests/support/browser";
import { EVERY_PAGE, NOWHERE } from "@/tests/support/site-paths";

const openPage = browserPages();
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

test.each(Object.entries(EVERY_PAGE))("axe finds nothing serious on %s, on a desk", AXE, async (_, path) => {
  const page = await openPage(path);
  expect(await seriousAt(page, DESK)).toEqual([]);
});

test("axe finds nothing serious in the card of a mark", AXE, async () => {
  const page = await openPage("/timeline");
  await page.locator('[data-lane] a[data-status][href^="/milestones/"] use:last-child').first().hover();
  await page.locator("main > div:not([id]):not([hidden])").last().waitFor();
  expect(await serious(page)).toEqual([]);
});

test("axe finds nothing serious where nothing is kept", AXE, async () => {
  const page = await openPage("about:blank");
  await page.route(`**${NOWHERE}`, async (route) => {
    // The browser would write an error to the console for the status; that one is meant.
    const response = await route.fetch();
    expect(response.status()).toBe(404);
    await route.fulfill({ response, status: 200 });
  });
  await visit(page, NOWHERE);
  for (const size of [DESK, PHONE]) expect(await seriousAt(page, size)).toEqual([]);
});
