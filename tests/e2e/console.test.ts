import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SECTIONS } from "@/components/site/sections";
import { browserPages, visit } from "@/tests/support/browser";
import { hydrated } from "@/tests/support/page-state";
import { PHONE, widthOf } from "@/tests/support/phone";
import { EVERY_PAGE } from "@/tests/support/site-paths";

const openPage = browserPages();

test("no page logs anything, and on a phone none scrolls sideways", async () => {
  const page = await openPage("about:blank", PHONE);
  const logged = logOf(page);
  const wide: string[] = [];
  for (const path of [...Object.values(EVERY_PAGE), "/about#%ff"]) {
    await visit(page, path);
    const width = await widthOf(page);
    if (width > PHONE.viewport.width) wide.push(`${path}: ${width}`);
  }
  expect(wide).toEqual([]);
  expect(logged).toEqual([]);
});

test("a remembered theme makes no page log anything", async () => {
  const page = await openPage("about:blank");
  const logged = logOf(page);
  await page.addInitScript(() => {
    if (location.protocol === "http:") localStorage.setItem("interphase-theme", "dark");
  });
  for (const path of ["/", "/timeline", "/milestones?company=toyota", "/companies/toyota"])
    await visit(page, path);
  expect(logged).toEqual([]);
});

test("going through the site logs nothing", async () => {
  const page = await openPage("/");
  const logged = logOf(page);
  for (const { segment, label } of SECTIONS) {
    await page.locator("header nav").getByRole("link", { name: label }).click();
    await page.waitForURL(`**/${segment}`);
    await hydrated(page);
  }
  expect(logged).toEqual([]);
});

/** What a page writes to the console from now on. */
function logOf(page: Page): string[] {
  const logged: string[] = [];
  page.on("console", (message) => logged.push(`${page.url()} ${message.type()}: ${message.text()}`));
  return logged;
}
