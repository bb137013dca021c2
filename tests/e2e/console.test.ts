import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { hydrated } from "@/tests/support/page-state";
import { EVERY_PAGE } from "@/tests/support/site-paths";

const openPage = browserPages();

test.each(Object.entries(EVERY_PAGE))("%s logs nothing", async (_, path) => {
  expect(await loggedBy(path, null)).toEqual([]);
});

test("a remembered theme makes no page log anything", async () => {
  for (const path of ["/", "/timeline", "/milestones?company=toyota", "/companies/toyota"])
    expect(await loggedBy(path, "dark")).toEqual([]);
});

test("going through the site logs nothing", async () => {
  const page = await openPage("/");
  const logged: string[] = [];
  page.on("console", (message) => logged.push(`${message.type()}: ${message.text()}`));
  for (const label of ["Timeline", "Partnerships", "Companies", "Milestones", "Sources", "About"]) {
    await page.locator("header nav").getByRole("link", { name: label }).click();
    await page.waitForURL(`**/${label.toLowerCase()}`);
    await hydrated(page);
  }
  expect(logged).toEqual([]);
});

/** What a page writes to the console until its scripts have taken over, with a theme remembered or none. */
async function loggedBy(path: string, theme: "dark" | null): Promise<string[]> {
  const page = await openPage("about:blank");
  const logged: string[] = [];
  page.on("console", (message) => logged.push(`${message.type()}: ${message.text()}`));
  await page.addInitScript((remembered) => {
    if (remembered && location.protocol === "http:") localStorage.setItem("interphase-theme", remembered);
  }, theme);
  await page.goto(path);
  await hydrated(page);
  return logged;
}
