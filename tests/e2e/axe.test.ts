import { expect, test } from "vitest";
import { AXE, serious, seriousAnywhere } from "@/tests/support/axe";
import { browserPages } from "@/tests/support/browser";
import { PLAIN_PAGES } from "@/tests/support/site-paths";

const openPage = browserPages();

/** The rows of a list are alike, and a dozen show what they are. */
const LONG_LISTS = ["/companies", "/partnerships", "/milestones", "/sources", "/changes"];
const A_DOZEN = "?limit=12";

test.each(Object.entries(PLAIN_PAGES))("axe finds nothing serious on %s", AXE, async (_, path) => {
  const page = await openPage(path + (LONG_LISTS.includes(path) ? A_DOZEN : ""));
  expect(await seriousAnywhere(page)).toEqual([]);
});

test("axe says what is wrong with a page", AXE, async () => {
  const page = await openPage("about:blank");
  await page.setContent(
    `<html lang="en"><title>Wrong</title><img src="data:,"><p style="color: #ccc">Pale</p></html>`,
  );
  expect(await serious(page)).toEqual([
    expect.stringMatching(/^color-contrast: p/),
    expect.stringMatching(/^image-alt: img/),
  ]);
});
