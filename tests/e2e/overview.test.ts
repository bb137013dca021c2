import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { eventually, totalOf } from "@/tests/support/page-state";
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

/** How many promises the brush of the chart says that it holds. */
async function brushed(page: Page): Promise<number> {
  const words = await page.locator("[data-brush] output").innerText();
  return Number(words.match(/^[\d,]+/)?.[0].replaceAll(",", ""));
}

test("dragging over the bars counts the promises of some years, and leads to them", async () => {
  const page = await openPage("/");
  const plot = await page.locator("[data-chart=promises-by-first-deadline] svg").first().boundingBox();
  if (!plot) throw new Error("no plot");
  const y = plot.y + plot.height / 2;
  await page.mouse.move(plot.x + plot.width * 0.7, y);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width * 0.6, y);
  await page.mouse.move(plot.x + plot.width * 0.45, y + 10);
  await page.mouse.up();
  expect(new URL(page.url()).pathname).toBe("/");
  const count = await brushed(page);
  expect(count).toBeGreaterThan(0);
  await page.getByRole("button", { name: "List them" }).click();
  await page.waitForURL(/\/milestones\?firstDeadline=\d{4}(\.\.|%2E%2E)\d{4}$/);
  expect(await totalOf(page)).toBe(count);
});

test("the handles of the chart's years are sliders for the keyboard, and the timeline takes them too", async () => {
  const page = await openPage("/");
  await page.getByRole("slider", { name: "From year" }).focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  await eventually(() => page.locator("[data-brush] output").innerText()).toMatch(
    /^\d+ promises first due in/,
  );
  const count = await brushed(page);
  await page.locator("[data-brush]").getByRole("button", { name: "Timeline" }).click();
  await page.waitForURL(/\/timeline\?.*firstDeadline=/);
  expect(await page.locator("header p[role=status]").innerText()).toContain(`${count} milestones`);
});

test("what is chosen over the bars is there again after Back, and Escape or a click beside the bars gives it up", async () => {
  const page = await openPage("/");
  const output = page.locator("[data-brush] output");
  const unbrushed = await output.innerText();
  const from = page.getByRole("slider", { name: "From year" });
  await from.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  const [words, year] = [await output.innerText(), await from.inputValue()];
  await page.getByRole("button", { name: "List them" }).click();
  await page.waitForURL(/\/milestones\?/);
  await page.goBack();
  if ((await from.inputValue()) === year) await eventually(() => output.innerText()).toBe(words);
  else expect(await output.innerText()).toBe(unbrushed);

  await from.focus();
  await page.keyboard.press("ArrowRight");
  expect(await output.innerText()).not.toBe(unbrushed);
  await page.keyboard.press("Escape");
  expect([await output.innerText(), await from.inputValue()]).toEqual([
    unbrushed,
    await from.getAttribute("min"),
  ]);

  await page.keyboard.press("ArrowRight");
  const plot = await page.locator("[data-chart=promises-by-first-deadline] svg").first().boundingBox();
  if (!plot) throw new Error("no plot");
  await page.mouse.click(plot.x + plot.width * 0.3, plot.y + 4);
  expect(await output.innerText()).toBe(unbrushed);
});

test("without a script the chart's years are a field", async () => {
  const page = await openPage("/", { javaScriptEnabled: false });
  const form = page.locator("form[data-brush]");
  expect(await form.getByRole("slider").first().isVisible()).toBe(false);
  await form.locator("[name=firstDeadline]").fill("2024-2027");
  await form.getByRole("button", { name: "List them" }).click();
  await page.waitForURL("**/milestones?*");
  expect(await totalOf(page)).toBeGreaterThan(0);
  expect(await page.locator("main").innerText()).toContain("first deadline 2024–27");
});
