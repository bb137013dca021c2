import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { BAR_CHARTS } from "@/lib/schema/pages/charts";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually, resize, totalOf } from "@/tests/support/page-state";
import { apiTotal, html } from "@/tests/support/site-api";
import { spread } from "@/tests/support/spread";

const openPage = browserPages();
const FIGURES = "figure:has(details)";
/** The server's drawing of bars, and the one that answers. */
const SERVED = "[data-chart] > div:first-of-type svg";
const ANSWERING = "svg.recharts-surface";

test("every chart comes from the server as a drawing and as its table, which is folded", async () => {
  expect((await html("/")).match(/<figure.*?<svg.*?<table.*?<\/figure>/gs)).toHaveLength(BAR_CHARTS.length);
  const page = await openPage("/");
  for (const figure of await page.locator(FIGURES).all()) {
    expect(await figure.locator(SERVED).isVisible()).toBe(true);
    expect(await figure.locator("table").isVisible()).toBe(false);
    // By key: a pointer would come to rest on the next chart as the page scrolls.
    await figure.locator("summary").press("Enter");
    expect(await figure.locator("table").isVisible()).toBe(true);
  }
  expect(await page.locator(ANSWERING).count()).toBe(0);
});

test("the bars that answer stand where the server's stand, at any width, and nothing moves", async () => {
  const page = await openPage("about:blank");
  for (const width of [1280, 900, 390]) {
    await resize(page, { width, height: 900 });
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
    for (const figure of await page.locator(FIGURES).all()) {
      const [served, answering] = await Promise.all([boxesOf(figure, SERVED), boxesOf(figure, ANSWERING)]);
      expect(served.size).toBeGreaterThan(1);
      expect([...answering.keys()].sort()).toEqual([...served.keys()].sort());
      for (const [name, box] of served) {
        for (const side of ["left", "right", "top", "bottom"] as const) {
          const apart = Math.abs((answering.get(name)?.[side] ?? 0) - box[side]);
          expect(apart, `${width}: ${name}, ${side}`).toBeLessThanOrEqual(1);
        }
      }
    }
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  }
});

test("React's drawing is asked for when a reader comes to a chart, and not before", async () => {
  const page = await openPage("about:blank");
  const params: string[] = [];
  page.on("request", (request) => params.push(request.url()));
  await visit(page, "/");
  for (const figure of await page.locator(FIGURES).all()) await figure.scrollIntoViewIfNeeded();
  expect(params.filter((url) => url.includes("mount-chart"))).toEqual([]);
  await page.locator(SERVED).first().hover();
  await page.locator(ANSWERING).first().waitFor();
  expect(params.filter((url) => url.includes("mount-chart.js"))).toHaveLength(1);
});

test("a bar is as high as the list that it opens is long", async () => {
  const page = await openPage("about:blank");
  for (const { id, list } of BAR_CHARTS) {
    await visit(page, "/");
    const figure = page.locator(`figure[aria-labelledby="${id}-title"]`);
    await figure.scrollIntoViewIfNeeded();
    const bar = figure.locator(`${SERVED} a`).first();
    const count = Number((await bar.locator("title").textContent())?.match(/: (\d+)$/)?.[1]);
    expect(count).toBeGreaterThan(0);
    // Whichever drawing stands on top by then has the same link in the same place.
    const { x = 0, y = 0, width = 0, height = 0 } = (await bar.locator("rect").first().boundingBox()) ?? {};
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForURL(`**/${list}?*`);
    await eventually(() => totalOf(page)).toBe(count);
  }
});

test("the keyboard moves from bar to bar and opens the list of one", async () => {
  const page = await openPage("/");
  const figure = page.locator(FIGURES).first();
  await figure.locator("[data-chart]").focus();
  await figure.locator(ANSWERING).first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.matches("svg"))).toBe(true);
  const words = figure.locator("[role=status] p");
  let count = 0;
  // A year without any opens nothing.
  while (count === 0) {
    await page.keyboard.press("ArrowRight");
    await words.waitFor();
    count = Number((await words.innerText()).match(/(\d+) (?:promises?|milestones?)$/)?.[1]);
  }
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
    // Of the one beside the rankings it folds with the table.
    const folded = figure.locator("details > summary", { hasText: "how it is counted" });
    if ((await folded.count()) > 0) await folded.click();
    const words = await figure.innerText();
    expect(words).toContain("(number of ");
    expect(words).toMatch(/From \d+ sources?\./);
    expect(words).toMatch(/\d+ (of \d+ (partnerships|milestones)|dated promises|milestones, more than)/);
  }
});

async function drawAll(page: Page): Promise<void> {
  for (const figure of await page.locator(FIGURES).all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("[data-chart]").dispatchEvent("pointerover");
    await figure.locator(ANSWERING).first().waitFor();
  }
}

/** Where the parts of bars stand in a drawing, by their names. */
async function boxesOf(figure: Locator, drawing: string): Promise<Map<string, DOMRect>> {
  const boxes = await figure.locator(`${drawing} a`).evaluateAll((links) =>
    links.map((link) => {
      const box = (link.querySelector("rect") ?? link).getBoundingClientRect();
      const name = link.getAttribute("aria-label") ?? link.querySelector("title")?.textContent ?? "";
      return [name, box.toJSON() as DOMRect] as const;
    }),
  );
  return new Map(boxes);
}

test("an entry of a legend filters what the chart counts, and takes that back", async () => {
  const page = await openPage("/milestones?company=toyota");
  const legend = page.locator("figure ul");
  const entry = legend.getByRole("link", { name: "Open", exact: true });
  await entry.click();
  await page.waitForURL("**/milestones?company=toyota&status=open");
  await eventually(() => legend.getByRole("link").allInnerTexts()).toEqual(["Open"]);
  expect(await totalOf(page)).toBe(await apiTotal("/milestones?company=toyota&status=open"));
  await entry.click();
  await page.waitForURL("**/milestones?company=toyota");
  await visit(page, "/");
  await page.locator("figure ul").getByRole("link", { name: "Late", exact: true }).first().click();
  await page.waitForURL("**/milestones?outcome=late");
  expect(await totalOf(page)).toBe(await apiTotal("/milestones?outcome=late"));
});
