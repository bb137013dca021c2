import { expect, test } from "vitest";
import { AXE, serious, seriousAnywhere } from "@/tests/support/axe";
import { browserPages, visit } from "@/tests/support/browser";
import { findFaults } from "@/tests/support/page-faults";
import { PHONE } from "@/tests/support/phone";
import { NOWHERE, OTHER_PAGES } from "@/tests/support/site-paths";

const openPage = browserPages();

test.each(Object.entries(OTHER_PAGES))(
  "%s logs nothing, scrolls sideways on no phone, and has nothing that axe finds serious",
  async (_, path) => {
    const page = await openPage("about:blank", { viewport: PHONE.viewport });
    expect(await findFaults(page, path)).toEqual([]);
  },
);

test.each([
  ["Company", "/milestones?company=toyota&year=20x7"],
  ["Year", "/partnerships?company=toyota"],
])("axe finds nothing serious with the panel %s open", AXE, async (name, path) => {
  const page = await openPage(path);
  await page.locator("search summary").filter({ hasText: name }).click();
  expect(await seriousAnywhere(page)).toEqual([]);
});

test("axe finds nothing serious with a panel of the timeline open", AXE, async () => {
  const page = await openPage("/timeline?company=toyota");
  await page.locator("search summary").filter({ hasText: "Company" }).click();
  expect(await seriousAnywhere(page)).toEqual([]);
});

test("axe finds nothing serious in the charts once they are drawn", AXE, async () => {
  const page = await openPage("/");
  for (const figure of await page.locator("figure:has(details)").all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("[data-chart]").dispatchEvent("pointerover");
    await figure.locator("svg.recharts-surface").first().waitFor();
  }
  expect(await seriousAnywhere(page)).toEqual([]);
});

test("axe finds nothing serious in the card of a mark", AXE, async () => {
  const page = await openPage("/timeline?company=toyota");
  await page.locator('[data-lane] a[data-status][href^="/milestones/"]').first().hover();
  await page.locator("[data-timeline-card]:not([hidden])").last().waitFor();
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
  expect(await seriousAnywhere(page)).toEqual([]);
});
