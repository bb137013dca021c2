import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { eventually } from "@/tests/support/page-state";
import { WINDOWS } from "@/tests/support/windows";

const openPage = browserPages();
const MARK = '[data-lane] [role=group] a[href^="/milestones/"]';
const PANEL = "[data-record-panel]";

test("a click on a mark shows its claims beside the plot, and its page is one click further", async () => {
  const page = await openPage("/timeline?company=toyota");
  const mark = page.locator(MARK).first();
  const href = await mark.getAttribute("href");
  await mark.click();
  const panel = page.locator(PANEL);
  await panel.locator("table tbody tr").first().waitFor();
  expect(new URL(page.url()).pathname).toBe("/timeline");
  expect(await page.locator(`a[href="${href}"][data-lit]`).count()).toBeGreaterThan(0);
  const [plot, box] = await Promise.all([page.locator("[data-timeline]").boundingBox(), panel.boundingBox()]);
  expect((plot?.x ?? 0) + (plot?.width ?? 0)).toBeLessThanOrEqual(box?.x ?? 0);
  // No id stands twice in the page.
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);

  await panel.getByText("Open its page").click();
  await page.waitForURL(`**${href}`);
});

test("what comes to lie under a pointer that stands still while the panel opens shows no card", async () => {
  const page = await openPage("/timeline?company=toyota");
  const box = await page.locator(MARK).first().boundingBox();
  if (!box) throw new Error("no mark");
  // A pointer may stand between two pixels, which a click does not tell.
  const [x, y] = [Math.round(box.x + box.width / 2) + 0.5, Math.round(box.y + box.height / 2) + 0.5];
  await page.mouse.click(x, y);
  await page.locator(`${PANEL} table tbody tr`).first().waitFor();
  // As a browser tells it once it has laid the page out anew, or once the pointer moves.
  const pointAt = (clientX: number) =>
    page.locator(MARK).last().dispatchEvent("pointerover", { clientX, clientY: y, pointerType: "mouse" });
  const card = page.locator("[data-timeline-card]");
  await pointAt(x);
  expect(await card.isVisible()).toBe(false);
  await pointAt(x + 1);
  expect(await card.isVisible()).toBe(true);
});

test("by keyboard Enter opens the panel, and Escape leads back to the mark", async () => {
  const page = await openPage("/timeline?company=toyota");
  const mark = page.locator(MARK).first();
  await mark.focus();
  await page.keyboard.press("Enter");
  const panel = page.locator(PANEL);
  await panel.locator("table tbody tr").first().waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.hasAttribute("data-content"))).toBe(
    true,
  );
  await page.keyboard.press("Escape");
  expect(await panel.isVisible()).toBe(false);
  expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
});

test("the network's nodes open it too, and another filter closes it", async () => {
  const page = await openPage("/network?company=toyota");
  await page.locator("a[data-node^='partnership:']").first().click();
  const panel = page.locator(PANEL);
  await panel.locator("table tbody tr").first().waitFor();
  await page.getByRole("link", { name: "Clear all" }).click();
  await eventually(() => panel.isVisible()).toBe(false);
});

test.for([
  ["/timeline?company=toyota", MARK],
  ["/network?company=toyota", "a[data-node='company:toyota']"],
  ["/trends?company=toyota", "[data-chart] a[href^='/milestones/']"],
] as const)("what the panel of %s draws has its signs, and its key is not there", async ([path, mark]) => {
  const page = await openPage(path);
  await page.locator(mark).first().dispatchEvent("click");
  await page.locator(`${PANEL} table tbody tr`).first().waitFor();
  const missing = await page.locator("use").evaluateAll((all) =>
    all.flatMap((use) => {
      const href = use.getAttribute("href") ?? "";
      return document.getElementById(href.slice(1)) ? [] : [href];
    }),
  );
  expect(missing).toEqual([]);
  if (path.startsWith("/network"))
    expect(await page.locator(`${PANEL} [data-timeline] use`).count()).toBeGreaterThan(20);
  expect(await page.locator(`${PANEL} dl`).filter({ visible: true }).count()).toBe(0);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("the panel never leaves the window", async () => {
  const page = await openPage("/timeline?company=toyota");
  const outside: string[] = [];
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    await page.locator(MARK).first().click();
    await page.locator(`${PANEL} table tbody tr`).first().waitFor();
    const box = (await page.locator(PANEL).boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
    const fits = box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height;
    if (!fits) outside.push(`${width}x${height}: ${JSON.stringify(box)}`);
    await page.keyboard.press("Escape");
  }
  expect(outside).toEqual([]);
});

test("without scripts a mark leads to its page", async () => {
  const page = await openPage("/timeline?company=toyota", { javaScriptEnabled: false });
  const mark = page.locator(MARK).first();
  const href = await mark.getAttribute("href");
  await mark.click();
  await page.waitForURL(`**${href}`);
});
