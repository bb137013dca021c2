import { expect, test } from "vitest";
import { AXE, seriousAt } from "@/tests/support/axe";
import { browserPages } from "@/tests/support/browser";
import { EVERY_PAGE } from "@/tests/support/site-paths";

const openPage = browserPages();
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

test.each(Object.entries(EVERY_PAGE))("axe finds nothing serious on %s, on a phone", AXE, async (_, path) => {
  const page = await openPage(path);
  expect(await seriousAt(page, PHONE)).toEqual([]);
});

test.each(["/timeline", "/milestones?company=toyota"])(
  "axe finds nothing serious on %s with a filter's panel open",
  AXE,
  async (path) => {
    const page = await openPage(path);
    for (const name of ["Company", "Year"]) {
      await page.locator("search summary").filter({ hasText: name }).click();
      for (const size of [DESK, PHONE]) expect(await seriousAt(page, size), name).toEqual([]);
    }
  },
);

test("axe finds nothing serious in the charts once they are drawn", AXE, async () => {
  const page = await openPage("/");
  for (const figure of await page.locator("figure:has(details)").all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("svg.recharts-surface").first().waitFor();
  }
  for (const size of [DESK, PHONE]) expect(await seriousAt(page, size)).toEqual([]);
});
