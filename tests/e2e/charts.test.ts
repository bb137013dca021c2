import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BAR_CHARTS } from "@/lib/schema/charts";
import { browserPages, visit } from "@/tests/support/browser";
import { heldAnswer } from "@/tests/support/held-answer";
import { eventually, resize, totalOf } from "@/tests/support/page-state";
import { apiTotal, html } from "@/tests/support/site-api";
import { spread } from "@/tests/support/spread";

const openPage = browserPages();
const FIGURES = "figure:has(details)";

test("every chart comes from the server as its table, and is drawn only when it comes into view", async () => {
  expect((await html("/")).match(/<figure.*?<table.*?<\/figure>/gs)).toHaveLength(BAR_CHARTS.length);
  const page = await openPage("/");
  expect(await page.locator("svg.recharts-surface").count()).toBe(0);
  expect(await page.locator(`${FIGURES} table`).first().isVisible()).toBe(true);
  await drawAll(page);
  for (const figure of await page.locator(FIGURES).all()) {
    expect(await figure.locator("table").isVisible()).toBe(false);
    await figure.locator("summary").click();
    expect(await figure.locator("table").isVisible()).toBe(true);
  }
});

test("a chart does not take the place of its table while the focus is in that", async () => {
  const page = await openPage("/");
  const drawing = await heldAnswer(page, "**/mount-chart.js");
  const [first, second] = [page.locator(FIGURES).first(), page.locator(FIGURES).nth(1)];
  const link = first.locator("tbody a").first();
  await link.focus();
  await drawing.asked;
  drawing.answer();
  await second.scrollIntoViewIfNeeded();
  await second.locator("svg.recharts-surface").first().waitFor();
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await first.locator("svg.recharts-surface").count()).toBe(0);
  await link.evaluate((element) => (element as HTMLElement).blur());
  await first.locator("svg.recharts-surface").first().waitFor();
});

test("nothing moves when the charts arrive, on a desk and on a phone", async () => {
  const page = await openPage("about:blank");
  for (const size of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await resize(page, size);
    // Typefaces that come late move a page too; once it is ready they are there.
    await visit(page, "/");
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift" });
      const shifts: number[] = [];
      Object.assign(window, { shifts });
    });
    await drawAll(page);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  }
});

test("a bar is as high as the list that it opens is long", async () => {
  const page = await openPage("about:blank");
  for (const [index, { list }] of BAR_CHARTS.entries()) {
    await visit(page, "/");
    const figure = page.locator(FIGURES).nth(index);
    await figure.scrollIntoViewIfNeeded();
    const bar = figure.locator("svg.recharts-surface a").first();
    const count = Number((await bar.getAttribute("aria-label"))?.match(/: (\d+)$/)?.[1]);
    expect(count).toBeGreaterThan(0);
    await bar.click();
    await page.waitForURL(`**/${list}?*`);
    await eventually(() => totalOf(page)).toBe(count);
  }
});

test("the keyboard moves from bar to bar and opens the list of one", async () => {
  const page = await openPage("/");
  await drawAll(page);
  const figure = page.locator(FIGURES).first();
  await figure.locator("svg.recharts-surface").first().focus();
  await page.keyboard.press("ArrowRight");
  const words = figure.locator("[role=status] p");
  await words.waitFor();
  const count = Number((await words.innerText()).match(/(\d+) milestones?$/)?.[1]);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/milestones?*");
  await eventually(() => totalOf(page)).toBe(count);
});

test.each(["/", "/?asOf=2023-12-31"])(
  "every number in the tables of %s is the length of the list it leads to",
  async (path) => {
    const page = await openPage(path);
    const numbers = await page
      .locator(`${FIGURES} tbody a`)
      .evaluateAll((links) =>
        links.map((link) => ({ href: link.getAttribute("href") ?? "", count: Number(link.textContent) })),
      );
    expect(numbers.length).toBeGreaterThan(5);
    for (const { href, count } of spread(numbers, 24)) expect(await apiTotal(href), href).toBe(count);
  },
);

test("every chart says what it counts, in which unit and from how many sources", async () => {
  const page = await openPage("/");
  for (const figure of await page.locator(FIGURES).all()) {
    const words = await figure.innerText();
    expect(words).toContain("Number of ");
    expect(words).toMatch(/From \d+ sources?\./);
    expect(words).toMatch(/\d+ (of \d+ milestones|of \d+ partnerships|dated promises)/);
  }
});

async function drawAll(page: Page): Promise<void> {
  for (const figure of await page.locator(FIGURES).all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("svg.recharts-surface").first().waitFor();
  }
}
