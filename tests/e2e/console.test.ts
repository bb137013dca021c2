import { expect, test } from "vitest";
import { SECTIONS } from "@/components/site/sections";
import { browserPages, visit } from "@/tests/support/browser";
import { hydrated } from "@/tests/support/page-state";
import { EVERY_PAGE } from "@/tests/support/site-paths";

const openPage = browserPages();

test("no page logs anything", async () => {
  expect(await loggedBy([...Object.values(EVERY_PAGE), "/about#%ff"], null)).toEqual([]);
});

test("a remembered theme makes no page log anything", async () => {
  expect(
    await loggedBy(["/", "/timeline", "/milestones?company=toyota", "/companies/toyota"], "dark"),
  ).toEqual([]);
});

test("going through the site logs nothing", async () => {
  const page = await openPage("/");
  const logged: string[] = [];
  page.on("console", (message) => logged.push(`${message.type()}: ${message.text()}`));
  for (const { segment, label } of SECTIONS) {
    await page.locator("header nav").getByRole("link", { name: label }).click();
    await page.waitForURL(`**/${segment}`);
    await hydrated(page);
  }
  expect(logged).toEqual([]);
});

/** What pages write to the console until their scripts have taken over, with a theme remembered or none. */
async function loggedBy(paths: readonly string[], theme: "dark" | null): Promise<string[]> {
  const page = await openPage("about:blank");
  const logged: string[] = [];
  page.on("console", (message) => logged.push(`${page.url()} ${message.type()}: ${message.text()}`));
  await page.addInitScript((remembered) => {
    if (remembered && location.protocol === "http:") localStorage.setItem("interphase-theme", remembered);
  }, theme);
  for (const path of paths) {
    await visit(page, path);
  }
  return logged;
}
