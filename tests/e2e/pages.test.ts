import { expect, test } from "vitest";
import { AXE } from "@/tests/support/axe";
import { browserPages } from "@/tests/support/browser";
import { findFaults } from "@/tests/support/page-faults";
import { PHONE } from "@/tests/support/phone";
import { PLAIN_PAGES } from "@/tests/support/site-paths";

const openPage = browserPages();
const PAGES = { ...PLAIN_PAGES, "of an address that ends in no text": "/about#%ff" };

test.each(Object.entries(PAGES))(
  "%s logs nothing, scrolls sideways on no phone, and has nothing that axe finds serious",
  async (_, path) => {
    const page = await openPage("about:blank", { viewport: PHONE.viewport });
    expect(await findFaults(page, path)).toEqual([]);
  },
);

test("what is wrong with a page is found", AXE, async () => {
  const page = await openPage("about:blank", { viewport: PHONE.viewport });
  await page.route("**/about", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Wrong</title><body onload="console.warn('logged')"><p style="width: 500px; color: #ccc">Pale</p></html>`,
    }),
  );
  const faults = await findFaults(page, "/about");
  expect(faults).toEqual([
    expect.stringContaining("warning: logged"),
    "it is 508 px wide on a phone",
    expect.stringMatching(/^390 dark: color-contrast/),
    expect.stringMatching(/^1280 light: color-contrast/),
  ]);
});
