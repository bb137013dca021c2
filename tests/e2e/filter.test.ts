import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { documentsOf, hydrated, queryOf, rowsOf, sentenceOf, totalOf } from "@/tests/support/page-state";
import { apiList } from "@/tests/support/site-api";

const openPage = browserPages();

test("ticking a company changes address, sentence and table at once, by the number beside it", async () => {
  const page = await openPage("/milestones");
  await hydrated(page);
  const documents = documentsOf(page);
  await panel(page, "Company").click();
  const count = Number(await choice(page, "company", "toyota").locator("span").last().innerText());
  await choice(page, "company", "toyota").click();

  await expect.poll(() => queryOf(page)).toBe("company=toyota");
  await expect.poll(() => sentenceOf(page)).toContain("involving Toyota");
  const { data } = await apiList("/milestones?company=toyota");
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  expect(await totalOf(page)).toBe(count);
  expect(documents).toEqual([]);
});

test("a year is chosen by a click, a range of years by typing it", async () => {
  const page = await openPage("/milestones?company=toyota");
  await hydrated(page);
  const documents = documentsOf(page);
  await panel(page, "Year").click();
  const year = page.locator("search").getByRole("link", { name: /^2027/ });
  const count = Number(await year.locator("span").last().innerText());
  await year.click();
  await expect.poll(() => queryOf(page)).toBe("company=toyota&year=2027");
  await expect.poll(() => sentenceOf(page)).toContain("2027");
  expect(await totalOf(page)).toBe(count);

  await page.locator("input[name=year]").fill("2025..2030");
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toBe("company=toyota&year=2025..2030");
  await expect.poll(() => sentenceOf(page)).toContain("2025 to 2030");
  const { data } = await apiList("/milestones?company=toyota&year=2025..2030");
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  expect(documents).toEqual([]);
});

test("a search by words keeps the records that hold them", async () => {
  const page = await openPage("/milestones");
  await hydrated(page);
  await page.locator("input[name=q]").fill("mass-produce TOYOTA");
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toBe("q=mass-produce+TOYOTA");
  await expect.poll(() => sentenceOf(page)).toContain("“mass-produce TOYOTA”");
  const { data } = await apiList("/milestones?q=mass-produce+TOYOTA");
  expect(data.length).toBeGreaterThan(0);
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
});

test("the browser's back button brings back the list and the ticked boxes", async () => {
  const page = await openPage("/milestones");
  await hydrated(page);
  const documents = documentsOf(page);
  const all = await rowsOf(page);
  await panel(page, "Company").click();
  await choice(page, "company", "toyota").click();
  await expect.poll(() => sentenceOf(page)).toContain("Toyota");
  const ofToyota = await rowsOf(page);
  await panel(page, "Status").click();
  await choice(page, "status", "open").click();
  await expect.poll(() => sentenceOf(page)).toContain("open");

  await page.goBack();
  await expect.poll(() => rowsOf(page)).toEqual(ofToyota);
  expect(await ticked(page)).toEqual(["toyota"]);
  await page.goBack();
  await expect.poll(() => rowsOf(page)).toEqual(all);
  expect(await ticked(page)).toEqual([]);
  await page.goForward();
  await expect.poll(() => rowsOf(page)).toEqual(ofToyota);
  expect(await ticked(page)).toEqual(["toyota"]);
  expect(documents).toEqual([]);
});

test("“Show everything” takes every choice back in one click", async () => {
  const page = await openPage("/milestones?q=toyota&company=toyota&status=open&year=2027..2030&scope=all");
  await hydrated(page);
  const documents = documentsOf(page);
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect.poll(() => queryOf(page)).toBe("");
  await expect.poll(() => page.getByRole("link", { name: "Show everything" }).count()).toBe(0);
  expect(await ticked(page)).toEqual([]);
  expect(await page.locator("input[name=year]").inputValue()).toBe("");
  expect(await page.locator("input[name=q]").inputValue()).toBe("");
  const { data } = await apiList("/milestones");
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  expect(documents).toEqual([]);
});

test("a choice is taken back alone, and the others stay", async () => {
  const page = await openPage("/milestones?company=toyota&company=honda&status=open");
  await hydrated(page);
  await page.getByRole("link", { name: "Take back: Honda" }).click();
  await expect.poll(() => queryOf(page)).toBe("company=toyota&status=open");
  await expect.poll(() => ticked(page)).toEqual(["toyota", "open"]);
});

function panel(page: Page, label: string) {
  return page.locator("search summary").filter({ hasText: label });
}

function choice(page: Page, name: string, value: string) {
  return page.locator("label").filter({ has: page.locator(`input[name="${name}"][value="${value}"]`) });
}

function ticked(page: Page): Promise<string[]> {
  return page
    .locator("search input[type=checkbox]")
    .evaluateAll((boxes) =>
      boxes.flatMap((box) => ((box as HTMLInputElement).checked ? (box as HTMLInputElement).value : [])),
    );
}
