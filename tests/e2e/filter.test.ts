import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import {
  documentsOf,
  eventually,
  queryOf,
  rowsOf,
  scriptsReady,
  sentenceOf,
  totalOf,
} from "@/tests/support/page-state";
import { apiList } from "@/tests/support/site-api";

const openPage = browserPages();

test("ticking a company changes address, sentence and table at once, by the number beside it", async () => {
  const page = await openPage("/milestones");
  const documents = documentsOf(page);
  await panel(page, "Company").click();
  const count = Number(await choice(page, "company", "toyota").locator("span").last().innerText());
  await choice(page, "company", "toyota").click();

  await eventually(() => queryOf(page)).toBe("company=toyota");
  await eventually(() => sentenceOf(page)).toContain("involving Toyota");
  const { data } = await apiList("/milestones?company=toyota");
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  expect(await totalOf(page)).toBe(count);
  expect(documents).toEqual([]);
});

test("a box stays ticked while the list is on its way, and its panel stays open for another", async () => {
  const page = await openPage("/milestones");
  await panel(page, "Company").click();
  for (const [id, query] of [
    ["toyota", "company=toyota"],
    ["quantumscape", "company=toyota&company=quantumscape"],
  ] as const) {
    const box = page.locator(`search input[name=company][value=${id}]`);
    await box.click();
    expect(await box.isChecked()).toBe(true);
    await eventually(() => queryOf(page)).toBe(query);
    await eventually(() => sentenceOf(page)).toContain("involving");
    expect(await box.isVisible()).toBe(true);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  }
});

test("a year is chosen by a click, a range of years by typing it", async () => {
  const page = await openPage("/milestones?company=toyota");
  const documents = documentsOf(page);
  const year = page.locator("search ol").getByRole("link", { name: /^2027/ });
  // "2027: 12", as it is heard.
  const count = Number((await year.locator("span").last().textContent())?.split(": ").at(-1));
  await year.click();
  await eventually(() => queryOf(page)).toBe("company=toyota&year=2027");
  await eventually(() => sentenceOf(page)).toContain("2027");
  expect(await totalOf(page)).toBe(count);

  const field = page.locator("search input[name=year]");
  await field.fill("2025 2030");
  await page.keyboard.press("Enter");
  await eventually(() => page.locator("#year-problem").count()).toBe(1);
  expect(await page.locator("#year-problem").innerText()).toContain("couldn’t read “2025 2030”");
  expect(await field.inputValue()).toBe("2025 2030");

  await field.fill("2025 – 2030");
  await page.keyboard.press("Enter");
  await eventually(() => sentenceOf(page)).toContain("2025–30");
  const trends = page.getByRole("link", { name: "Trends" });
  expect(await trends.getAttribute("href")).toBe("/trends?company=toyota&year=2025..2030");
  const { data } = await apiList("/milestones?company=toyota&year=2025..2030");
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  expect(documents).toEqual([]);
});

test("the handles of the years are moved by keyboard, and the page follows", async () => {
  const page = await openPage("/timeline?year=2024..2030");
  const documents = documentsOf(page);
  const [from, to] = [page.getByLabel("From year"), page.getByLabel("To year")];
  expect([await from.inputValue(), await to.inputValue()]).toEqual(["2024", "2030"]);
  await from.focus();
  await page.keyboard.press("ArrowRight");
  await eventually(() => queryOf(page)).toBe("year=2025..2030");
  await eventually(() => page.locator("#timeline").innerText()).toContain("2025 to 2030");
  expect(await from.evaluate((handle) => handle === document.activeElement)).toBe(true);
  // It is stopped by the other, and at the end of the strip that side is open.
  await page.keyboard.press("End");
  await eventually(() => queryOf(page)).toBe("year=2030");
  await page.keyboard.press("Home");
  await eventually(() => queryOf(page)).toBe("year=..2030");
  await to.focus();
  await page.keyboard.press("End");
  await eventually(() => queryOf(page)).toBe("");
  await page.goBack();
  await eventually(() => to.inputValue()).toBe("2030");
  expect(documents).toEqual([]);
});

test("a search by words keeps the records that hold them", async () => {
  const page = await openPage("/milestones");
  await page.locator("search input[name=q]").pressSequentially("mass production TOYOTA");
  expect(queryOf(page)).toBe("");
  await page.keyboard.press("Enter");
  await eventually(() => queryOf(page)).toBe("q=mass+production+TOYOTA");
  await eventually(() => sentenceOf(page)).toContain("“mass production TOYOTA”");
  const { data } = await apiList("/milestones?q=mass+production+TOYOTA");
  expect(data.length).toBeGreaterThan(0);
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  await page.goBack();
  await eventually(() => queryOf(page)).toBe("");
  await eventually(() => page.locator("search input[name=q]").inputValue()).toBe("");
});

test("the browser's back button brings back the list and the ticked boxes", async () => {
  const page = await openPage("/milestones");
  const documents = documentsOf(page);
  const all = await rowsOf(page);
  await panel(page, "Company").click();
  await choice(page, "company", "toyota").click();
  await eventually(() => sentenceOf(page)).toContain("Toyota");
  const ofToyota = await rowsOf(page);
  await panel(page, "Status").click();
  await choice(page, "status", "open").click();
  await eventually(() => sentenceOf(page)).toContain("open");

  await page.goBack();
  await eventually(() => rowsOf(page)).toEqual(ofToyota);
  expect(await ticked(page)).toEqual(["toyota"]);
  await page.goBack();
  await eventually(() => rowsOf(page)).toEqual(all);
  expect(await ticked(page)).toEqual([]);
  await page.goForward();
  await eventually(() => rowsOf(page)).toEqual(ofToyota);
  expect(await ticked(page)).toEqual(["toyota"]);
  expect(documents).toEqual([]);
});

test("“Clear all” removes every filter in one click", async () => {
  const page = await openPage("/milestones?q=toyota&company=toyota&status=open&year=2027..2030&scope=all");
  const documents = documentsOf(page);
  await page.getByRole("link", { name: "Clear all" }).click();
  await eventually(() => queryOf(page)).toBe("");
  await eventually(() => page.getByRole("link", { name: "Clear all" }).count()).toBe(0);
  expect(await ticked(page)).toEqual([]);
  expect(await page.locator("search input[name=year]").inputValue()).toBe("");
  expect(await page.locator("search input[name=q]").inputValue()).toBe("");
  const { data } = await apiList("/milestones");
  expect(await rowsOf(page)).toEqual(data.map(({ id }) => id));
  expect(documents).toEqual([]);
});

test("a page held ready without a filter never stands in for the filtered one", async () => {
  const page = await openPage("/companies");
  for (const [section, path, year] of [
    ["Partnerships", "partnerships", "2024"],
    ["Explore", "timeline", "2030"],
    ["Partnerships", "partnerships", "2023"],
  ] as const) {
    await page.locator("header nav").getByRole("link", { name: section }).click();
    await page.waitForURL(`**/${path}`);
    await scriptsReady(page);
    const all = await sentenceOf(page);
    if (path !== "timeline") await panel(page, "Year").click();
    await page
      .locator("search ol")
      .getByRole("link", { name: new RegExp(`^${year}`) })
      .click();
    await eventually(() => queryOf(page)).toBe(`year=${year}`);
    await eventually(() => sentenceOf(page)).not.toBe(all);
  }
});

test("where something else comes than the page, it is loaded as by a link", async () => {
  const page = await openPage("/milestones");
  const documents = documentsOf(page);
  await page.route("**/milestones?company=toyota", (route) =>
    route.request().resourceType() === "document"
      ? route.continue()
      : route.fulfill({ contentType: "text/plain", body: "sign in first" }),
  );
  await panel(page, "Company").click();
  await choice(page, "company", "toyota").click();
  await eventually(() => documents.length).toBe(1);
  await eventually(() => sentenceOf(page)).toContain("involving Toyota");
});

test("a choice is taken back alone, and the others stay", async () => {
  const page = await openPage("/milestones?company=toyota&company=honda&status=open");
  await page.getByRole("link", { name: "Remove filter: Honda" }).click();
  await eventually(() => queryOf(page)).toBe("company=toyota&status=open");
  await eventually(() => ticked(page)).toEqual(["toyota", "open"]);
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
