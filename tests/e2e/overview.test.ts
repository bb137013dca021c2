import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { PHONE } from "@/tests/support/phone";

const openPage = browserPages();

test("at 1440x900 the overview's verdict, rankings, chart, network and list all begin on the first screen", async () => {
  const page = await openPage("/");
  await page.setViewportSize({ width: 1440, height: 900 });
  const ranked = page.locator("section[aria-labelledby=moved] li").last();
  const chart = page.locator("[data-chart] svg").first();
  const change = page.locator("#newest ~ ul > li").nth(3);
  for (const part of [ranked, chart, page.locator("[data-network]"), change]) {
    const { y, height } = (await part.boundingBox()) ?? { y: 900, height: 0 };
    expect(y + height).toBeLessThanOrEqual(900);
  }
});

test("on a phone the verdict and one chart are on the first screen", async () => {
  const page = await openPage("/", PHONE);
  const chart = await page.locator("[data-chart] svg").first().boundingBox();
  expect((chart?.y ?? 844) + (chart?.height ?? 0)).toBeLessThanOrEqual(844);
});

test("the overview's network leads to the companies that it names, and to all of it", async () => {
  const page = await openPage("/");
  const network = page.locator("section", { has: page.locator("#who-with-whom") });
  const node = network.locator("a[data-node^='company:']").last();
  expect(await node.getAttribute("href")).toMatch(/^\/companies\/[a-z0-9-]+$/);
  await network.getByText("Open the network").click();
  await page.waitForURL("**/network");
});
