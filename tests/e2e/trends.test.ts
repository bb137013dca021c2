import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages, visit } from "@/tests/support/browser";
import { eventually, resize } from "@/tests/support/page-state";

const openPage = browserPages();
const PATH = "/trends?company=toyota";
/** The signs of words that the server drew, and the points that answer. */
const SERVED = "[data-chart] > div:first-of-type svg a use[href='#m-dot']";
const LINE = "[data-chart] > div:first-of-type svg a";
const ANSWERING = "svg.recharts-surface circle";

test("the points that answer stand where the server's stand, at any width, and nothing moves", async () => {
  const page = await openPage("about:blank");
  for (const width of [1280, 900, 390]) {
    await resize(page, { width, height: 900 });
    await visit(page, PATH);
    const figure = page.locator("figure:has([data-chart])").first();
    const height = (await figure.boundingBox())?.height;
    await figure.locator("[data-chart]").dispatchEvent("pointerover");
    await figure.locator(ANSWERING).first().waitFor();
    const [served, answering] = await Promise.all([
      middlesOf(figure.locator(SERVED)),
      middlesOf(figure.locator(ANSWERING)),
    ]);
    expect(served.length).toBeGreaterThan(3);
    for (const { x, y } of served) {
      const apart = answering.map((each) => Math.max(Math.abs(each.x - x), Math.abs(each.y - y)));
      expect(Math.min(...apart), `${width}: ${x}, ${y}`).toBeLessThanOrEqual(1);
    }
    expect((await figure.boundingBox())?.height).toBe(height);
  }
});

test("the pointer shows the card of a word and opens its milestone beside the plot, and the other lines fade", async () => {
  const page = await openPage(PATH);
  const figure = page.locator("figure:has([data-chart])").first();
  await figure.scrollIntoViewIfNeeded();
  await figure.locator("[data-chart]").dispatchEvent("pointerover");
  await figure.locator(ANSWERING).first().waitFor();
  const [middle] = await middlesOf(figure.locator(SERVED));
  await page.mouse.move(middle?.x ?? 0, middle?.y ?? 0);
  const card = figure.locator("[role=status]");
  await card.waitFor();
  const href = (await card.locator("a").getAttribute("href")) ?? "";
  const lit = page.locator(`${LINE}[data-lit]`);
  await eventually(() => lit.count()).toBe(1);
  expect(await lit.getAttribute("href")).toBe(href);
  const faint = page.locator(`${LINE}:not([data-lit])`).first();
  expect(await faint.evaluate((line) => getComputedStyle(line).opacity)).toBe("0.2");
  await page.mouse.click(middle?.x ?? 0, middle?.y ?? 0);
  await page.locator("[data-record-panel]").getByText("Open its page").click();
  await page.waitForURL(`**${href}`);
});

test("the keyboard moves from word to word and opens the milestone of one", async () => {
  const page = await openPage(PATH);
  const figure = page.locator("figure:has([data-chart])").first();
  await figure.locator("[data-chart]").focus();
  await figure.locator(ANSWERING).first().waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.matches("svg"))).toBe(true);
  await page.keyboard.press("ArrowRight");
  const card = figure.locator("[role=status]");
  await card.waitFor();
  const first = await card.innerText();
  await page.keyboard.press("ArrowRight");
  await eventually(() => card.innerText()).not.toBe(first);
  const href = (await card.locator("a").getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await page.locator(`${LINE}[href="${href}"][data-lit]`).waitFor();
  const panel = page.locator("[data-record-panel]");
  await panel.locator("table tbody tr").first().waitFor();
  await page.keyboard.press("Escape");
  await eventually(() => page.evaluate(() => document.activeElement?.matches("svg"))).toBe(true);
});

test("without scripts every line of the drawing is a link to its milestone", async () => {
  const page = await openPage(PATH, { javaScriptEnabled: false });
  const hrefs = await page
    .locator("[data-chart] svg a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const keys = await page
    .locator("figure ol a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs.length).toBeGreaterThan(1);
  expect(hrefs).toEqual(keys);
});

test("companies asked for stand on top, and what others are to do opens below", async () => {
  const page = await openPage("/trends?company=toyota&company=quantumscape");
  const heads = page.locator("#drawings figure:visible h3");
  expect(await heads.allInnerTexts()).toEqual(["Toyota", "QuantumScape"]);
  const others = page.locator("#drawings details");
  expect(await others.locator("summary").innerText()).toMatch(/^\d+ promises of others involved: /);
  await others.locator("summary").click();
  await others.locator("[data-chart]").first().dispatchEvent("pointerover");
  await others.locator(ANSWERING).first().waitFor();
});

/** The middles of shapes, in pixels of the window. */
function middlesOf(shapes: Locator): Promise<{ x: number; y: number }[]> {
  return shapes.evaluateAll((all) =>
    all.map((shape) => {
      const { left, top, width, height } = shape.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
}
