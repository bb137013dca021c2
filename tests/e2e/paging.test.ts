import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { eventually, rowsOf } from "@/tests/support/page-state";
import { apiList, apiTotal } from "@/tests/support/site-api";

const openPage = browserPages();

test("a long list is read page by page, and back, and each page says which part it is", async () => {
  const page = await openPage("/sources");
  const total = await apiTotal("/sources");
  const first = await rowsOf(page);
  expect(await partOf(page)).toBe(`1–100 of ${total} sources`);
  expect(await waysOf(page)).toEqual(["Next page"]);

  await follow(page, "Next page");
  await eventually(() => partOf(page)).toBe(`101–200 of ${total} sources`);
  const second = await rowsOf(page);
  expect(second.filter((id) => first.includes(id))).toEqual([]);
  expect(await waysOf(page)).toEqual(["Previous page", "Next page"]);
  await follow(page, "Next page");
  await eventually(() => partOf(page)).toBe(`201–300 of ${total} sources`);
  expect(await waysOf(page)).toEqual(["First page", "Previous page", "Next page"]);

  await follow(page, "Previous page");
  await eventually(() => rowsOf(page)).toEqual(second);
  await follow(page, "Previous page");
  await eventually(() => rowsOf(page)).toEqual(first);
});

test("the way from page to page leads to the head of the list, past the filter", async () => {
  const page = await openPage("/milestones");
  await follow(page, "Next page");
  await eventually(() => partOf(page)).toMatch(/^101–/);
  await eventually(async () => Math.abs((await page.locator("#list").boundingBox())?.y ?? 999)).toBeLessThan(
    100,
  );
});

test("with the keyboard it leads there too: the next stop is in the list", async () => {
  const page = await openPage("/milestones");
  for (const part of [/^101–/, /^201–/]) {
    await page.locator("nav[aria-label^='Pages of']").getByRole("link", { name: "Next page" }).focus();
    await page.keyboard.press("Enter");
    await eventually(() => partOf(page)).toMatch(part);
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("list");
    await page.keyboard.press("Tab");
    expect(await page.locator("#list :focus").count()).toBe(1);
  }
});

test.each([
  ["companies", "Milestones", "-milestones"],
  ["companies", "Partnerships", "-partnerships"],
  ["partnerships", "Milestones", "-milestones"],
  ["sources", "Publisher", "publisher"],
  ["sources", "Tier", "tier"],
])("%s are put in order by %s", async (list, column, sort) => {
  const page = await openPage(`/${list}`);
  await page.locator("thead").getByRole("link", { name: column }).click();
  const { data } = await apiList(`/${list}?sort=${sort}`);
  await eventually(() => rowsOf(page)).toEqual(data.map(({ id }) => id));
});

function partOf(page: Page): Promise<string> {
  return page.locator("nav[aria-label^='Pages of'] p").innerText();
}

function waysOf(page: Page): Promise<string[]> {
  return page.locator("nav[aria-label^='Pages of'] a").allInnerTexts();
}

async function follow(page: Page, name: string): Promise<void> {
  await page.locator("nav[aria-label^='Pages of']").getByRole("link", { name }).click();
}
