import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { eventually } from "@/tests/support/page-state";

const openPage = browserPages();

async function openTimeline(): Promise<Page> {
  const page = await openPage("/timeline");
  await page.locator('[data-lane] a[tabindex="0"]').first().waitFor();
  return page;
}

test("each lane is one stop of the Tab key, after every kind of drawing", async () => {
  const page = await openTimeline();
  const stops = () =>
    page
      .locator("[data-lane]")
      .evaluateAll((lanes) => lanes.map((lane) => lane.querySelectorAll('a:not([tabindex="-1"])').length));
  expect(new Set(await stops())).toEqual(new Set([1]));
  await page.getByText("By partnership").click();
  await page.waitForURL("**/timeline?lanes=partnership");
  await eventually(stops).toEqual(
    await page.locator("[data-lane]").evaluateAll((lanes) => lanes.map(() => 1)),
  );
});

test("arrow keys move within a lane and between lanes, Home and End to its ends", async () => {
  const page = await openTimeline();
  const lane = page.locator("[data-lane]").first();
  const stops = await lane
    .locator("a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await lane.locator('a[tabindex="0"]').focus();
  await page.keyboard.press("Home");
  expect(await focused(page)).toBe(stops[0]);
  for (const href of stops.slice(1)) {
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe(href);
  }
  await page.keyboard.press("ArrowLeft");
  expect(await focused(page)).toBe(stops.at(-2));
  await page.keyboard.press("End");
  expect(await focused(page)).toBe(stops.at(-1));
  await page.keyboard.press("ArrowDown");
  expect(await laneOfFocus(page)).toBe(1);
  await page.keyboard.press("ArrowUp");
  expect(await laneOfFocus(page)).toBe(0);
  expect(await focused(page)).toBe(stops.at(-1));
});

test("focus by keyboard shows the card with what, whose word, when and where; Escape closes it", async () => {
  const page = await openTimeline();
  await page.locator('[data-lane] a[tabindex="0"]').first().focus();
  await page.keyboard.press("ArrowRight");
  const described = await page.evaluate(() => document.activeElement?.getAttribute("aria-description") ?? "");
  const [title = "", ...lines] = described.split("\n");
  const card = page.locator("[data-timeline-card]", { hasText: title });
  await eventually(() => card.isVisible()).toBe(true);
  for (const line of lines) expect(await card.innerText()).toContain(line);
  expect(await card.locator('a[href^="/sources/"]').count()).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await eventually(() => card.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.closest("[data-lane]") !== null)).toBe(true);
});

test("the card lies over the plot, not over the names of the lanes, by keyboard and by mouse", async () => {
  const page = await openPage("/timeline", { viewport: { width: 1440, height: 900 } });
  const card = page.locator("[data-timeline-card]");
  const covered: string[] = [];
  const mark = (place: number) => page.locator("[data-lane] [role=group] a").nth(place);
  const note = async (way: string, place: number) => {
    await eventually(() => card.isVisible()).toBe(true);
    const plot = await mark(place).evaluate(
      (row) => row.parentElement?.querySelector("svg")?.getBoundingClientRect().left,
    );
    const box = await card.boundingBox();
    if ((box?.x ?? 0) < (plot ?? 0) - 1) covered.push(`${way} ${place}: ${box?.x} before ${plot}`);
    await page.keyboard.press("Escape");
  };
  await page.locator('[data-lane] a[tabindex="0"]').first().focus();
  for (let place = 1; place < 5; place++) {
    await page.keyboard.press("ArrowRight");
    await note("keyboard", place);
  }
  await mark(2).hover({ position: { x: 30, y: 10 } });
  await note("mouse", 2);
  expect(covered).toEqual([]);
});

test("Enter opens the record that has the focus", async () => {
  const page = await openTimeline();
  await page.locator('[data-lane] a[tabindex="0"]').first().focus();
  await page.keyboard.press("End");
  const href = await focused(page);
  await page.keyboard.press("Enter");
  await page.locator("[data-record-panel] table").waitFor();
  await page.getByText("Open its page").click();
  await page.waitForURL(`**${href}`);
});

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("href"));
}

function laneOfFocus(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lane = document.activeElement?.closest("[data-lane]");
    return lane ? [...document.querySelectorAll("[data-lane]")].indexOf(lane) : -1;
  });
}
